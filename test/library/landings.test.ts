import { describe, expect, it } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import { answerPaths } from '../../plugins/library/landings.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const options = {
  forms: { newsletter: { service: 'netlify' }, books: { service: 'netlify' } },
  privacy: { da: 'privatliv', en: 'privacy' },
} as const

/** A site in which all is right, with texts on forms and what they need. */
const SOUND = {
  'articles/en/chains.md':
    '---\ntitle: Chains\nstage: awareness\n---\n\nA chain is cleaned every month, and oiled every week.\n',
  'pages/en/privacy.md': '# Privacy\n\nWe keep your address until you ask us to delete it.\n',
  'pages/da/privatliv.md': '# Privatliv\n\nVi gemmer din adresse, til du beder os slette den.\n',
  'pages/en/winter.md': '---\ntitle: Winter\nlanding: { form: newsletter }\n---\n\nOne mail in October.\n',
  'ebooks/guide.yml':
    'title: Guide\ndescription: On chains.\nlanguage: en\narticles: [chains]\nsample: chains\nform: books\n',
}

/** What is said of forms and landing pages in a site that differs from the sound one. */
async function findings(files: Record<string, string>, given: object = options): Promise<string[]> {
  const root = await writeSite({ ...SOUND, ...files })
  const found = await new Engine(exampleConfig(given, root)).check()
  return found
    .filter(({ rule, severity }) => rule.startsWith('landing') || severity === 'error')
    .map(formatDiagnostic)
}

const page = (landing: string): string =>
  `---\ntitle: Winter\nlanding: ${landing}\n---\n\nOne mail in October.\n`

describe('landing pages', () => {
  it('that name what is there are right', async () => {
    expect(await findings({})).toEqual([])
    expect(await findings({ 'pages/en/winter.md': page('{ book: guide }') })).toEqual([])
    expect(await findings({ 'pages/en/winter.md': page('{ link: /en/rss.xml, label: Follow }') })).toEqual([])
  })

  it.each([
    [
      '{ form: newsleter }',
      'found the form "newsleter", which is not in astro.config.mjs; did you mean "newsletter"?',
    ],
    ['{ form: x }', 'found the form "x", which is not in astro.config.mjs; mend the name'],
    ['{ book: guid }', 'found the book "guid", which is not on the site; did you mean "guide"?'],
  ])('have to name a form or a book of the site: %s', async (landing, message) => {
    expect(await findings({ 'pages/en/winter.md': page(landing) })).toEqual([
      `content/pages/en/winter.md:3:12  ${message}  (landing)`,
    ])
  })

  it.each([
    ['{}', 'landing: found {}, expected one of form, book and link'],
    [
      '{ form: newsletter, book: guide }',
      'landing: found {"form":"newsletter","book":"guide"}, expected one of form, book and link',
    ],
    ['{ link: /en/ }', 'landing: found {"link":"/en/"}, expected a link together with its label'],
    [
      '{ link: "javascript:alert(1)", label: Follow }',
      'landing: found {"link":"javascript:alert(1)","label":"F…, expected a link that begins with /, https:// or mailto:',
    ],
    [
      '{ link: "/en/a b", label: Follow }',
      'landing: found {"link":"/en/a b","label":"Follow"}, expected an address without spaces, backslashes, quotation marks, < and >',
    ],
  ])('are for one thing: %s', async (landing, message) => {
    expect(await findings({ 'pages/en/winter.md': page(landing) })).toEqual([
      `content/pages/en/winter.md:3:1  ${message}  (front-matter-value)`,
    ])
  })

  it('stand among the pages', async () => {
    const article =
      '---\ntitle: Spokes\nstage: awareness\nlanding: { form: newsletter }\n---\n\nA spoke is tight.\n'
    expect(await findings({ 'articles/en/spokes.md': article })).toEqual([
      'content/articles/en/spokes.md:4:1  found a landing page among the articles; move the file to content/pages/, or delete the block  (landing)',
    ])
  })
})

describe('books behind forms', () => {
  it('name a form of the site and a chapter of their own', async () => {
    const book = SOUND['ebooks/guide.yml']
      .replace('form: books', 'form: book')
      .replace('sample: chains', 'sample: chain')
    expect(await findings({ 'ebooks/guide.yml': book })).toEqual([
      'content/ebooks/guide.yml:5:1  found "chain", which is no chapter of the book; did you mean "chains"?  (landing)',
      'content/ebooks/guide.yml:6:1  found the form "book", which is not in astro.config.mjs; did you mean "books"?  (landing)',
    ])
  })
})

describe('pages on privacy', () => {
  it('have to be there', async () => {
    const privacy = { da: 'privatliv', en: 'privat' }
    expect(await findings({}, { ...options, privacy })).toEqual([
      'astro.config.mjs:1:1  found privacy.en: "privat", but there is no content/pages/en/privat.md  (landing)',
    ])
  })
})

describe('pages that say how it went', () => {
  const message = { service: 'netlify', asks: 'message' } as const

  it.each([
    [{}, []],
    [options.forms, ['/en/thanks/', '/en/try-again/']],
    [{ message }, ['/en/received/', '/en/try-again/']],
    [{ ...options.forms, message }, ['/en/thanks/', '/en/received/', '/en/try-again/']],
  ])('are those to which the forms lead: %j', (forms, paths) => {
    const { privacy } = options
    const config = exampleConfig({ forms, privacy, languages: ['en'], rootLanguage: false })
    expect(answerPaths(config, [])).toEqual(paths)
  })
})

describe('offers of forms', () => {
  const offer = (form: string): string =>
    `kind: newsletter\nstage: awareness\nlanguage: en\nheadline: Winter\ntext: One mail.\nlabel: Get it\ntarget: { form: ${form} }\n`

  it('lead to the landing page of the form in their language', async () => {
    const root = await writeSite({
      ...SOUND,
      'pages/da/vinter.md': '---\ntitle: Vinter\nlanding: { form: newsletter }\n---\n\nEn mail i oktober.\n',
      'offers/mail.yml': offer('newsletter'),
      'offers/guide.yml': offer('books'),
    })
    const { offers } = await new Engine(exampleConfig(options, root)).library()
    expect(offers.map(({ id, link, form }) => [id, link, form])).toEqual([
      ['guide', '/en/book/guide/', 'books'],
      ['mail', '/en/winter/', 'newsletter'],
    ])
  })

  it('need one', async () => {
    const forms = { ...options.forms, spring: { service: 'netlify' } }
    expect(await findings({ 'offers/mail.yml': offer('spring') }, { ...options, forms })).toEqual([
      'content/offers/mail.yml:7:11  found the form "spring", but no landing page is for it; add a page with landing: { form: spring }  (offer-target)',
    ])
  })
})
