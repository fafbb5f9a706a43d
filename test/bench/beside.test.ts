import { execFile } from 'node:child_process'
import { access, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import matter from 'gray-matter'
import { expect, it } from 'vitest'
import { readTexts, type Text } from '../../bench/beside/texts.ts'
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

it('takes ten articles of each language, with their pictures', async () => {
  const texts = await readTexts()
  expect(texts.map(({ lang }) => lang)).toEqual([...Array(10).fill('da'), ...Array(10).fill('en')])
  expect(new Set(texts.map(addressOf)).size).toBe(20)
  for (const { file, body, pictures } of texts)
    for (const [, name = ''] of body.matchAll(/^!\[.*\]\((\S+\.svg)/gm))
      expect(pictures).toContain(`${dirname(file)}/${name}`)
})

it.each(THEMES)('writes them all for %s, with links that lead somewhere', async (_, write, below, before) => {
  const [folder, texts] = [await temporaryFolder(), await readTexts()]
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

it.runIf(TESTS_ALL)(
  'bench:beside builds a site, and says how large it is and what its pages make a phone load',
  async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [BENCH, '--only', 'perennial'])
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
