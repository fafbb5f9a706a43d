import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Campaign, campaignLink, SITE } from '../../plugins/offers/campaign.ts'

const MAIL: Campaign = { source: 'newsletter', medium: 'email', article: 'en/funnel', campaign: 'en-kit' }
const PARAMETERS = 'utm_source=newsletter&utm_medium=email&utm_campaign=en-kit&utm_content=en/funnel'

describe('a link to an offer', () => {
  it.each<[Campaign, string]>([
    [MAIL, PARAMETERS],
    [{ ...MAIL, variant: 'b' }, `${PARAMETERS}&utm_term=b`],
    [{ source: 'ebook', medium: 'ebook', campaign: 'x' }, 'utm_source=ebook&utm_medium=ebook&utm_campaign=x'],
    [{ source: 'pdf', medium: 'ebook', campaign: 'x' }, 'utm_source=pdf&utm_medium=ebook&utm_campaign=x'],
    [
      { source: 'pdf', medium: 'ebook', scanned: true, campaign: 'x' },
      'utm_source=pdf&utm_medium=qr&utm_campaign=x',
    ],
    [{ ...SITE, campaign: 'x' }, 'utm_source=site&utm_medium=offer&utm_campaign=x'],
    [
      { source: 'pdf', medium: 'ebook', campaign: 'år & dag' },
      'utm_source=pdf&utm_medium=ebook&utm_campaign=%C3%A5r%20%26%20dag',
    ],
  ])('says where it stands: %o', (campaign, parameters) => {
    expect(campaignLink('https://example.com/a/', campaign)).toBe(`https://example.com/a/?${parameters}`)
  })

  it.each([
    ['a query', 'https://example.com/?q=1&q=2', `https://example.com/?q=1&q=2&${PARAMETERS}`],
    ['a fragment', 'https://example.com/a#b?c#d', `https://example.com/a?${PARAMETERS}#b?c#d`],
    ['both', '/a/?q=a+b%20c#d', `/a/?q=a+b%20c&${PARAMETERS}#d`],
    ['an empty query', '/a/?', `/a/?${PARAMETERS}`],
    ['an open query', '/a/?q&', `/a/?q&${PARAMETERS}`],
    ['a path beside it', 'a/b', `a/b?${PARAMETERS}`],
    ['no scheme', '//example.com', `//example.com?${PARAMETERS}`],
    ['letters beyond ASCII', 'https://rødgrød.dk/på%20fløde', `https://rødgrød.dk/på%20fløde?${PARAMETERS}`],
    ['a broken code', 'https://example.com/?100%=1', `https://example.com/?100%=1&${PARAMETERS}`],
    ['a name of ours in its path', '/utm_source=1', `/utm_source=1?${PARAMETERS}`],
  ])('keeps %s', (_name, href, link) => {
    expect(campaignLink(href, MAIL)).toBe(link)
  })

  it.each(['mailto:a@example.com?subject=b', 'tel:+4512345678', 'sms:+45', ' TEL:1', '#', '#a', ''])(
    'is left as it is where it leads to no page: %j',
    (href) => {
      expect(campaignLink(href, MAIL)).toBe(href)
    },
  )

  it.each(['/a/', 'a', './a?b', '?b', '../'])('from the site to itself is left as it is: %s', (href) => {
    expect(campaignLink(href, { ...MAIL, ...SITE })).toBe(href)
  })

  it('lets the word of the writer win, in whatever letters, and adds the rest', () => {
    for (const own of ['utm_source=x', 'UTM_Source=x', 'utm%5Fsource=x', 'utm_source', 'a=1;utm_source=x']) {
      const link = campaignLink(`/a?${own}#b`, MAIL)
      expect(link).toBe(`/a?${own}&${PARAMETERS.slice('utm_source=newsletter&'.length)}#b`)
    }
    expect(campaignLink('/a#utm_source=x', MAIL)).toBe(
      `/a?${PARAMETERS.slice('utm_source=newsletter&'.length)}#utm_source=x`,
    )
    const whole = `/a?utm_term=t&${PARAMETERS}`
    expect(campaignLink(whole, { ...MAIL, variant: 'b' })).toBe(whole)
  })
})

describe('any address', () => {
  const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
  const campaign: fc.Arbitrary<Campaign> = fc.record(
    {
      source: fc.constantFrom('site', 'newsletter', 'ebook', 'pdf'),
      medium: fc.constantFrom('offer', 'email', 'ebook'),
      scanned: fc.boolean(),
      article: word,
      campaign: word,
      variant: word,
    },
    { requiredKeys: ['source', 'medium', 'campaign'] },
  )
  const ours = fc.constantFrom('utm_source', 'utm_medium', 'utm_campaign', 'utm_content', 'utm_term')
  const pair = fc
    .tuple(fc.oneof(ours, fc.webQueryParameters()), fc.webQueryParameters())
    .map((parts) => parts.join('='))
  const address = fc
    .record({
      origin: fc.oneof(
        fc.webUrl({ validSchemes: ['http', 'https'] }),
        fc.constantFrom('/a', '//example.com'),
      ),
      query: fc.option(
        fc.array(pair, { maxLength: 4 }).map((pairs) => `?${pairs.join('&')}`),
        { nil: '' },
      ),
      fragment: fc.option(
        fc.webFragments().map((text) => `#${text}`),
        { nil: '' },
      ),
    })
    .map(({ origin, query, fragment }) => origin + query + fragment)
  const OUR_NAMES = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_content', 'utm_term']
  const queryOf = (href: string): URLSearchParams => new URL(href, 'https://example.com').searchParams

  it('keeps its bytes: what is added stands in one piece between them', () => {
    fc.assert(
      fc.property(address, campaign, (href, given) => {
        const link = campaignLink(href, given)
        const [before = ''] = href.split('#')
        const fragment = href.slice(before.length)
        expect(link.startsWith(before)).toBe(true)
        expect(link.endsWith(fragment)).toBe(true)
      }),
    )
  })

  it('keeps every parameter that it has, in order, and leads to the same page', () => {
    fc.assert(
      fc.property(address, campaign, (href, given) => {
        const before = [...queryOf(href)]
        const link = campaignLink(href, given)
        expect([...queryOf(link)].slice(0, before.length)).toEqual(before)
        expect([...queryOf(link)].slice(before.length).every(([name]) => OUR_NAMES.includes(name))).toBe(true)
        const [from, to] = [href, link].map((one) => new URL(one, 'https://example.com'))
        expect([to?.origin, to?.pathname, to?.hash]).toEqual([from?.origin, from?.pathname, from?.hash])
      }),
    )
  })

  it('never doubles a parameter, however often it is asked', () => {
    fc.assert(
      fc.property(address, campaign, campaign, (href, given, other) => {
        const link = campaignLink(href, given)
        expect(campaignLink(link, given)).toBe(link)
        const again = campaignLink(link, other)
        for (const name of OUR_NAMES) {
          const least = queryOf(href).getAll(name).length
          expect(queryOf(again).getAll(name).length, name).toBeLessThanOrEqual(Math.max(least, 1))
        }
      }),
    )
  })

  it('gives back what it was told', () => {
    fc.assert(
      fc.property(campaign, (given) => {
        const link = campaignLink('https://example.com/', given)
        const said = queryOf(link)
        expect(said.get('utm_campaign')).toBe(given.campaign.toWellFormed())
        expect(said.get('utm_content')).toBe(given.article?.toWellFormed() ?? null)
        expect(said.get('utm_term')).toBe(given.variant?.toWellFormed() ?? null)
        expect(URL.canParse(link)).toBe(true)
      }),
    )
  })
})
