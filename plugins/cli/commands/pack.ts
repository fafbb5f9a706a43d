import { mkdir, writeFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Article } from '../../article/article.ts'
import { PerennialError } from '../../errors.ts'
import type { Library } from '../../library/library.ts'
import { systemFault } from '../../publish/system-fault.ts'
import { nearestKey } from '../../source/nearest-key.ts'
import { plainLine } from '../../source/plain-line.ts'
import { type Command, EXIT, textOption } from '../command.ts'
import { say } from '../say.ts'
import { openSite } from '../site.ts'

/** Where archives go that nobody says a place for. */
const FOLDER = 'packs'

/** `perennial pack` */
export const pack: Command = {
  summary: 'Pack all that is made of articles into a zip each',
  usage: '[ID…] [--out FOLDER]',
  takesWords: true,
  options: { out: { type: 'string', help: `the folder to write into; by default ${FOLDER}` } },

  async run(given, io) {
    const { root, engine } = await openSite(io.cwd)
    const { isPacked, packArticle } = await import('../../publish/pack.ts')
    const library = await engine.library()
    const articles = chosen(library, given.positionals)
    const plan = (await engine.plan()).filter(isPacked)
    const folder = textOption(given, 'out') ?? FOLDER
    for (const article of articles) {
      const own = plan.filter(
        ({ output: { subject } }) => subject.kind === 'article' && subject.id === article.id,
      )
      const files = []
      for (const planned of own) files.push({ planned, bytes: await engine.make(planned) })
      const name = `${article.id.replace('/', '-')}.zip`
      const bytes = await packArticle(library.config, article, files)
      await write(join(root, folder), name, bytes)
      say(io, `${plainLine(posix.join(folder, name))}  ${files.length} files\n`)
    }
    return EXIT.ok
  },
}

/** The articles of these ids; all that are passed on where none is given. */
function chosen({ articles, shareable }: Library, ids: readonly string[]): readonly Article[] {
  if (ids.length === 0) return shareable
  return ids.map((id) => {
    const found = articles.find((article) => article.id === id.normalize('NFC'))
    if (found) return found
    const near = nearestKey(
      id,
      articles.map((article) => article.id),
    )
    throw new PerennialError(
      `There is no article ${plainLine(id)}.`,
      near === undefined
        ? 'Ids look like en/my-article; `perennial list` shows them.'
        : `Did you mean ${near}?`,
    )
  })
}

async function write(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, name), bytes)
  } catch (thrown) {
    throw systemFault(thrown, `${name} can't be written`)
  }
}
