import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { registry } from '../../plugins/channels/registry.ts'
import { TESTS_ALL } from '../all.ts'
import { FEW_CARDS } from '../example-site.ts'
import { filesIn, temporaryFolder } from '../folders.ts'
import { expectApart } from './kit-apart.ts'
import { addressesIn } from './read-html.ts'
import { build, copyProject, countsOf, type Differences } from './site-copy.ts'

const PATIENCE = 120_000
const ORIGIN = 'https://pages.example'

async function built(
  differences: Differences,
  ...without: string[]
): Promise<{ root: string; total: number; stdout: string }> {
  const root = await copyProject(await temporaryFolder(), differences)
  for (const path of without) await rm(join(root, path), { recursive: true })
  const done = await build(root)
  expect(done.code).toBe(0)
  return { root, total: countsOf(done).total, stdout: done.stdout }
}

/** Addresses in the HTML files of a folder that lead to nothing in it; what leaves the site is left alone. */
async function deadAddresses(folder: string, base: string): Promise<string[]> {
  const files = new Set(await filesIn(folder))
  const dead: string[] = []
  for (const file of files) {
    if (!file.endsWith('.html')) continue
    for (const address of addressesIn(await readFile(join(folder, file), 'utf8'))) {
      const at = `${ORIGIN}${base}/${file.split('/').map(encodeURIComponent).join('/')}`
      const { origin, pathname, protocol } = new URL(address, at)
      if (origin !== ORIGIN || protocol === 'data:') continue
      const path = posix.join('/', decodeURIComponent(pathname))
      const inside = path.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined
      const target = inside === '' || inside?.endsWith('/') ? `${inside}index.html` : inside
      if (target === undefined || !files.has(target)) dead.push(`${file}: ${address}`)
    }
  }
  return dead
}

describe('the kit', () => {
  // With pages in folders of their own: `private.test.ts`.
  it.runIf(TESTS_ALL)(
    'goes into a folder of its own with every file that it shows, and leaves none of itself in the site',
    async () => {
      const { root } = await built({
        options: { kit: 'separate' },
        base: '/blog',
        trailingSlash: 'never',
        format: 'file',
      })
      const [dist, kit] = [join(root, 'dist'), join(root, 'dist-kit')]
      expect((await filesIn(dist)).filter((file) => file.startsWith('kit/'))).toEqual([])
      const files = await filesIn(kit)
      expect(files).toEqual(expect.arrayContaining(['kit.html', 'kit/en/first-steps.html']))
      expect(files.filter((file) => file.endsWith('.epub'))).toEqual([
        'ebook/da-haandbog.epub',
        'ebook/en-guide.epub',
      ])
      await expectApart(kit, (file) => file === 'kit.html' || file.startsWith('kit/en/'))
    },
    PATIENCE,
  )

  it.runIf(TESTS_ALL)(
    'is not made at all where nobody wants it, and the pages of a root language stand at the root, where every address leads',
    async () => {
      const differences = { options: { kit: false, rootLanguage: 'en' } } as const
      const { root, total, stdout } = await built(differences, 'content/ebooks')
      expect(existsSync(join(root, 'dist-kit'))).toBe(false)
      const files = await filesIn(join(root, 'dist'))
      expect(files.filter((file) => file.includes('kit'))).toEqual([])
      expect(files.length).toBeGreaterThan(total)
      await expectAtRoot(join(root, 'dist'), differences)
      // Nor does Astro miss the books, of which there are none now.
      expect(stdout).not.toContain('does not exist or is empty')
    },
    PATIENCE,
  )
})

/** Each channel alone is switched off, and all of them at once; where not everything is tested, the contract of channels has that. */
const OFF: readonly (readonly [what: string, names: readonly string[]])[] = [
  ...Object.keys(registry).map((name) => [`the channel ${name}`, [name]] as const),
  ['any channel', Object.keys(registry)],
]

it.runIf(TESTS_ALL).each(OFF)(
  'a site without %s has no file of it, and no page that leads to one',
  async (_what, names) => {
    const channels = { ...FEW_CARDS, ...Object.fromEntries(names.map((name) => [name, false as const])) }
    const { root } = await built({ options: { channels } })
    const dist = join(root, 'dist')
    const files = await filesIn(dist)
    for (const name of names) expect(files.filter((file) => file.startsWith(`kit/${name}/`))).toEqual([])
    expect(files).toContain('en/first-steps/index.html')
    expect(await deadAddresses(dist, '')).toEqual([])
  },
  PATIENCE,
)

/** Expect the pages of the root language at the root, and of all addresses that they lead somewhere. */
async function expectAtRoot(dist: string, { options, base = '' }: Differences): Promise<void> {
  const home = await readFile(join(dist, 'index.html'), 'utf8')
  expect(home).toContain(`<html lang="${options?.rootLanguage}"`)
  const own = (await filesIn(dist)).filter((file) => file.startsWith(`${options?.rootLanguage}/`))
  expect(own.filter((file) => file.endsWith('.html'))).toEqual([])
  expect(await deadAddresses(dist, base)).toEqual([])
}

// Beside the site without a kit above, which has one, too.
describe.runIf(TESTS_ALL)('the pages of a root language', () => {
  const WAYS: readonly Differences[] = [
    { options: { rootLanguage: 'en' } },
    { options: { rootLanguage: 'da', paths: '/{lang}/artikler/{slug}/' }, base: '/blog' },
  ]
  it.each(WAYS)(
    'stand at the root, beside those of the others, and every address leads there: %j',
    async (differences) => {
      const { root } = await built(differences)
      await expectAtRoot(join(root, 'dist'), differences)
    },
    PATIENCE,
  )
})
