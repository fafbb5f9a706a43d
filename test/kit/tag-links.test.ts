import { describe, expect, it } from 'vitest'
import { foldedAt, isNearLimit } from '../../plugins/kit/posted.ts'
import { tagLink, tagText } from '../../plugins/kit/tag-links.ts'

const TAGS = { source: 'LinkedIn', medium: 'social', campaign: ' Forår & æbler ' }
const QUERY = 'utm_source=linkedin&utm_medium=social&utm_campaign=foraar-aebler'
const PAGE = 'https://example.com/en/oil/'

describe('a link with a campaign', () => {
  it.each([
    [PAGE, `${PAGE}?${QUERY}`],
    [`${PAGE}#part`, `${PAGE}?${QUERY}#part`],
    [`${PAGE}?a=1#part`, `${PAGE}?a=1&${QUERY}#part`],
    [`${PAGE}?`, `${PAGE}?${QUERY}`],
    // What is there wins, in whatever letters.
    [`${PAGE}?utm_source=me`, `${PAGE}?utm_source=me&utm_medium=social&utm_campaign=foraar-aebler`],
    [`${PAGE}?UTM_Campaign=mine`, `${PAGE}?UTM_Campaign=mine&utm_source=linkedin&utm_medium=social`],
  ])('is %s, and then %s', (url, tagged) => {
    expect(tagLink(url, TAGS)).toBe(tagged)
    expect(tagLink(tagged, TAGS)).toBe(tagged)
  })

  it.each(['', '   ', '&'])('is as it was without one: %j', (campaign) => {
    expect(tagLink(PAGE, { ...TAGS, campaign })).toBe(PAGE)
  })

  it('names the campaign alone where nothing else is known', () => {
    expect(tagLink(PAGE, { campaign: 'May' })).toBe(`${PAGE}?utm_campaign=may`)
  })
})

describe('a text with a campaign', () => {
  it('has it in every address of its page, and in no other', () => {
    const text = `Read ${PAGE}, then (${PAGE}#part). Was it ${PAGE}? Not ${PAGE}more/ nor https://example.com/.`
    expect(tagText(text, PAGE, TAGS)).toBe(
      `Read ${PAGE}?${QUERY}, then (${PAGE}?${QUERY}#part). Was it ${PAGE}?${QUERY}? Not ${PAGE}more/ nor https://example.com/.`,
    )
  })

  it('stays as it is where it names no address', () => {
    expect(tagText('A title.', PAGE, TAGS)).toBe('A title.')
  })
})

it.each([
  ['one two three', undefined, ['one two three', '']],
  ['one two three', 8, ['one two', ' three']],
  ['onetwothree', 3, ['one', 'twothree']],
  ['one', 3, ['one', '']],
] as const)('%j is folded at %j', (text, fold, parts) => {
  expect(foldedAt(text, fold)).toEqual(parts)
})

it('a limit is near from four fifths on', () => {
  expect(isNearLimit(224, 280)).toBe(false)
  expect(isNearLimit(225, 280)).toBe(true)
})
