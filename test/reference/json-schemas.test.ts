import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseFrontMatter } from '../../plugins/article/frontmatter.ts'
import { broughtBy } from '../../plugins/channels/with-channels.ts'
import { Journey } from '../../plugins/journey/journey.ts'
import { PRESETS } from '../../plugins/journey/presets.ts'
import { jsonSchemas, type SchemaName } from '../../plugins/reference/json-schemas.ts'
import { EXAMPLE_ROOT } from '../example-site.ts'
import sms from '../fixtures/channels/sms.ts'

const schemas = jsonSchemas()
// An editor has keywords of its own, and none of a format that is no more than a pattern.
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false })

/** Hold a value to a schema as an editor does, and list what it says. */
function faultsIn(name: SchemaName, value: unknown): string[] {
  const validate = ajv.getSchema(name) ?? ajv.addSchema(schemas[name], name).getSchema(name)
  validate?.(value)
  return (validate?.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, params['additionalProperty']].filter(Boolean).join(' '),
  )
}

const FOLDERS: Readonly<Record<string, SchemaName>> = {
  articles: 'article',
  pages: 'article',
  offers: 'offer',
  ebooks: 'book',
  authors: 'author',
  topics: 'topic',
  stages: 'stage',
  proof: 'proof',
}
const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const CONTENTS = [
  join(PROJECT, 'content'),
  join(EXAMPLE_ROOT, 'content'),
  join(PROJECT, 'plugins/create/starter/content'),
]
const WRITTEN = await Promise.all(
  CONTENTS.map(async (content) => {
    const entries = await readdir(content, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => [content, name] as const)
  }),
)

it('every folder that writers write into has its schema', () => {
  const names = WRITTEN.flat().map(([, name]) => name)
  expect(names.filter((name) => FOLDERS[name] === undefined)).toEqual([])
})

it.each(WRITTEN.flat())(
  'all that is written in %s/%s is right by the schema of its kind',
  async (content, name) => {
    const folder = join(content, name)
    const files = (await readdir(folder, { recursive: true })).filter((file) =>
      /\.(?:mdx?|ya?ml)$/.test(file),
    )
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const text = await readFile(join(folder, file), 'utf8')
      const value = /\.mdx?$/.test(file) ? parseFrontMatter({ file, text }).data : parse(text)
      expect(faultsIn(FOLDERS[name] ?? 'article', value), file).toEqual([])
    }
  },
)

const OFFER = { kind: 'guide', language: 'en', headline: 'A', text: 'B', label: 'C', target: '/d/' }
const PROOF = {
  ...{
    quote: 'A',
    name: 'B',
    where: 'in a letter',
    date: '2026-01-31',
    permission: 'by mail',
    language: 'en',
  },
}
const CHOICE = { digest: '0a', model: 'm' }
const BOOK = { title: 'A', description: 'B', language: 'en', articles: ['c'] }

describe('what writers may write in more than one way is right', () => {
  it.each<[SchemaName, unknown]>([
    ['article', {}],
    ['article', { title: 404, topics: 'a, b', author: ['ada', 'Bo'], lang: 'en-GB', offer: false }],
    ['article', { published: '25 Aug 2024', updated: '2026-01-31T10:30:00Z', lift: false, ebook: false }],
    ['article', { date: '2026-01-31', tags: [{ value: 'a' }], coverImage: { src: 'a.png', alt: 'A' } }],
    ['article', { email_subject: 'A', social: { x: false, linkedin: 'B' }, cards: { title: 'C' } }],
    ['offer', { ...OFFER, stage: 'decision', topics: ['a'], draft: true }],
    ['offer', { ...OFFER, target: { book: 'a' }, proof: { quote: 'A', name: 'B', source: 'HTTPS://c.d' } }],
    ['book', { ...BOOK, articles: 'a, b', author: 'ada' }],
    ['book', { ...BOOK, articles: { stage: ['awareness'], topics: 'a' }, published: '2026-01-31' }],
    ['topic', { title: { en: 'A' }, intro: { da: 'B' }, lead: { en: 'c' }, draft: true }],
    ['stage', { intro: { da: 'A' } }],
    ['proof', { ...PROOF, role: 'baker', stage: 'decision', topics: 'a, b' }],
    [
      'choices',
      { 'content/articles/en/a.md': { ...CHOICE, quotes: [{ number: 1, text: 'A.' }], hooks: [] } },
    ],
    ['author', { name: 'Ada', bio: { en: 'Writes.' }, url: 'https://a.b', draft: false }],
  ])('%s: %j', (name, value) => {
    expect(faultsIn(name, value)).toEqual([])
  })
})

