import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { registry } from '../../plugins/channels/registry.ts'
import { withChannels } from '../../plugins/channels/with-channels.ts'
import { type PerennialOptions, resolveConfig } from '../../plugins/config.ts'
import { Engine } from '../../plugins/engine.ts'
import { findOrigin } from '../../plugins/import/find-origin.ts'
import { type Imported, importBlog, type Manner } from '../../plugins/import/import-blog.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { FEW_CARDS, TODAY } from '../example-site.ts'
import { filesIn, temporaryFolder } from '../folders.ts'

/** A picture of one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** What an import made of a blog. */
export interface Outcome {
  readonly root: string
  /** The texts of the site, by their paths. */
  readonly texts: Readonly<Record<string, string>>
  /** The paths of all other files. */
  readonly others: readonly string[]
  readonly imported: Imported
  /** What could not be carried, a line each. */
  readonly told: readonly string[]
}

type Files = Readonly<Record<string, string | Uint8Array>>

/** Write files into the folder `old` of a folder that is to be a site. */
export async function writeBlog(files: Files, root?: string): Promise<string> {
  const home = root ?? (await temporaryFolder())
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(home, 'old', path)), { recursive: true })
    await writeFile(join(home, 'old', path), content)
  }
  return home
}

/** Settle a site in a folder. */
function siteIn(root: string, options: Partial<PerennialOptions> = {}) {
  const settled = { title: 'Workshop', today: TODAY, channels: FEW_CARDS, ...options }
  return resolveConfig(settled, { root, site: 'https://new.example', base: '/' })
}

/** Import the blog in `old` into the site around it. */
export async function importInto(
  root: string,
  { source = 'old', from, ...manner }: Partial<Manner> & { source?: string; from?: string } = {},
  options: Partial<PerennialOptions> = {},
): Promise<Outcome> {
  const config = withChannels(siteIn(root, options), registry)
  const { kind, origin } = await findOrigin(source, from, { cwd: root, today: TODAY })
  const imported = await importBlog(kind, origin, config, { lang: undefined, dryRun: false, ...manner })
  const made = (await filesIn(root)).filter((path) => !path.startsWith('old/'))
  const texts = made.filter((path) => path.endsWith('.md'))
  return {
    root,
    texts: Object.fromEntries(
      await Promise.all(texts.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const)),
    ),
    others: made.filter((path) => !path.endsWith('.md')),
    imported,
    told: imported.findings.map((found) => `${formatDiagnostic(found)} ${found.severity}`),
  }
}

/** Check the site in a folder; gives the errors, a line each. */
export async function errorsOf(root: string, options: Partial<PerennialOptions> = {}): Promise<string[]> {
  const found = await new Engine(siteIn(root, options)).check()
  return found.filter(({ severity }) => severity === 'error').map(formatDiagnostic)
}
