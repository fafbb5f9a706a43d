import { hitAt } from '../reading/dummy-subject.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { type Feature, mark } from './feature.ts'
import { isAdvice, isStep } from './opens.ts'

const END = /[.!?…]["”»’')]*$/
const MARKUP =
  /https?:|www\.|[{}<>|\\]|\[\^|\]\(|[@^]|\p{L}_\p{L}|(?:^|\s)\/\w+\/\w|^\W*$|^[^\p{L}\p{N}\s"“'‘’«»„(.]/u

/** A full stop inside with a small letter behind it, but for abbreviations. */
const GLUED = /[.!?] \p{Ll}/gu
/** As much is looked at for the word before, in characters. */
const WORD = 20
const ABBREVIATIONS = new Set(
  'etc vs ca osv pr nr kl dvs inkl ekskl evt mfl approx no incl fig ext jf st hhv pga mht mio mia kr min maks max tlf mv eks feat resp op vol dr mr mrs ms prof skt sct bl bla stk pct flg mobilnr aug sep okt nov dec jan feb'.split(
    ' ',
  ),
)
/** "…, 2.", "den 3." */
const LIST_END = /,\s*\d{1,2}\.$|\b(?:den|d) \d{1,2}\.$/

/** Whether a sentence is whole as its writer wrote it. */
export const WHOLE: readonly Feature[] = [
  { id: 'noEnd', says: 'it has no full stop', measure: ({ sentence }) => mark(!END.test(sentence.text)) },
  {
    id: 'noVerb',
    says: 'it has no verb',
    measure: ({ sentence }) => mark(!hasVerb(sentence)),
  },
  {
    id: 'noMainVerb',
    says: 'its only verb stands in a sub-clause, so it is a name with its description',
    measure: ({ sentence, reading }) => mark(!hasMainVerb(sentence, reading.lang)),
  },
  {
    id: 'withoutSubject',
    says: 'it opens with a verb that lacks its subject',
    measure: ({ sentence }) =>
      mark(
        !sentence.text.endsWith('?') && sentence.opens('opensWithoutSubject') > 0 && !isInverted(sentence),
      ),
  },
  {
    id: 'lower',
    says: 'it begins with a small letter',
    measure: ({ sentence }) => mark(/^["“»']?\p{Ll}/u.test(sentence.text)),
  },
  {
    id: 'colonEnd',
    says: 'it ends with a colon',
    measure: ({ sentence }) => mark(/[:,;]["”»]?$/.test(sentence.text)),
  },
  {
    id: 'glued',
    says: 'it is two sentences in one, or breaks off in a list',
    measure: ({ sentence }) => mark(isGlued(sentence.text) || runsIn(sentence)),
  },
  {
    id: 'markup',
    says: 'it holds code, an address or an open bracket',
    measure: ({ sentence }) => mark(isMarkedUp(sentence)),
  },
  {
    id: 'linked',
    says: 'part of it is a link',
    measure: ({ sentence: { look } }) => (look.link > 0 ? 0.5 + Math.min(0.5, look.link) : 0),
  },
  {
    id: 'lost',
    says: 'it says something else without what only the page shows',
    measure: ({ sentence }) => mark(!sentence.sentence.isWhole),
  },
]

function isGlued(text: string): boolean {
  if (LIST_END.test(text)) return true
  for (const { index } of text.matchAll(GLUED)) {
    const word = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, index - WORD), index))?.[0] ?? ''
    if (word.length > 1 && !/^\d+$/.test(word) && !ABBREVIATIONS.has(word.toLowerCase())) return true
  }
  return false
}

/** Tell whether a verb in front stands for "if": "Er rebet for kort, hjælper det ikke at …". */
function isInverted(sentence: ReadSentence): boolean {
  const { tokens } = sentence
  return (
    /^(?:er|har|kan|skal|vil|får|bliver|kommer|tager|gør|giver|kræver)$/.test(tokens[0]?.low ?? '') &&
    sentence.found('finite').some(({ from }) => from > 1 && tokens[from]?.isAfterBreak === true)
  )
}

/** Tell whether a sentence has a verb at all. */
export function hasVerb(sentence: ReadSentence): boolean {
  return (
    sentence.has('finite') ||
    /\p{L}{3}ed\b|\p{L}{2}erer\b/u.test(sentence.text) ||
    isAdvice(sentence) ||
    isStep(sentence)
  )
}

/** Tell whether a sentence has a verb of its own: before the first sub-clause, or behind it. */
function hasMainVerb(sentence: ReadSentence, lang: string): boolean {
  if (isAdvice(sentence) || isStep(sentence) || sentence.text.endsWith('?')) return true
  const { tokens } = sentence
  if (tokens.length === 0 || hitAt(sentence, 'points', 0) > 0) return true
  if (opensSubClause(sentence))
    return tokens.some(({ isAfterBreak }) => isAfterBreak) || verbGroups(sentence, lang) > 1
  let inside = false
  let groups = 0
  for (let at = 0; at < tokens.length; at += 1) {
    if (at > 0 && isRelative(sentence, at, lang)) {
      inside = true
      groups = 0
    } else if (tokens[at]?.isAfterBreak) inside = false
    if (!isVerb(sentence, at, lang)) continue
    if (!inside) return true
    // "Those who write well read a lot": the second verb of a sub-clause is the sentence's own.
    if (!goesOnVerb(sentence, at, lang)) groups += 1
    if (groups > 1) return true
  }
  return false
}

function opensSubClause(sentence: ReadSentence): boolean {
  return /^(?:because|although|whereas|while|unless|until|since|fordi|selvom|medmindre|indtil|eftersom|at)$/.test(
    sentence.tokens[0]?.low ?? '',
  )
}

/** "At" with an infinitive opens no clause with a verb of its own. */
function isRelative(sentence: ReadSentence, at: number, lang: string): boolean {
  if (hitAt(sentence, 'relative', at) === 0) return false
  const { tokens } = sentence
  if (lang === 'en' && tokens[at + 1]?.low === 'to') return false
  return !(
    lang === 'da' &&
    tokens[at]?.low === 'at' &&
    /(?:e|å)$/.test(tokens[at + 1]?.low ?? '') &&
    !/^(?:de|disse|denne|alle|ikke|mange|nogle|både)$/.test(tokens[at + 1]?.low ?? '')
  )
}

function verbGroups(sentence: ReadSentence, lang: string): number {
  return sentence.tokens.filter((_, at) => isVerb(sentence, at, lang) && !goesOnVerb(sentence, at, lang))
    .length
}

/** Tell whether a verb belongs to the one just before: "doesn't always need". */
function goesOnVerb(sentence: ReadSentence, at: number, lang: string): boolean {
  if (sentence.tokens[at]?.isAfterBreak) return false
  // "A boat that floats needs care": after a full verb comes another clause's.
  if (isVerb(sentence, at - 1, lang)) return lang !== 'en' || sentence.stems[at - 1] === ''
  if (/^(?:and|or|og|eller)$/.test(sentence.tokens[at - 1]?.low ?? '')) return true
  return (
    /^(?:not|ikke|always|altid|never|aldrig|also|også|only|kun|be|been|to|at)$/.test(
      sentence.tokens[at - 1]?.low ?? '',
    ) && isVerb(sentence, at - 2, lang)
  )
}

/** Tell whether a word is a finite verb: of the list, or by its ending where only a verb can stand. */
function isVerb(sentence: ReadSentence, at: number, lang: string): boolean {
  const { tokens, stems } = sentence
  const token = tokens[at]
  if (!token) return false
  if (at > 0 && token.isCapital) return false
  if (lang === 'en' && tokens[at - 1]?.low === 'to') return false
  if (hitAt(sentence, 'finite', at) > 0) return !isNounHere(sentence, at, lang)
  if (hitAt(sentence, 'past', at) > 0 && SUBJECT.test(tokens[at - 1]?.low ?? '')) return true
  if (lang === 'da' && VERB_ENDING.test(token.low)) return true
  // "A button that blends in": what follows "that" and ends in -s is its verb.
  if (lang === 'en' && /^(?:that|which|who)$/.test(tokens[at - 1]?.low ?? '') && stems[at])
    return /[^s]s$/.test(token.low)
  if (at === 0 || token.isAfterBreak || !stems[at - 1] || token.low.length < 5) return false
  if (lang === 'da')
    return (
      token.low.endsWith('er') &&
      !/(?:er|e|t)$/.test(tokens[at - 1]?.low ?? '') &&
      tokens[at + 1] !== undefined &&
      !token.isCapital
    )
  return token.low.endsWith('ed') && !/^(?:on|by|for|to)$/.test(tokens[at + 1]?.low ?? '')
}

/** Whoever is the subject of the verb behind. */
const SUBJECT =
  /^(?:nobody|somebody|everybody|who|that|i|he|she|they|we|you|it|people|ingen|alle|man|der|som|han|hun|de|vi|du)$/
/** Danish verbs from abroad. */
const VERB_ENDING = /\p{L}{2}erer$/u

/** What stands in front of a noun, and of no finite verb. */
const BEFORE_NOUN =
  /^(?:a|an|the|no|your|our|their|its|my|his|her|any|every|each|of|for|in|with|by|from|without|about|between|on|into|as)$/

/** Tell whether a word that may be a verb is a noun where it stands: "no health worries", "a short answer". */
function isNounHere({ tokens, stems }: ReadSentence, at: number, lang: string): boolean {
  if (lang !== 'en' || stems[at] === '') return false
  return BEFORE_NOUN.test(tokens[at - 1]?.low ?? '')
}

/** Tell whether a label in bold runs into the sentence without a mark between them. */
function runsIn({ block, sentence: { start, text } }: ReadSentence): boolean {
  return block.strong.some(
    (bold) =>
      bold.start <= start + 1 &&
      bold.end > start &&
      bold.end < start + text.length - 2 &&
      /[\p{L}\p{N})]\s*$/u.test(block.text.slice(Math.max(bold.start, bold.end - 3), bold.end)) &&
      /^\s*\p{Lu}/u.test(block.text.slice(bold.end, bold.end + 3)),
  )
}

function isMarkedUp({ text, look }: ReadSentence): boolean {
  if (look.code > 0 || MARKUP.test(text)) return true
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return count(/\(/g) !== count(/\)/g) || count(/["“”«»]/g) % 2 === 1
}
