import { createRequire } from 'node:module'
import { baseLanguage } from '../../language.ts'

const require = createRequire(import.meta.url)

type Patterns = typeof import('hyphen/da/index.js').default

/** The patterns of each language, which are loaded where its first long word is met: they take longer than most commands. */
const PATTERNS: Readonly<Record<string, () => Patterns>> = {
  da: () => require('hyphen/da/index.js') as Patterns,
  de: () => require('hyphen/de/index.js') as Patterns,
  en: () => require('hyphen/en-gb/index.js') as Patterns,
  nb: () => require('hyphen/nb/index.js') as Patterns,
  sv: () => require('hyphen/sv/index.js') as Patterns,
}
/** A word of fewer letters is never broken: a title is no column of a newspaper. */
const LEAST_LETTERS = 12
/** Letters that stay together at the start and at the end of a broken word. */
const AT_START = 4
const AT_END = 4
const MARK = '\u00ad'

/**
 * Find the places inside long words where they may be broken, by the patterns of TeX (npm `hyphen`). A word in which the
 * writer has said where (`soft`) is broken nowhere else.
 */
export function* hyphenationOf(text: string, lang: string, soft: readonly number[]): Generator<number> {
  const patterns = PATTERNS[baseLanguage(lang)]
  if (!patterns) return
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const end = index + word.length
    if (word.length < LEAST_LETTERS || soft.some((at) => at > index && at < end)) continue
    let at = 0
    const parts = patterns()
      .hyphenateSync(word, { hyphenChar: MARK, minWordLength: LEAST_LETTERS })
      .split(MARK)
    for (const part of parts.slice(0, -1)) {
      at += part.length
      if (at >= AT_START && word.length - at >= AT_END) yield index + at
    }
  }
}