describe('what check finds, an editor finds', () => {
  const UNKNOWN = 'must NOT have additional properties'

  it.each<[SchemaName, unknown, string]>([
    ['article', { title: 'A', titel: 'B' }, `${UNKNOWN} titel`],
    ['article', { cards: { titel: 'B' } }, `/cards ${UNKNOWN} titel`],
    ['article', { draft: 'false' }, '/draft must be boolean'],
    ['article', { evergreen: 'maybe' }, '/evergreen must be boolean'],
    ['article', { published: 'soon' }, '/published must match pattern "\\d{4}"'],
    ['article', { slug: ['my-own'] }, '/slug must be string,number'],
    ['article', { topics: { a: 1 } }, '/topics must be string,number,array'],
    ['article', { author: [{ id: 'a' }] }, '/author/0 must be string,number'],
    ['article', { image: { size: 4 } }, '/image must be string,number'],
    [
      'article',
      { imageFocus: 'middle' },
      '/imageFocus must match pattern "^(\\d{1,3}(?:\\.\\d+)?)% +(\\d{1,3}(?:\\.\\d+)?)%$"',
    ],
    ['article', { social: { x: 3 } }, '/social/x must be string'],
    ['offer', { ...OFFER, language: 'sv' }, '/language must be equal to one of the allowed values'],
    ['offer', { ...OFFER, target: { film: 'a' } }, `/target ${UNKNOWN} film`],
    ['offer', { ...OFFER, priority: 101 }, '/priority must be <= 100'],
    ['offer', { ...OFFER, headline: 'A'.repeat(81) }, '/headline must NOT have more than 80 characters'],
    ['offer', { kind: 'guide' }, "must have required property 'headline'"],
    ['book', { ...BOOK, order: 'random' }, '/order must be equal to one of the allowed values'],
    ['book', { ...BOOK, articles: { stages: 'a' } }, `/articles ${UNKNOWN} stages`],
    ['book', { title: 'A' }, "must have required property 'articles'"],
    ['author', { name: '' }, '/name must NOT have fewer than 1 characters'],
    ['author', { bio: {} }, "must have required property 'name'"],
    ['topic', { title: 'A' }, '/title must be object'],
    ['topic', { title: { sv: 'A' } }, '/title property name must be valid'],
    ['topic', { titel: { en: 'A' } }, `${UNKNOWN} titel`],
    ['stage', { title: { en: 'A' } }, `${UNKNOWN} title`],
    ['stage', { intro: { en: 4 } }, '/intro/en must be string'],
    ['proof', { ...PROOF, permission: undefined }, "must have required property 'permission'"],
    ['proof', { ...PROOF, date: 'last week' }, '/date must match pattern "\\d{4}"'],
    ['proof', { ...PROOF, quote: '' }, '/quote must NOT have fewer than 1 characters'],
    ['proof', { ...PROOF, who: 'A' }, `${UNKNOWN} who`],
    ['choices', { 'a.md': { model: 'm' } }, "/a.md must have required property 'digest'"],
    ['choices', { 'a.md': { ...CHOICE, quotes: ['A.'] } }, '/a.md/quotes/0 must be object'],
    ['choices', { 'a.md': { ...CHOICE, steps: [] } }, `/a.md ${UNKNOWN} steps`],
  ])('%s: %j', (name, value, fault) => {
    expect(faultsIn(name, value)).toContain(fault)
  })
})

describe('what an editor shows', () => {
  it('is what each key means, and its default', () => {
    const { article, offer } = schemas
    expect(article).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'The front matter of an article or a page',
      properties: {
        draft: { type: 'boolean', description: 'Keeps the text out of every output. Default: `false`.' },
        stage: { examples: ['awareness', 'consideration', 'decision', 'delight'] },
        newsletter: { description: 'Overrides for the newsletter.' },
        date: { description: "Another tool's name for `published`.", doNotSuggest: true },
        email_subject: { description: "Another tool's name for `newsletter.subject`.", doNotSuggest: true },
      },
    })
    expect(offer.properties?.['priority']).toEqual({
      type: 'integer',
      default: 50,
      minimum: 0,
      maximum: 100,
      description: 'Wins among offers that fit alike; 0 to 100. Default: 50.',
    })
  })

  it('are all keys with a description', () => {
    for (const { title, properties } of Object.values(schemas))
      for (const [key, value] of Object.entries(properties ?? {}))
        expect(value, `${title}: ${key}`).toHaveProperty('description')
  })

  it('are the stages and the channels of the site', () => {
    const brought = broughtBy({ sms })
    const { article, offer } = jsonSchemas(brought, new Journey(PRESETS.funnel))
    expect(Object.keys(article.properties ?? {})).toContain('sms')
    expect(Object.keys(article.properties ?? {})).not.toContain('newsletter')
    expect(article.properties?.['stage']).toMatchObject({
      examples: PRESETS.funnel.map(({ id }) => id),
    })
    expect(offer.properties?.['limit']).toMatchObject({
      propertyNames: { enum: ['article', 'stage', 'sms'] },
    })
  })
})
