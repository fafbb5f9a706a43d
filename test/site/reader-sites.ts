import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { READER_MODES, type ReaderMode } from '../../plugins/reader/modes.ts'
import { TESTS_ALL } from '../all.ts'
import { build, copyProject } from '../astro/site-copy.ts'
import { branchContent } from './branch-content.ts'
import { ROOT } from './dist.ts'
import { readerContent } from './reader-content.ts'

/** The modes that are looked at: where not everything is tested, the one that does all that the others do, and more. */
export const MODES: readonly [ReaderMode, ...ReaderMode[]] = TESTS_ALL ? READER_MODES : ['remember']

/** The mode whose site has more kinds of pages: those below a page, and one with all that a text can hold. */
export const WIDEST = MODES[0]

/** Other channels draw and pack; nothing here looks at what they make. */
const NO_CHANNELS = Object.fromEntries(
  ['cards', 'social', 'newsletter', 'ebook'].map((name) => [name, false]),
)

/** The English text with each part that a writer can use. */
const KITCHEN_SINK = join(ROOT, 'test/fixtures/kitchen-sink/content/articles/en')

/** The folder of the small site that looks at the reader in one of the ways. */
export function readerSite(mode: ReaderMode): string {
  return join(ROOT, '.perennial', 'reader-sites', mode)
}

/** Build a small site in which readers get different variants of the offers, and all events go to an endpoint. */
export async function buildReaderSite(root: string, reader: ReaderMode): Promise<void> {
  await rm(root, { recursive: true, force: true })
  await mkdir(root, { recursive: true })
  await copyProject(root, {
    options: {
      reader,
      channels: NO_CHANNELS,
      kit: false,
      installable: true,
      events: { tool: 'endpoint', endpoint: '/events', consent: true },
    },
  })
  await rm(join(root, 'content'), { recursive: true })
  for (const [path, text] of Object.entries({
    ...readerContent(),
    ...(reader === WIDEST && branchContent()),
  })) {
    const file = join(root, 'content', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  // One of them shows all that a text can hold, on a page that no article leads to.
  if (reader === WIDEST) await cp(KITCHEN_SINK, join(root, 'content', 'pages', 'en'), { recursive: true })
  const { code, stdout, stderr } = await build(root)
  if (code !== 0) throw new Error(`The site for "${reader}" did not build:\n${stdout}\n${stderr}`)
}
