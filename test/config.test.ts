import { afterEach, describe, expect, it, vi } from 'vitest'
import { theme } from '../plugins/astro/theme.ts'
import { resolveConfig } from '../plugins/config.ts'
import { PerennialError } from '../plugins/errors.ts'
import { DEFAULT_JOURNEY } from '../plugins/journey/journey.ts'
import { topicLabel } from '../plugins/library/topic-label.ts'

const place = { root: '/project', site: 'https://pages.example/' }
afterEach(() => vi.useRealTimers())

function refusal(options: unknown): unknown {
  try {
    resolveConfig(options, place)
  } catch (thrown) {
    return thrown
  }
  return undefined
}

const KIT =
  "expected separate, public, false, or a path of its own that begins and ends with /, such as '/marketing/'"

describe('the configuration', () => {
  it('needs a title alone; all else has its default', () => {
    vi.useFakeTimers({ now: new Date('2026-06-01T23:59:59Z') })
    expect(resolveConfig({ title: 'T' }, place)).toEqual({
      title: 'T',
      description: {},
      languages: ['da', 'en'],
      content: 'content',
      journey: DEFAULT_JOURNEY,
      review: { awareness: 24, consideration: 12, decision: 6, delight: 12 },
      brand: [],
      rivals: [],
      unsureBelow: 0.85,
      topics: {},
      offers: { kinds: {}, places: {}, words: 500, most: 3 },
      reader: 'none',
      events: false,
      policy: false,
      html: 'sanitised',
      paths: '/{lang}/{slug}/',
      rootLanguage: undefined,
      routes: undefined,
      articles: 'content/articles',
      kit: false,
      kitPath: '/kit/',
      brought: { blocks: {}, carriers: [], folders: [] },
      pictures: undefined,
      theme: expect.objectContaining({ fonts: expect.anything(), colours: expect.anything() }),
      forms: {},
      lead: {},
      social: [],
      privacy: {},
      report: false,
      installable: false,
      search: false,
      drafts: false,
      today: '2026-06-01',
      rules: {},
      channels: {},
      onlyNamed: false,
      root: '/project',
      publicDir: 'public',
      srcDir: 'src',
      site: 'https://pages.example',
      saysSite: true,
      base: '',
      trailingSlash: 'ignore',
      format: 'directory',
    })
  })

  it('makes a whole site with the theme: a kit apart, and a policy', () => {
    expect(resolveConfig({ title: 'T', theme: theme() }, place)).toMatchObject({
      routes: { components: {}, disable404Route: false },
      kit: 'separate',
      policy: { connect: [], form: [], frame: [], image: [], media: [], script: [], style: [] },
    })
  })

  it.each([
    [{}, undefined],
    [{ languages: ['da'] }, 'da'],
    [{ languages: ['da'], rootLanguage: false }, undefined],
    [{ languages: ['da', 'en'], rootLanguage: 'en' }, 'en'],
  ])('has no language in front of the paths of the root language: %j', (options, root) => {
    expect(resolveConfig({ title: 'T', ...options }, place).rootLanguage).toBe(root)
  })

  it.each([
    ['/blog', 'found "/blog", expected a path that begins and ends with /; write /blog/{id}/'],
    [
      'blog/[...slug]',
      'found "blog/[...slug]", expected a path that begins and ends with /; write /blog/{id}/',
    ],
    [
      'https://a.example/{locale}/:slug.html',
      'found "https://a.example/{locale}/:slug.html", expected a path that begins and ends with /; write /{lang}/{slug}/',
    ],
    ['/blog/', 'found "/blog/", expected {slug} or {id} in it, which tell articles apart; write /blog/{id}/'],
    [
      '/blog/[slug]/',
      'found "/blog/[slug]/", expected {slug} or {id} in it, which tell articles apart; write /blog/{slug}/',
    ],
    ['/blog/{title}/', 'found {title}; expected {lang}, {slug} or {id}; write /blog/{slug}/'],
    ['/{year}/{slug}/', 'found {year}; expected {lang}, {slug} or {id}'],
  ])('refuses paths that are none, and says what to write: %s', (paths, told) => {
    expect(refusal({ title: 'T', paths })).toMatchObject({
      message: `The options of perennial() in astro.config.mjs are not right:\n  paths: ${told}`,
    })
  })

  it.each([
    [undefined, { kit: false, kitPath: '/kit/' }],
    ['separate', { kit: 'separate', kitPath: '/kit/' }],
    ['/for/marketing/', { kit: 'public', kitPath: '/for/marketing/' }],
    [{ public: '/marketing/' }, { kit: 'public', kitPath: '/marketing/' }],
    [{ separate: '/marketing/' }, { kit: 'separate', kitPath: '/marketing/' }],
  ] as const)('settles where the kit goes: %j', (kit, place_) => {
    expect(resolveConfig({ title: 'T', kit }, place)).toMatchObject(place_)
  })

  it('takes the channels of a list alone', () => {
    expect(resolveConfig({ title: 'T', channels: ['cards'] }, place)).toMatchObject({
      channels: { cards: {} },
      onlyNamed: true,
    })
  })

  it.each([
    [{ site: undefined }, { site: 'https://example.com', base: '' }],
    [{ site: 'https://a.example//' }, { site: 'https://a.example', base: '' }],
    [{ base: '/' }, { site: 'https://pages.example', base: '' }],
    [{ base: '/blog/' }, { site: 'https://pages.example', base: '/blog' }],
    [{ base: '/blog' }, { site: 'https://pages.example', base: '/blog' }],
    [{ base: 'blog' }, { site: 'https://pages.example', base: '/blog' }],
  ])('writes addresses without a slash at their end: %j', (more, expected) => {
    expect(resolveConfig({ title: 'T' }, { ...place, ...more })).toMatchObject(expected)
  })

  it.each([
    ['2026-06-01', '2026-06-01'],
    ['2026/6/1', '2026-06-01'],
    ['2026-06-01T23:30:00-05:00', '2026-06-02'],
    [new Date('2026-06-01T00:00:00Z'), '2026-06-01'],
  ])('counts %j as the day %s, in UTC', (today, day) => {
    expect(resolveConfig({ title: 'T', today }, place).today).toBe(day)
  })

  it.each([
    [{}, '  title: found nothing, expected text'],
    [{ title: '' }, '  title: found "", expected text'],
    [{ title: 'T', tilte: 'x' }, '  perennial(): found the unknown option "tilte"; did you mean "title"?'],
    [
      { title: 'T', social: ['mastodon.social/@t'] },
      '  social.0: found "mastodon.social/@t", expected a whole address such as https://mastodon.social/@you',
    ],
    [
      { title: 'T', social: ['http://github.com/t'] },
      '  social.0: found "http://github.com/t", expected a whole address such as https://mastodon.social/@you',
    ],
    [{ title: 'T', languages: [] }, '  languages: found [], expected at least 1'],
    [{ title: 'T', languages: ['de'] }, '  languages.0: found "de", expected da or en'],
    [
      { title: 'T', languages: ['da', 'en', 'en'] },
      '  languages.2: found "en" a second time; name each language once',
    ],
    [
      { title: 'T', offers: { kinds: { toString: { stage: 'decision' } } } },
      '  offers.kinds.toString: found "toString", expected lower-case letters, digits and hyphens',
    ],
    [{ title: 'T', html: 'raw' }, '  html: found "raw", expected sanitised or trusted'],
    ...['private', 'marketing', '/marketing', '/', '/a b/', '/_astro/'].map((kit): [object, string] => [
      { title: 'T', kit },
      `  kit: found "${kit}", ${KIT}`,
    ]),
    [
      { title: 'T', kit: { separate: 'kit' } },
      `  kit.separate: found "kit", ${KIT.replace('separate, public, false, or ', '')}`,
    ],
    [{ title: 'T', kit: true }, `  kit: found true, ${KIT}`],
    [{ title: 'T', today: 'soon' }, '  today: found "soon", expected a date such as 2026-01-31'],
    [
      { title: 'T', offers: { kinds: { webinar: { stage: 'awarenes' } } } },
      '  offers.kinds.webinar.stage.0: found "awarenes", expected one of awareness, consideration, decision, delight',
    ],
    [
      { title: 'T', offers: { places: { 'tofu ': ['end'] } } },
      '  offers.places.tofu : found "tofu ", expected one of awareness, consideration, decision, delight',
    ],
    [
      { title: 'T', offers: { places: { awareness: ['side'] } } },
      '  offers.places.awareness.0: found "side", expected intro or decision or middle or end',
    ],
    [{ title: 'T', offers: { most: 4 } }, '  offers.most: found 4, expected at most 3'],
    [undefined, '  perennial(): found nothing, expected a block of keys'],
  ])('says which option is wrong, and what was expected: %j', (options, line) => {
    const refused = refusal(options)
    expect(refused).toBeInstanceOf(PerennialError)
    expect(refused).toMatchObject({
      message: `The options of perennial() in astro.config.mjs are not right:\n${line}`,
      hint: 'See "Configuration" in content/README.md for every option and its default.',
    })
  })

  it.each(['perennial.example', '//pages.example', 'ftp://pages.example', 'https://', 'https://a b'])(
    'refuses the address %j',
    (site) => {
      expect(() => resolveConfig({ title: 'T' }, { ...place, site })).toThrow(
        new PerennialError(
          `\`site\` in astro.config.mjs is "${site}", which is no whole address.`,
          'Write it with https:// in front, such as https://example.com.',
        ),
      )
    },
  )

  it.each<[object, string]>([
    [{ base: 5 }, 'base: found 5, expected text'],
    [{ trailingSlash: 'nope' }, 'trailingSlash: found "nope", expected always or never or ignore'],
    [{ format: 'x' }, 'build.format: found "x", expected directory or file or preserve'],
    [{ site: 7 }, 'site: found 7, expected text'],
  ])('says which option of Astro is wrong where it reads it: %j', (more, line) => {
    expect(() => resolveConfig({ title: 'T' }, { ...place, ...more })).toThrow(
      new PerennialError(
        `The options in astro.config.mjs are not right:\n  ${line}`,
        'See https://docs.astro.build/en/reference/configuration-reference/ for every option.',
      ),
    )
  })

  it('tells all mistakes at once', () => {
    expect(refusal({ title: 1, drafts: 'yes' })).toMatchObject({
      message:
        'The options of perennial() in astro.config.mjs are not right:\n' +
        '  title: found 1, expected text\n' +
        '  drafts: found "yes", expected true or false',
    })
  })
})

it('a topic has the name that the site gives it in a language, else its id with a capital letter', () => {
  const config = { topics: { måling: { da: 'Mål og tal' } } }
  expect(topicLabel(config, 'måling', 'da')).toBe('Mål og tal')
  expect(topicLabel(config, 'måling', 'en')).toBe('Måling')
  expect(topicLabel(config, 'sales-funnel', 'en')).toBe('Sales funnel')
})
