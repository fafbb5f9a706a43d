import { expect, it } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const FILES = {
  'articles/en/a.md':
    '---\ntitle: كيف تقيس الواقع\n---\n\nA sentence that says what it is about, and says why.\n',
  'ebooks/book.yml':
    'title: From funnel to flywheel\ndescription: How customers become more customers.\nlanguage: en\narticles: [a]\n',
}

/** What the rule finds where the cards of books are as large as asked. */
async function findIn(size: [number, number]): Promise<string[]> {
  const cards = { design: 'editorial', formats: { banner: size }, kinds: { book: ['banner'] } }
  const config = exampleConfig({ channels: { cards } }, await writeSite(FILES))
  const found = await new Engine(config).check()
  return found.filter(({ rule }) => rule === 'card-cut').map(formatDiagnostic)
}

it('a text that a card leaves out is told, however short', async () => {
  expect(await findIn([1000, 800])).toEqual([
    'content/ebooks/book.yml:1:1  found words that a card of 1000×800 has no room for: "How customers become more customers."; make them shorter  (card-cut)',
  ])
})

it('nothing is told where all words stand, however tall their letters', async () => {
  expect(await findIn([1000, 1000])).toEqual([])
})
