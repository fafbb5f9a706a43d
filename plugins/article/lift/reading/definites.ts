import { hitAt } from './dummy-subject.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { Reading } from './reading.ts'
import type { Token } from './token.ts'

/** The definite nouns of a sentence ("the shop", "butikken") by what introduces them. */
export interface Definites {
  /** Whether it opens with one that neither title nor sentence introduces. */
  readonly opens: boolean
  /** Those that stood in a sentence before. */
  readonly given: number
  /** Those of them that stood in the sentence just before, in the same paragraph. */
  readonly beside: number
  /** Those that nothing introduces. */
  readonly fresh: number
  /** Those of the title, of the sentence itself, or told by what follows: "the price of …". */
  readonly own: number
}

/** How many words of a noun's group are looked at. */
const GROUP = 4

/** Look for what introduces the definite nouns of a sentence. */
export function definitesOf(sentence: ReadSentence, reading: Reading): Definites {
  const found = { opens: false, given: 0, beside: 0, fresh: 0, own: 0 }
  const here = new Set<string>()
  const tell = (what: 'given' | 'fresh' | 'own', at: number): void => {
    found[what] += 1
    // "Close the gate" means any gate.
    const isOpening = at === 0 || (at === 1 && sentence.stems[0] === '')
    if (what !== 'own' && isOpening) found.opens = true
  }
  for (const [at, token] of sentence.tokens.entries()) {
    const what =
      reading.lang === 'da' ? danish(sentence, at, reading, here) : english(sentence, at, reading, here)
    if (what) tell(what, at)
    if (what === 'given' && stoodBeside(sentence, at, reading.lang)) found.beside += 1
    const stem = sentence.stems[at]
    if (stem) here.add(stem).add(token.low)
  }
  return found
}

/** Tell whether a definite noun stood in the sentence before, in the same paragraph. */
function stoodBeside(sentence: ReadSentence, at: number, lang: string): boolean {
  const { previous, tokens, stems } = sentence
  if (!sentence.isBeside(previous)) return false
  if (lang !== 'da')
    return stems.slice(at + 1, at + 1 + GROUP).some((stem) => stem !== '' && previous.stemSet.has(stem))
  const stem = DANISH_DEFINITE.exec(tokens[at]?.low ?? '')?.[1] ?? ''
  const forms = new Set([tokens[at]?.low ?? '', ...formsOf(stem)])
  return previous.tokens.some(({ low }) => forms.has(low))
}

/** Tell whether a word behind a noun is its verb, and no part of its group. */
function isVerbLike(sentence: ReadSentence, at: number): boolean {
  return (
    hitAt(sentence, 'finite', at) > 0 ||
    hitAt(sentence, 'past', at) > 0 ||
    /\p{L}{3}ed$/u.test(sentence.tokens[at]?.low ?? '')
  )
}

type What = 'given' | 'fresh' | 'own' | undefined

function english(sentence: ReadSentence, at: number, reading: Reading, here: ReadonlySet<string>): What {
  const { tokens, stems, index } = sentence
  if (tokens[at]?.low !== 'the' || hitAt(sentence, 'comparative', at + 1) > 0) return undefined
  let end = at + 1
  while (
    end < tokens.length &&
    end <= at + GROUP &&
    stems[end] !== '' &&
    (end === at + 1 || !(tokens[end]?.isAfterBreak || isVerbLike(sentence, end)))
  )
    end += 1
  if (end === at + 1) return undefined
  const group = stems.slice(at + 1, end)
  const first = tokens[at + 1] as Token
  const last = tokens[end - 1] as Token
  const isKnown =
    /(?:est|most|only)$/.test(first.low) ||
    first.isCapital ||
    hitAt(sentence, 'unique', at + 1) > 0 ||
    hitAt(sentence, 'unique', end - 1) > 0 ||
    /^(?:of|that|who|which|where|when|whose|you|we|they|to|for|between|behind|people)$/.test(
      tokens[end]?.low ?? '',
    )
  if (isKnown || group.some((stem) => reading.titleStems.has(stem) || here.has(stem)) || here.has(last.low))
    return 'own'
  return group.some((stem) => (reading.firstStem.get(stem) ?? index) < index) ? 'given' : 'fresh'
}

const DANISH_DEFINITE = /^(\p{L}{3,}?)(?:erne|ene|en|et|(?<=e)n|(?<=e)t)$/u
const NO_DEFINITE =
  /^(?:har|er|bliver|blev|have|været|at|kan|skal|vil|havde|få|får|må|bør|være|som|så|helt|meget|mere|mest|en|et|den|det|de|din|dit|dine|min|mit|mine|sin|sit|sine|vores|jeres|deres|hver|hvert|hans|hendes|nogen|noget|ingen|intet|ethvert|enhver|hvilken|hvilket|ikke|jeg|vi|du|man|i|har|blevet)$/
/** Words that only end as a definite noun does. */
const LIKE_DEFINITE =
  /^(?:viden|moderne|alene|gerne|køkken|aften|morgen|frøken|orden|torden|lagen|våben|internet|billet|tapet|banket|kabinet|alfabet|planet|magnet|skelet|komet|toilet|sekret|diæt|accept)$|itet$|ktet$/
/** Participles and adjectives that end as a definite noun does. */
const PARTICIPLE = /(?:eret|nnet|dret|stet|rnet|ævnet|bygget|lavet|malet)$/
const TELLS = /^(?:der|som|af|på|i|til|for|mellem|hvor|om|med|hos|ved|bag)$/

function danish(sentence: ReadSentence, at: number, reading: Reading, here: ReadonlySet<string>): What {
  const { tokens, stems, index } = sentence
  const token = tokens[at] as Token
  if (stems[at] === '' || token.low.length < 5 || hitAt(sentence, 'unique', at) > 0) return undefined
  if (LIKE_DEFINITE.test(token.low)) return undefined
  // "E7-stikket": what is said of the last part is said of the whole.
  const part = token.low.slice(token.low.lastIndexOf('-') + 1)
  const stem = DANISH_DEFINITE.exec(part)?.[1]
  if (!stem || NO_DEFINITE.test(tokens[at - 1]?.low ?? '')) return undefined
  const forms = formsOf(stem).filter((form) => form !== token.low)
  const seenAt = (form: string): number => reading.firstWord.get(form) ?? Number.POSITIVE_INFINITY
  if (forms.some((form) => here.has(form)) || isOfTitle(token.low, stems[at] ?? '', reading)) return 'own'
  const isNoun =
    forms.slice(0, -2).some((form) => seenAt(form) < Number.POSITIVE_INFINITY) ||
    (seenAt(token.low) < index && !PARTICIPLE.test(token.low))
  const isTold = TELLS.test(tokens[at + 1]?.low ?? '')
  if (isNoun) return isTold ? 'own' : 'given'
  return at <= 1 && !isTold && /(?:en|et|ne)$/.test(token.low) && !PARTICIPLE.test(token.low)
    ? 'fresh'
    : undefined
}

/** Give the forms in which a noun may have stood before: `rabatten` as `rabat`, `ugen` as `uge`, `husene` as `hus`. */
function formsOf(stem: string): string[] {
  const single = /(\p{L})\1$/u.test(stem) ? [stem.slice(0, -1)] : []
  return [stem, `${stem}e`, `${stem}er`, ...single, `${stem}et`, `${stem}en`]
}

function isOfTitle(word: string, stem: string, { titleStems }: Reading): boolean {
  return titleStems.has(stem) || [...titleStems].some((each) => each.length > 4 && word.startsWith(each))
}
