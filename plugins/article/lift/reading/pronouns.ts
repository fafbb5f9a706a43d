import { hitAt, isDummy } from './dummy-subject.ts'
import type { ReadSentence } from './read-sentence.ts'

/** The pronouns of a sentence by whether it holds something that they can mean. */
export interface Pronouns {
  readonly loose: number
  readonly tied: number
}

/** The form of a Danish adjective behind "den", "det", "de". */
const ADJECTIVE = /(?:e|å)$/
/** What stands in front of "it" that only holds a place. */
const HOLDS = /^(?:mak(?:e|es|ing)|made|find(?:s|ing)?|found|whether|gør|gøre|gjorde|finder|lad)$/
/** Nouns for people; with "a", "your" or "every" in front, "they" can mean one. */
const PERSON = /(?:er|or|ist|ian|ant|ee|man|woman|child|client|friend|team|company|business|staff|group)s?$/
/** What makes a noun one of many, so that "they" can mean it. */
const ONE_OF_MANY = /^(?:an?|your|every|each|any|no|one|our)$/

/** Look for what the pronouns of a sentence can mean in it. */
export function pronounsOf(sentence: ReadSentence, lang: string): Pronouns {
  let loose = 0
  let tied = 0
  for (const meaning of ['thing', 'several', 'person'] as const) {
    for (const { from } of sentence.found(meaning)) {
      if (
        from === 0 ||
        isDummyObject(sentence, from) ||
        isDummy(sentence, from) ||
        isArticle(sentence, from, lang)
      )
        continue
      if (!isSubjectOfOpening(sentence, from) && isTied(sentence, from, meaning, lang)) tied += 1
      else loose += 1
    }
  }
  return { loose, tied }
}

/** What a sentence opens with whose subject comes behind its comma. */
const OPENS_ASIDE = /^(?:with|by|as|for|from|on|in|built|designed|unlike|besides|med|ved|ud|udover|som|fra)$/

/** Tell whether a pronoun is the subject behind an opening that has none: "With these tools built in, it saves …". */
function isSubjectOfOpening({ tokens }: ReadSentence, at: number): boolean {
  if (!OPENS_ASIDE.test(tokens[0]?.low ?? '') || tokens[at]?.isAfterBreak !== true) return false
  return !/^(?:when|if|because|that|who|når|hvis|fordi|der)$/.test(tokens[at - 1]?.low ?? '') && at > 2
}

/** Tell whether "it" only holds a place: "make it easier to", "whether it's", "gør det svært at". */
function isDummyObject({ tokens }: ReadSentence, at: number): boolean {
  return /^(?:it|it's|det)$/.test(tokens[at]?.low ?? '') && HOLDS.test(tokens[at - 1]?.low ?? '')
}

/** Tell whether a Danish "den", "det", "de" stands in front of an adjective or of a sub-clause, and so is no pronoun. */
export function isArticle(sentence: ReadSentence, at: number, lang: string): boolean {
  const { tokens, stems } = sentence
  if (lang !== 'da' || !/^(?:den|det|de|dem)$/.test(tokens[at]?.low ?? '')) return false
  const next = tokens[at + 1]
  if (!next) return false
  if (
    /^(?:der|som|at|man|du|vi|jeg|hele|samme|meste|fleste|bedste|værste|første|sidste|eneste|største)$/.test(
      next.low,
    )
  )
    return true
  if (next.isAfterBreak) return /^(?:der|som|hvor)$/.test(next.low)
  // "Den måde du taler på".
  if (stems[at + 1] && /^(?:der|som|du|man|vi|jeg|hvor|han|hun|folk)$/.test(tokens[at + 2]?.low ?? ''))
    return true
  // "Den slags mennesker, der lytter".
  if (next.low === 'slags' && stems[at + 2] && tokens[at + 3]?.isAfterBreak) return true
  // "Den takt, du kan holde".
  if (stems[at + 1] && hitAt(sentence, 'finite', at + 1) === 0 && tokens[at + 2]?.isAfterBreak) return true
  // "Den gode vane", "den absolut vigtigste vane": adjectives, and then a noun.
  for (let word = at + 1; word <= at + 3; word += 1) {
    if (!stems[word] || !stems[word + 1] || tokens[word + 1]?.isAfterBreak) return false
    if (hitAt(sentence, 'finite', word) > 0 || hitAt(sentence, 'past', word) > 0) return false
    if (ADJECTIVE.test(tokens[word]?.low ?? '')) return true
  }
  return false
}

/** Nouns for many people. */
const GROUP =
  /^(?:staff|people|team|family|audience|children|police|public|crew|couple|choir|band|committee|crowd|class|jury|management|humanity|everybody)$/

function isTied(
  sentence: ReadSentence,
  at: number,
  meaning: 'thing' | 'several' | 'person',
  lang: string,
): boolean {
  const { tokens, stems } = sentence
  for (let before = 0; before < at; before += 1)
    if (hitAt(sentence, 'somebody', before) > 0 && meaning !== 'thing') return true
  let nouns = 0
  for (let before = 0; before < at; before += 1) {
    const token = tokens[before]
    if (!token || stems[before] === '' || token.low.length < 3) continue
    // The word just in front is the verb or preposition that the pronoun belongs to.
    if (before === at - 1 && !tokens[at]?.isAfterBreak) continue
    if (couldMean(sentence, before, meaning, lang)) nouns += 1
  }
  return nouns >= 1
}

/** Words in front of a Danish noun, and in front of an infinitive. */
const BEFORE_NOUN =
  /^(?:en|et|den|det|de|din|dit|dine|sin|sit|sine|vores|jeres|min|mit|mine|hver|hvert|enhver|ethvert|ingen|intet|nogle|mange|alle|flere|få|al|alt|på|i|af|til|med|fra|om|for|mellem|uden|som|og|eller)$/
const BEFORE_INFINITIVE = /^(?:at|kan|skal|vil|må|bør|kunne|skulle|ville|ikke|lade|lader|får|og)$/

function couldBeDanishNoun(sentence: ReadSentence, at: number): boolean {
  const low = sentence.tokens[at]?.low ?? ''
  const before = sentence.tokens[at - 1]?.low ?? ''
  if (hitAt(sentence, 'finite', at) > 0 || hitAt(sentence, 'past', at) > 0) return false
  if (/(?:e|å)$/.test(low) && BEFORE_INFINITIVE.test(before)) return false
  if (/(?:ig|igt|vis)$/.test(low)) return false
  return (
    at === 0 ||
    BEFORE_NOUN.test(before) ||
    /(?:en|et|erne|ene|er)$/.test(low) ||
    sentence.stems[at - 1] !== ''
  )
}

function couldMean(sentence: ReadSentence, at: number, meaning: string, lang: string): boolean {
  const { tokens } = sentence
  const token = tokens[at]
  if (!token) return false
  if (lang === 'da') return couldBeDanishNoun(sentence, at)
  const isPlural = /[^s]s$/.test(token.low) || token.low === 'people' || token.low === 'children'
  if (meaning === 'several')
    return (
      isPlural ||
      GROUP.test(token.low) ||
      (PERSON.test(token.low) && ONE_OF_MANY.test(tokens[at - 1]?.low ?? tokens[at - 2]?.low ?? ''))
    )
  if (meaning === 'thing') return !isPlural
  return token.isCapital || PERSON.test(token.low)
}
