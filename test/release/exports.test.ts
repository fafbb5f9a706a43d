import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { createManifest } from '../../plugins/release/create-manifest.ts'
import { publishedManifest } from '../../plugins/release/manifest.ts'
import { rewrite } from '../../plugins/release/rewrite.ts'

const MANIFEST = JSON.parse(
  await readFile(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
)

it('the package has these doors, and code reaches it through no other', () => {
  expect(publishedManifest(MANIFEST)).toMatchObject({
    name: 'astro-perennial',
    engines: { node: '>=22.18' },
    bin: { perennial: 'plugins/cli/bin.js' },
    exports: {
      '.': { types: './plugins/index.d.ts', default: './plugins/index.js' },
      './client': { types: './plugins/astro/client.d.ts' },
      './components': './src/embed/index.ts',
      './components/*': './src/embed/*',
      './config': {
        types: './plugins/astro/define-options.d.ts',
        default: './plugins/astro/define-options.js',
      },
      './design': {
        types: './plugins/channels/cards/designs/public.d.ts',
        default: './plugins/channels/cards/designs/public.js',
      },
      './schemas/*': './schemas/*',
      './theme/*': './src/*',
      './package.json': './package.json',
    },
    peerDependencies: { astro: '^7.0.0' },
    publishConfig: { access: 'public', provenance: true },
  })
  expect(Object.keys(Object(publishedManifest(MANIFEST)['dependencies']))).not.toContain('astro')
})

it('the package that begins sites depends on nothing, and knows what they are pinned to', () => {
  const made = createManifest(MANIFEST)
  expect(made).toMatchObject({
    name: 'create-astro-perennial',
    version: MANIFEST.version,
    engines: { node: '>=20' },
    bin: { 'create-astro-perennial': 'plugins/create/bin.js' },
    devDependencies: {
      astro: MANIFEST.dependencies.astro,
      node: MANIFEST.devDependencies.node,
      pagefind: MANIFEST.devDependencies.pagefind,
    },
    publishConfig: { access: 'public', provenance: true },
  })
  expect(Object.keys(made)).not.toContain('dependencies')
})

it.each([
  ['astro-perennial', ['perennial', 'theme']],
  ['astro-perennial/config', ['defineOptions']],
  [
    'astro-perennial/design',
    ['LEGIBLE', 'box', 'frameOf', 'readableOn', 'sizesFrom', 'splitLeft', 'wholeWords'],
  ],
])('%s exports %j', async (door, names) => {
  expect(Object.keys(await import(door)).sort()).toEqual(names)
})

it('built code names built files', () => {
  expect(
    rewrite(
      `const worker = new URL('./worker.ts', import.meta.url)
export type { A } from './a/a.ts'
import './b.ts'
type C = typeof import('../c.ts')
const source = new URL('./ticket.ts', import.meta.url)
const told = "channels/sms.ts"`,
      ['/ticket.ts'],
    ),
  ).toBe(`const worker = new URL('./worker.js', import.meta.url)
export type { A } from './a/a.js'
import './b.js'
type C = typeof import('../c.js')
const source = new URL('./ticket.ts', import.meta.url)
const told = "channels/sms.ts"`)
})
