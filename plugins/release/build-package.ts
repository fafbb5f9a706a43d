import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jsonSchemas } from '../reference/json-schemas.ts'
import { compile } from './compile.ts'
import { type Manifest, publishedManifest } from './manifest.ts'
import { rewrite } from './rewrite.ts'
import { writeJson } from './write-json.ts'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/** What writers begin as a copy of stays as it was written. */
const TEMPLATES = ['/ticket.ts']
/** What writers look up, where the README and every message say. */
const REFERENCE = ['README.md', 'READING.md', 'RULES.md']
/** What is for the repository alone. */
const OURS = /^plugins\/(?:release|create)\//

/**
 * Build the npm package into a folder, which it takes over: JavaScript with types and source maps, and the theme as it is.
 * Whether the types are right is for `npm test`, which the release runs first; here only a type that has no name is refused.
 */
export async function buildPackage(into: string): Promise<void> {
  await rm(into, { recursive: true, force: true })
  await mkdir(into, { recursive: true })
  await compile('tsconfig.json', into)
  await copyBeside(into)
  await cp(join(PROJECT, 'src'), join(into, 'src'), { recursive: true })
  await rm(join(into, 'src/tsconfig.json'))
  for (const path of await filesIn(into)) {
    if (!/\.(?:js|ts|astro)$/.test(path) || path.startsWith('src/')) continue
    const code = await readFile(join(into, path), 'utf8')
    if (!TEMPLATES.some((file) => `/${path}`.endsWith(file)))
      await writeFile(join(into, path), rewrite(code, TEMPLATES))
  }
  const manifest = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')) as Manifest
  await writeJson(join(into, 'package.json'), publishedManifest(manifest))
  for (const name of ['README.md', 'LICENSE', 'CHANGELOG.md']) await cp(join(PROJECT, name), join(into, name))
  await mkdir(join(into, 'content'))
  for (const name of REFERENCE) await cp(join(PROJECT, 'content', name), join(into, 'content', name))
  // Its pictures are on the site, and would weigh as much as the code.
  const filter = (path: string): boolean => !path.endsWith('.webp')
  for (const name of ['docs.md', 'docs'])
    await cp(join(PROJECT, 'content/pages/en', name), join(into, 'content/pages/en', name), {
      recursive: true,
      filter,
    })
  await mkdir(join(into, 'schemas'))
  for (const [name, schema] of Object.entries(jsonSchemas()))
    await writeJson(join(into, 'schemas', `${name}.schema.json`), schema)
}

/** Copy what stands among the code and is none: components, style sheets, templates. */
async function copyBeside(into: string): Promise<void> {
  for (const path of await filesIn(PROJECT, 'plugins')) {
    const isCode =
      path.endsWith('.ts') && !path.endsWith('.d.ts') && !TEMPLATES.some((file) => path.endsWith(file))
    if (isCode || OURS.test(path) || path.endsWith('tsconfig.json')) continue
    await mkdir(dirname(join(into, path)), { recursive: true })
    await cp(join(PROJECT, path), join(into, path))
  }
}

async function filesIn(root: string, folder = ''): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .sort()
}
