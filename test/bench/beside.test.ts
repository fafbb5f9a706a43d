import { execFile } from 'node:child_process'
import { access, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import matter from 'gray-matter'
import { expect, it } from 'vitest'
import { readTexts, SLUGS, type Text, withFrontMatter } from '../../bench/beside/texts.ts'
import { writeCactus, writePerennial, writeStarlight } from '../../bench/beside/themes.ts'
import { TESTS_ALL } from '../all.ts'
import { temporaryFolder } from '../folders.ts'

const BENCH = fileURLToPath(new URL('../../bench/beside.ts', import.meta.url))
/** What a build and the look at five pages may take on a busy machine, in milliseconds. */
const PATIENCE = 240_000

/** Each theme: what writes its site, where the texts are in that, and what stands before the address of one. */
const THEMES = [
  ['Perennial', writePerennial, 'content/articles', undefined],
  ['Cactus', writeCactus, 'content/posts', '/posts/'],
  ['Starlight', writeStarlight, 'src/content/docs', '/'],
] as const

/** The texts, which nothing changes. */
const texts = await readTexts()

const bench = async (...args: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, [BENCH, ...args])).stdout

it('finds the ten articles of each language, with their pictures', async () => {
  expect(new Set(SLUGS.da).size).toBe(10)
  expect(new Set(SLUGS.en).size).toBe(10)
  expect(texts.map(addressOf)).toEqual([
    ...SLUGS.da.map((slug) => `da/${slug}`),
    ...SLUGS.en.map((slug) => `en/${slug}`),
  ])
  for (const { file, body, pictures } of texts)
    for (const [, name = ''] of body.matchAll(/^!\[.*\]\((\S+\.svg)/gm))
      expect(pictures).toContain(`${dirname(file)}/${name}`)
})

it.each(THEMES)('writes them all for %s, with links that lead somewhere', async (_, write, below, before) => {
  const folder = await temporaryFolder()
  await write(folder, texts)
  const files = await readdir(join(folder, below), { recursive: true })
  const written = files.filter((file) => /\/.*\.md$/.test(file) && !/^..\/index\.md$/.test(file))
  expect(written.sort()).toEqual(texts.map(({ file }) => file).sort())
  const addresses = texts.map((text) => `${before}${addressOf(text)}/`)
  let links = 0
  for (const { file, data, pictures } of texts) {
    const words = await readFile(join(folder, below, file), 'utf8')
    const { data: front, content } = matter(words, {})
    expect(front['title']).toBe(data['title'])
    expect(content).not.toMatch(/^::offer/m)
    if (before) expect(content).not.toContain(':quote[')
    for (const path of pictures) await access(join(folder, below, path))
    for (const [, link = ''] of content.matchAll(/\]\((\/[^)#]+|[^):\s]+\.md)/g)) {
      links += 1
      if (before) expect(addresses).toContain(link)
      else await access(join(folder, below, dirname(file), link))
    }
  }
  expect(links).toBeGreaterThan(texts.length)
})

it('leaves out what leads to a text that is not there, and takes the last change for today', async () => {
  const [first, second, next] = [SLUGS.en[0], SLUGS.en[1], SLUGS.en[2]]
  // Texts are named by their ids, and the next one by its slug alone, too.
  const leads = new Map<string, Record<string, unknown>>([
    [first, { translationOf: `da/${SLUGS.da[0]}`, next, updated: new Date('2031-02-03') }],
    [second, { translationOf: undefined, next: `en/${next}` }],
  ])
  const told = texts.map((text) => {
    return { ...text, data: { ...text.data, ...leads.get(text.slug) } }
  })
  const write = async (some: readonly Text[]) => {
    const folder = await temporaryFolder()
    await writePerennial(folder, some)
    expect(await readFile(join(folder, 'astro.config.mjs'), 'utf8')).toContain("today: '2031-02-03'")
    const written = some.filter(({ slug }) => leads.has(slug))
    expect(written).toHaveLength(leads.size)
    return Promise.all(
      written.map(async ({ file }) => {
        const { data } = matter(await readFile(join(folder, 'content/articles', file), 'utf8'), {})
        expect(data).toHaveProperty('title')
        return [data['translationOf'], data['next']]
      }),
    )
  }
  expect(await write(told)).toEqual([
    [`da/${SLUGS.da[0]}`, next],
    [undefined, `en/${next}`],
  ])
  const alone = told.filter(({ slug }) => leads.has(slug))
  expect(await write(alone)).toEqual(alone.map(() => [undefined, undefined]))
})

it('writes no key without a value', () => {
  expect(withFrontMatter({ title: 'Oil', description: undefined, tags: undefined }, 'Body.')).toBe(
    '---\ntitle: "Oil"\n---\nBody.',
  )
})

it(
  'bench:beside refuses a theme that it does not know, and, before anything is built, Cactus without a checkout',
  async () => {
    await expect(bench('--only', 'hugo')).rejects.toThrow(
      'found "--only hugo", expected one of perennial, cactus, starlight',
    )
    await expect(bench()).rejects.toMatchObject({
      message: expect.stringContaining('Name a checkout of astro-theme-cactus'),
      stdout: '',
    })
  },
  PATIENCE,
)

it.runIf(TESTS_ALL)(
  'bench:beside builds a site, and says how large it is and what its pages make a phone load',
  async () => {
    const stdout = await bench('--only', 'perennial')
    expect(stdout).toMatch(
      /^perennial \d+\.\d+\.\d+ \(Astro [\d.]+\): 20 articles, \d+ files, [\d,]+ bytes\n/,
    )
    for (const page of [
      '/en/',
      '/en/ab-testing-on-a-small-site/',
      '/en/what-is-a-flywheel/',
      '/en/articles/',
    ])
      expect(stdout).toMatch(new RegExp(`\nperennial ${page} +[1-9]`))
    expect(stdout).toMatch(/\nsearched for "funnel"\npage .*\nperennial \/en\/search\/ +[1-9]/)
  },
  PATIENCE,
)

function addressOf({ lang, slug }: Text): string {
  return `${lang}/${slug}`
}
