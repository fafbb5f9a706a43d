/**
 * `npm run bench:beside -- CHECKOUT_OF_CACTUS [--only NAME] [--keep]`: Perennial, astro-theme-cactus and Starlight with the same twenty
 * articles of this repository, ten in each language, each as its own README has it. Says how large each site is, and what a phone loads
 * of the same kinds of pages, as bench:pages does. The two others are installed through npm into a temporary folder, in their newest versions
 * that fit; Cactus is no package, so that its checkout has to be named. `--keep` leaves the sites where it says, to look at.
 */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { readTexts, type SLUGS, type Text } from './beside/texts.ts'
import { writeCactus, writePerennial, writeStarlight } from './beside/themes.ts'
import { folderSize } from './folder-size.ts'

const run = promisify(execFile)
const PAGES = fileURLToPath(new URL('pages.ts', import.meta.url))
/** The article that is opened first, of a typical length. */
const ARTICLE: Address = 'en/ab-testing-on-a-small-site'
/** The article that is opened next. */
const NEXT: Address = 'en/what-is-a-flywheel'
/** A word that is in many of the articles. */
const WORD = 'funnel'
/** What is not copied of a checkout: its version control, its packages, and what it built. */
const LEFT = ['.git', 'node_modules', 'dist', '.astro']

/** The address of one of the articles in English, so that one that is not among them is an error of types. */
type Address = `en/${(typeof SLUGS.en)[number]}`

interface Theme {
  readonly name: string
  /** Write its site over the texts into a folder. Throws where it is made of a checkout and none was named. */
  write(folder: string, texts: readonly Text[], checkout: string | undefined): Promise<void>
  /** The package whose version is said, where it is not the project itself. */
  readonly package?: string
  /** Commands that install and build it, each with its arguments. */
  readonly commands: readonly (readonly [string, ...string[]])[]
  /** Home, an article, another one, and the list of all where there is one. */
  readonly pages: readonly string[]
  /** The page on which the search is opened. */
  readonly search: string
}

const THEMES: readonly Theme[] = [
  {
    name: 'perennial',
    write: writePerennial,
    commands: [[process.execPath, 'plugins/cli/bin.js', 'build']],
    pages: ['/en/', `/${ARTICLE}/`, `/${NEXT}/`, '/en/articles/'],
    search: '/en/search/',
  },
  {
    name: 'cactus',
    async write(folder, texts, checkout) {
      if (checkout === undefined)
        throw new Error('Name a checkout of astro-theme-cactus: bench:beside -- ../astro-theme-cactus')
      await copy(checkout, folder)
      await writeCactus(folder, texts)
    },
    commands: [
      ['npm', 'install'],
      ['npm', 'run', 'build'],
    ],
    pages: ['/', `/posts/${ARTICLE}/`, `/posts/${NEXT}/`, '/posts/'],
    search: '/',
  },
  {
    name: 'starlight',
    write: writeStarlight,
    package: '@astrojs/starlight',
    commands: [
      ['npm', 'install', 'astro', '@astrojs/starlight', 'sharp'],
      ['npm', 'exec', 'astro', 'build'],
    ],
    pages: ['/en/', `/${ARTICLE}/`, `/${NEXT}/`],
    search: '/en/',
  },
]

const NAMES = THEMES.map(({ name }) => name)
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true, default: NAMES },
    keep: { type: 'boolean', default: false },
  },
})
for (const name of values.only)
  if (!NAMES.includes(name)) throw new Error(`found "--only ${name}", expected one of ${NAMES.join(', ')}`)
const themes = THEMES.filter(({ name }) => values.only.includes(name))
const root = await mkdtemp(join(tmpdir(), 'perennial-beside-'))
try {
  await main(positionals[0])
} finally {
  if (values.keep) console.log(`in ${root}`)
  else await rm(root, { recursive: true, force: true })
}

async function main(checkout: string | undefined): Promise<void> {
  const texts = await readTexts()
  const folders = new Map(themes.map((theme) => [theme, join(root, theme.name)]))
  // All are written before the first is built, which takes minutes: what a site lacks is said at once.
  for (const [theme, folder] of folders) await theme.write(folder, texts, checkout)
  for (const [theme, folder] of folders) {
    for (const [command, ...args] of theme.commands) await build(folder, command, args)
    const { files, bytes } = await folderSize(join(folder, 'dist'))
    const sizes = `${files.toLocaleString('en')} files, ${bytes.toLocaleString('en')} bytes`
    console.log(`${await versionOf(folder, theme)}: ${texts.length} articles, ${sizes}`)
  }
  const dist = (folder: string): string => join(folder, 'dist')
  const open = [...folders].flatMap(([{ name, pages }, folder]) =>
    pages.map((path) => `${name}=${dist(folder)}:${path}`),
  )
  const searched = [...folders].map(([{ name, search }, folder]) => `${name}=${dist(folder)}:${search}`)
  console.log(`\n${(await run(process.execPath, [PAGES, ...open])).stdout}`)
  console.log(
    `searched for "${WORD}"\n${(await run(process.execPath, [PAGES, '--search', WORD, ...searched])).stdout}`,
  )
}

async function copy(from: string, to: string): Promise<void> {
  const top = resolve(from)
  const filter = (path: string): boolean => path === top || !LEFT.includes(basename(path))
  await cp(top, to, { recursive: true, filter })
}

/** Run a command in a site. Throws with all that it said where it fails. */
async function build(folder: string, command: string, args: readonly string[]): Promise<void> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
  await run(command, args, { cwd: folder, env, maxBuffer: Number.POSITIVE_INFINITY }).catch((thrown) => {
    throw new Error(`${command} ${args.join(' ')} failed:\n${thrown.stdout}${thrown.stderr}`)
  })
}

async function versionOf(folder: string, { name, package: its }: Theme): Promise<string> {
  const read = async (path: string): Promise<string> =>
    JSON.parse(await readFile(join(folder, path, 'package.json'), 'utf8')).version
  const own = await read(its === undefined ? '' : `node_modules/${its}`)
  return `${name} ${own} (Astro ${await read('node_modules/astro')})`
}
