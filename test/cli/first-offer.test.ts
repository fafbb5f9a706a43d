import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { describeOffers } from '../../plugins/cli/shown-offers.ts'
import { openSite } from '../../plugins/cli/site.ts'
import { offersOn } from '../../plugins/library/offers-on.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { Memory } from '../../plugins/source/memory.ts'
import { TESTS_ALL } from '../all.ts'
import { temporaryFolder } from '../folders.ts'

const HERE = fileURLToPath(new URL('../..', import.meta.url))

/** Lines without what sets them in from the margin. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

it.runIf(TESTS_ALL)(
  'the page on offers shows of the first one what inspect shows, before and after it has a topic',
  async () => {
    const root = await temporaryFolder()
    const { config } = await (await openSite(HERE)).engine.library()
    await cp(join(HERE, 'content'), join(root, 'content'), { recursive: true })
    const page = await readFile(join(HERE, 'content/pages/en/docs/offers.md'), 'utf8')
    const section = page.slice(page.indexOf('## Your first offer'))
    const [, offer = ''] = /```yml\n(.*?)```/s.exec(section) ?? []
    const [, shown = ''] = /```text\n\s*offers\n(.*?)```/s.exec(section) ?? []
    let memory = new Memory()
    const inspect = async (more = ''): Promise<string[]> => {
      await writeFile(join(root, 'content/offers/en-checklist.yml'), offer.replace(/^ {3}/gm, '') + more)
      memory = memory.next()
      const library = await readLibrary({ ...config, root }, memory)
      const article = library.articles.find(({ id }) => id === 'en/ebook-white-paper-or-case-study')
      if (!article) throw new TypeError('the page inspects an article that is not there')
      return linesOf(describeOffers(offersOn(library, article))).slice(1)
    }
    expect(linesOf(shown).length).toBeGreaterThan(1)
    const before = await inspect()
    expect(before.filter((line) => !line.startsWith('no: '))).toEqual(linesOf(shown))
    const [first] = await inspect('topics: [books]\n')
    expect(first).toMatch(/^en-checklist \(intro, before line \d+\): .* topics books;/)
  },
)
