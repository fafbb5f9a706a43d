import { createRequire } from 'node:module'
import type { Counting } from './networks.ts'

const require = createRequire(import.meta.url)

type Twitter = typeof import('twitter-text')

/** What Mastodon counts for any address, whatever its length. */
const URL_LENGTH = 23
/** An address; the punctuation after it is not part of it. */
const URL = /https?:\/\/[^\s]*[\p{L}\p{N}/_~=+#%&$@*-]/gu
/** The server's name in a mention, which Mastodon leaves out of the count. */
const REMOTE = /(@[\w.-]+)@[\w.-]*\w/g

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Count a text as a network does. */
export function countFor(counting: Counting, text: string): number {
  const composed = text.normalize('NFC')
  switch (counting) {
    case 'weighted':
      return twitter().parseTweet(composed).weightedLength
    case 'graphemes':
      return countGraphemes(composed)
    case 'urls-as-23':
      return countGraphemes(composed.replace(URL, 'x'.repeat(URL_LENGTH)).replace(REMOTE, '$1'))
    case 'characters':
      return [...composed].length
  }
}

/** Tell whether a link counts alike in this way of counting, however long it is. */
export function countsLinksAlike(counting: Counting): boolean {
  return counting === 'weighted' || counting === 'urls-as-23'
}

/** X's own way to count, which is loaded when it is first asked: it takes longer than most commands. */
function twitter(): Twitter {
  return require('twitter-text') as Twitter
}

function countGraphemes(text: string): number {
  let count = 0
  for (const _ of graphemes.segment(text)) count += 1
  return count
}
