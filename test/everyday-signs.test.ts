import { cp, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { Engine } from '../plugins/engine.ts'
import { EVERYDAY_SIGNS, EVERYDAY_SPACES } from './everyday-signs.ts'
import { exampleConfig } from './example-site.ts'
import { temporaryFolder } from './folders.ts'

const SIGNS = fileURLToPath(new URL('./fixtures/signs', import.meta.url))
const text = new TextDecoder()

/** A site of one text and a book of it, full of signs. */
async function signSite(): Promise<Engine> {
  const root = await temporaryFolder()
  await cp(SIGNS, `${root}/content`, { recursive: true })
  return new Engine(exampleConfig({}, root))
}

it('no sign of everyday texts is an error, and none is said to be left out of a book', async () => {
  const engine = await signSite()
  const all = Object.values(EVERYDAY_SIGNS)
  await writeFile(
    `${engine.config.root}/content/articles/da/tegn.md`,
    `---\ntitle: Tegn ₂ ≤ ☑ ⌘ ⓐ\ndescription: ${EVERYDAY_SPACES}\n---\n\n## Det vigtigste\n\n${all.map((signs) => `- Disse er dem alle: ${signs}\n`).join('')}`,
  )
  await writeFile(
    `${engine.config.root}/content/ebooks/tegn.yml`,
    'title: ⓐ ⌘ ☑\ndescription: Alle.\nlanguage: da\narticles: [tegn]\n',
  )
  const found = await engine.check()
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(found.filter(({ rule }) => rule === 'card-letter' || rule === 'book-glyph')).toEqual([])
})

it('the text of page, post, mail, feed, book and alternative text keeps the sign itself', async () => {
  const engine = await signSite()
  const plan = await engine.plan()
  const made = async (address: string): Promise<string> => {
    const found = plan.find((planned) => planned.address === address)
    if (!found) throw new TypeError(`nothing is planned for ${address}`)
    return text.decode(await engine.make(found))
  }
  const page = await engine.html('da/mindre-co2')
  for (const words of [
    'Et kontor på 12 m² bruger ½ ton CO₂ om året, når der er ≤',
    'Fra H₂O til CO₂ → regnestykket',
  ])
    expect(page).toContain(words)
  for (const words of ['10⁻³ ton CO₂ om dagen', 'sluk lyset ✓', '−0,2', 'skift pære № 4'])
    expect(page.replaceAll('\u00a0', ' ')).toContain(words)
  expect(await made('kit/social/da/mindre-co2/linkedin.txt')).toMatch(/½ ton CO₂ om året/)
  const mail = await made('kit/newsletter/da/mindre-co2.html')
  expect(mail).toContain('Mindre CO₂ på 12 m² kontor')
  expect(mail).toContain('½ ton CO₂ om året')
  expect(await made('da/rss.xml')).toContain('Mindre CO₂ på 12 m² kontor')
  expect(await made('da/feed.json')).toContain('10⁻³ ton')
  const alts = plan.flatMap(({ output }) => (output.about.alt === undefined ? [] : [output.about.alt]))
  expect(alts.filter((alt) => alt.includes('Mindre CO₂ på 12')).length).toBeGreaterThan(3)
  const epub = plan.find(({ address }) => address === 'ebook/da-klima.epub')
  const chapters = Object.entries(unzipSync(epub ? await engine.make(epub) : new Uint8Array()))
    .filter(([name]) => name.includes('chapter-'))
    .map(([, bytes]) => text.decode(bytes))
  expect(chapters.join('')).toContain('Fra H₂O til CO₂ → regnestykket')
}, 60_000)
