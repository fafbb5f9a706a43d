import { cp, mkdir, readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPackage } from '../plugins/release/build-package.ts'
import { bareAstro, type Processor } from './bare-astro.ts'
import { writeFiles } from './library.ts'

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url))

/** What a build leaves that a later one may use; without it a build is cold. */
export const TRACES = [
  '.perennial',
  '.astro',
  'node_modules/.astro',
  'node_modules/.vite',
  'dist',
  'dist-kit',
]

/** Write a project of bare Astro over a library. */
export async function writeBareProject(
  folder: string,
  library: ReadonlyMap<string, string>,
  processor: Processor,
): Promise<void> {
  await writeProject(folder, library)
  await writeFiles(folder, bareAstro(processor))
}

/** Write a project of bare Astro over a library with Perennial as a guest, as its package is installed, which makes the cards of its pages. */
export async function writeGuestProject(folder: string, library: ReadonlyMap<string, string>): Promise<void> {
  await writeProject(folder, library)
  await buildPackage(join(folder, 'node_modules/astro-perennial'))
  await writeFiles(folder, bareAstro('default'))
  await writeFiles(folder, [['astro.config.mjs', GUEST_CONFIG]])
}

/** Write a project of Perennial over a library: this repository's own site, with some of its options. */
export async function writePerennialProject(
  folder: string,
  library: ReadonlyMap<string, string>,
  options: Readonly<Record<string, unknown>>,
): Promise<void> {
  await writeProject(folder, library)
  for (const part of ['src', 'plugins', 'public', 'package.json', 'tsconfig.json']) {
    await cp(join(REPOSITORY, part), join(folder, part), { recursive: true })
  }
  await writeFiles(folder, [
    ['astro.config.mjs', configOf({ title: 'Bench', today: '2026-01-01', ...options })],
  ])
}

async function writeProject(folder: string, library: ReadonlyMap<string, string>): Promise<void> {
  // A folder of its own with a link per package: Astro and Vite keep their caches in it.
  const packages = join(folder, 'node_modules')
  await mkdir(packages, { recursive: true })
  for (const name of await readdir(join(REPOSITORY, 'node_modules'))) {
    if (!name.startsWith('.')) await symlink(join(REPOSITORY, 'node_modules', name), join(packages, name))
  }
  await writeFiles(join(folder, 'content'), library)
}

const GUEST_CONFIG = `import { defineConfig } from 'astro/config'
import { perennial } from 'astro-perennial'
export default defineConfig({
  site: 'https://bench.example',
  trailingSlash: 'always',
  integrations: [perennial({ title: 'Bench', today: '2026-01-01', paths: '/{id}/', channels: ['cards'] })],
})
`

function configOf(options: Readonly<Record<string, unknown>>): string {
  return `import { defineConfig } from 'astro/config'
import { perennial, theme } from './plugins/index.ts'
export default defineConfig({
  site: 'https://bench.example',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', concurrency: 4 },
  integrations: [perennial({ ...${JSON.stringify(options)}, theme: theme() })],
})
`
}
