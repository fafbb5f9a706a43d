import { describe, expect, it } from 'vitest'
import { STAGES } from '../../plugins/journey/stages.ts'
import { understandText } from '../article/understand-text.ts'

interface Given {
  readonly title: string
  readonly body?: string
  readonly description?: string
  readonly file?: string
  readonly lang?: string
  readonly brand?: readonly string[]
}

function judge({
  title,
  body = 'A plain text.',
  description = '',
  file = 'text.md',
  lang = 'en',
  brand = [],
}: Given) {
  const head = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\nlang: ${lang}\n---\n\n`
  const { stage, evergreen } = understandText(`${head}${body}\n`, { file, brand })
  return { stage, evergreen }
}

describe('the stage of a text', () => {
  it.each([
    ['awareness', { title: 'What is a sales funnel?' }],
    ['awareness', { title: 'Hvorfor falder trafikken?', lang: 'da' }],
    ['awareness', { title: 'Some thoughts on a text' }],
    ['awareness', { title: 'A text', file: 'content/glossary/text.md' }],
    ['consideration', { title: 'The best newsletter tools compared' }],
    ['consideration', { title: 'Sådan vælger du et nyhedsbrev', lang: 'da' }],
    ['consideration', { title: 'A case study of a shop' }],
    ['consideration', { title: 'A bakery in Aarhus', file: 'content/customers/shop.md' }],
    ['decision', { title: 'Pricing and plans' }],
    ['decision', { title: 'Priser og kom i gang', lang: 'da' }],
    ['decision', { title: 'Migrating from another tool' }],
    ['delight', { title: 'Changelog: you can now schedule texts' }],
    ['delight', { title: 'Nu kan du planlægge tekster', lang: 'da' }],
    ['delight', { title: 'Set it up', file: 'content/docs/setup.md' }],
  ] as const)('is %s for %o', (stage, given) => {
    const found = judge(given).stage
    expect(found.value).toBe(stage)
    expect(found.from).toBe('text')
  })

  it('says which words led to it and where they stand, the heaviest first', () => {
    const { stage } = judge({
      title: 'Pricing and plans',
      body: 'Book a demo today.\n\nRead [more](/pricing).',
      file: 'content/pricing/text.md',
    })
    expect(stage.signals).toEqual([
      { text: '"Pricing" in the title', line: 2, column: 1 },
      { text: '"/pricing/" in the path', line: 1, column: 1 },
      { text: '"Book a demo" in the opening', line: 7, column: 1 },
      { text: '"/pricing" in the links', line: 9, column: 6 },
    ])
  })

  it('says that it found nothing where it found nothing', () => {
    expect(judge({ title: 'A text' }).stage.signals).toEqual([{ text: 'no sign of a later stage' }])
  })

  it('counts the site’s own name, whatever its case and signs, and nobody else’s', () => {
    const title = 'Working with A.C+ME every day'
    const plain = judge({ title })
    const own = judge({ title, brand: ['a.c+me'] })
    expect(own.stage.value).not.toBe(plain.stage.value)
    expect(own.stage.signals).toContainEqual({ text: 'own brand "A.C+ME" in the title', line: 2, column: 1 })
    expect(judge({ title: 'Working with Acmes every day', brand: ['Acme'] }).stage.value).toBe('awareness')
    expect(judge({ title, brand: ['', ' '] })).toEqual(plain)
  })

  it('is as sure as the probability that it gives, and never quite', () => {
    const sure = judge({ title: 'What is a funnel?' }).stage.confidence
    const unsure = judge({ title: 'A text' }).stage.confidence
    expect(sure).toBeGreaterThan(unsure)
    expect(unsure).toBeGreaterThan(1 / STAGES.length)
    expect(sure).toBeLessThan(1)
  })

  it('is what the writer says, whatever the text says', () => {
    const article = understandText('---\ntitle: Pricing\nfunnel_stage: TOFU\nevergreen: false\n---\n')
    expect(article.stage).toEqual({
      value: 'awareness',
      from: 'front matter',
      confidence: 1,
      signals: [{ text: 'stage in the front matter' }],
    })
    expect(article.evergreen).toMatchObject({ value: false, from: 'front matter', confidence: 1 })
  })
})

describe('a text lasts', () => {
  it.each([
    { title: 'What is a sales funnel?' },
    { title: 'How to earn 2,024 readers' },
    { title: 'Why we write', body: 'In 2019 it began.' },
  ])('unless something ties it to its time: %o', (given) => {
    expect(judge(given).evergreen.value).toBe(true)
  })

  it.each([
    [{ title: 'Trends for 2025' }, 'a year in the title: "2025"'],
    [{ title: 'Version 3 is out' }, 'a version in the title: "Version 3"'],
    [{ title: 'Announcing our new editor' }, 'news: "Announcing"'],
    [{ title: 'Vi lancerer en ny editor', lang: 'da' }, 'news: "lancerer"'],
    [
      { title: 'A text', body: 'This week we are thrilled to share it.', file: 'news/a.md' },
      'a path for news: "news/"',
    ],
  ] as const)('not when it is tied to its time: %o', (given, signal) => {
    const { evergreen } = judge(given)
    expect(evergreen.value).toBe(false)
    expect(evergreen.signals.map(({ text }) => text)).toContain(signal)
  })

  it('says why it is thought to last, and is less sure the more speaks against it', () => {
    const lasting = judge({ title: 'A text' }).evergreen
    expect(lasting).toMatchObject({
      value: true,
      signals: [{ text: 'nothing that ties the text to a date, version or event' }],
    })
    const doubtful = judge({ title: 'A text', body: '## In 2024\n\nA plain text.' }).evergreen
    expect(doubtful.signals).toEqual([{ text: 'a year in a heading: "2024"', line: 7, column: 1 }])
    expect(doubtful.confidence).toBeLessThan(lasting.confidence)
  })
})
