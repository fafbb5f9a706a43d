import type { Published } from '../article/published.ts'
import { eachStem } from '../article/stems.ts'
import { FUNCTION_WORDS } from './function-words.ts'

/** A run of words that a title holds, as stems: what the article may be about. */
export interface TitlePhrase {
  readonly stems: readonly string[]
  /** Whether the title, or the last part of the address, names nothing else. */
  readonly isWhole: boolean
  /** Whether the title begins with it, or with a list that it is in ("E-book, white paper or case study: …"). */
  readonly leads: boolean
  /** Letters of its first word. */
  readonly letters: number
}

interface Run {
  readonly stems: string[]
  readonly leads: boolean
  readonly letters: number
}

/** Longer runs are sentences, which no other text repeats. */
const MOST_WORDS = 4
/** What may stand between two words of a phrase. */
const JOINT = /^[\s\u00a0'’/‐‑–-]?$/
/** What stands between the members of a list. */
const BETWEEN_MEMBERS = /^\s*(?:[,/&]|(?:,\s*)?(?:eller|og|or|and))\s*$/i

/** Find what a title names: its longest runs of words that are no function words, and the like of the article's slug. */
export function titlePhrases(article: Published): TitlePhrase[] {
  const lang = article.lang.value
  const ofTitle = runsOf(article.title, lang)
  const ofSlug = runsOf(article.slug.replaceAll('-', ' '), lang)
  const phrases = new Map<string, TitlePhrase>()
  for (const runs of [ofTitle, ofSlug.length === 1 ? ofSlug : []]) {
    for (const { stems, leads, letters } of runs) {
      if (stems.length > MOST_WORDS) continue
      const key = stems.join(' ')
      const before = phrases.get(key)
      const isWhole = runs.length === 1 || before?.isWhole === true
      phrases.set(key, { stems, isWhole, leads: leads || before?.leads === true, letters })
    }
  }
  return [...phrases.values()]
}

/** Tell whether two words with this between them can belong to one phrase. */
export function isJoint(between: string): boolean {
  return JOINT.test(between)
}

function runsOf(text: string, lang: string): Run[] {
  const runs: Run[] = []
  let last = 0
  let isOpen = false
  eachStem(text, lang, (stem, start, end) => {
    const word = text.slice(start, end).toLowerCase()
    const run = runs.at(-1)
    const between = text.slice(last, start)
    if (FUNCTION_WORDS[lang]?.has(word) === true || /^\p{N}+$/u.test(word)) {
      isOpen = false
      return
    }
    if (isOpen && run && isJoint(between)) run.stems.push(stem)
    else {
      const leads = run === undefined || (run.leads && BETWEEN_MEMBERS.test(between))
      runs.push({ stems: [stem], leads, letters: word.length })
      isOpen = true
    }
    last = end
  })
  return runs
}
