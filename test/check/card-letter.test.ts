import { expect, it } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const KOREAN = '안'
const ADVICE = `found characters that no installed font has: ${KOREAN} (U+C548); install one: npm i -E @fontsource/noto-sans-kr  (card-letter)`
const ARTICLE = '---\ntitle: A text\nauthor: kim\n---\n\nA sentence that says what it is about.\n'
const FILES = {
  'articles/en/a.md': ARTICLE,
  'authors/kim.yml': 'name: Kim\n',
  'ebooks/book.yml': 'title: A book\ndescription: D\nlanguage: en\narticles: [a]\n',
  'offers/plan.yml':
    'kind: guide\nstage: awareness\nlanguage: en\nheadline: H\ntext: T\nlabel: L\ntarget: https://example.com\n',
}

it.each([
  ['an article', 'articles/en/a.md', 'A text', '2:1'],
  ['an author', 'authors/kim.yml', 'Kim', '1:1'],
  ['a book', 'ebooks/book.yml', 'A book', '1:1'],
  ['an offer', 'offers/plan.yml', 'headline: H', '1:1'],
] as const)(
  'a letter that no font has is found in %s, and what to install is said',
  async (_what, file, word, place) => {
    const files = { ...FILES, [file]: FILES[file].replace(word, `${word} ${KOREAN}`) }
    const found = await new Engine(exampleConfig({}, await writeSite(files))).check()
    const said = found.filter(({ rule }) => rule === 'card-letter')
    expect(said.map((finding) => `${finding.severity} ${formatDiagnostic(finding)}`)).toContain(
      `error content/${file}:${place}  ${ADVICE}`,
    )
  },
)

it('it is found on the cover of a book where no cards are made', async () => {
  const files = { ...FILES, 'ebooks/book.yml': FILES['ebooks/book.yml'].replace('A book', KOREAN) }
  const found = await new Engine(
    exampleConfig({ channels: { cards: false } }, await writeSite(files)),
  ).check()
  expect(found.filter(({ rule }) => rule.endsWith('-letter')).map(formatDiagnostic)).toEqual([
    `content/ebooks/book.yml:1:1  ${ADVICE.replace('card-letter', 'cover-letter')}`,
  ])
})
