import { describe, expect, it } from 'vitest'
import { countFor } from '../../../plugins/posts/count.ts'
import { NETWORKS } from '../../../plugins/posts/networks.ts'

const url = `https://example.com/${'a'.repeat(100)}`

describe('the count of a text', () => {
  // From developer.x.com/en/docs/counting-characters and the conformance tests of twitter-text.
  it.each([
    ['abc', 3],
    ['æøå ÆØÅ', 7],
    ['漢字', 4],
    ['👍', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['e\u0301', 1],
    [url, 23],
    [`See ${url}.`, 28],
    ['“quotes” – and … dots', 22],
  ])('for X gives a URL 23, emoji and CJK 2: %j', (text, count) => {
    expect(countFor('weighted', text)).toBe(count)
  })

  it.each([
    ['abc', 3],
    ['漢字', 2],
    ['👩‍👩‍👧‍👦', 1],
    ['🇩🇰', 1],
    ['e\u0301', 1],
    [url, 120],
  ])('for Bluesky counts graphemes, URLs in full: %j', (text, count) => {
    expect(countFor('graphemes', text)).toBe(count)
  })

  it.each([
    ['abc', 3],
    ['👩‍👩‍👧‍👦', 1],
    [url, 23],
    [`See ${url}.`, 28],
    [`(${url})`, 25],
    [`${url} and ${url}`, 51],
    ['Ask @ada@mastodon.example today', 14],
    ['mail@example.com', 16],
  ])('for Mastodon gives a URL 23 and leaves the server of a mention out: %j', (text, count) => {
    expect(countFor('urls-as-23', text)).toBe(count)
  })

  it.each([
    ['abc', 3],
    ['👍🏽', 2],
    [url, 120],
  ])('for LinkedIn and Facebook counts characters: %j', (text, count) => {
    expect(countFor('characters', text)).toBe(count)
  })
})

it('the limits are those that the networks publish', () => {
  const limits = Object.values(NETWORKS).map(({ name, limit }) => [name, limit])
  expect(limits).toEqual([
    ['X', 280],
    ['LinkedIn', 3000],
    ['Facebook', 63206],
    ['Bluesky', 300],
    ['Mastodon', 500],
    ['Instagram', 2200],
    ['Pinterest', 500],
  ])
})
