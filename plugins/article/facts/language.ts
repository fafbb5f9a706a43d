import { baseLanguage, isSiteLanguage } from '../../language.ts'
import { type Fact, stated } from '../fact.ts'
import type { Block } from '../prose.ts'
import { languageOfScript } from './script-language.ts'
import { visible } from './words.ts'

/**
 * Function words per language, of those of a site and of others that a text may be in instead. Danish and Norwegian, and Danish and Swedish, share most of theirs, so each list also
 * holds words that the neighbour spells in another way.
 */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  da: words(
    'og i at det er en til på som for af de med der den ikke et har kan vil du jeg om men også eller hvis når hvad hvordan skal så dig din dit dine jeres vores nogle noget mig af efter være blev bliver hvor kun meget mellem uden uge få både dem deres sin',
  ),
  en: words(
    'the of and to in is that it for on with as this are you be by an or your not can from if at have we will what which how when they their more about but our has these was one than them into only',
  ),
  nb: words(
    'og i å det er en til på som for av de med den ikke et har kan vil du jeg om men også eller hvis når hva hvordan skal så deg din ditt dine deres vår noen noe meg etter være ble blir hvor bare mye mellom uten få både dem sin',
  ),
  sv: words(
    'och i att det är en till på som för av de med den inte ett har kan vill du jag om men också eller när vad hur ska så dig din ditt dina er vår några något mig efter vara blev blir var bara mycket mellan utan få både dem sin',
  ),
  de: words(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder wenn ihre man kann',
  ),
  fr: words(
    'le la les un une des du de et est en dans que qui pour sur avec pas ne se ce cette ces vous nous votre vos notre plus par au aux sont être avoir fait comme mais ou où si leur leurs on peut quand chez',
  ),
  es: words(
    'el la los las un una del de y en que para con por no se su sus es son como más pero al lo esta este ha han puede si muy también sin sobre entre cuando todo',
  ),
  it: words(
    'il lo la gli le un una di che e per con non si sono del della dei delle nel nella come più ma anche al alla questo questa ha hanno essere può tra dal',
  ),
  nl: words(
    'de het een en van in is dat op te voor met zijn niet aan er om ook als maar bij dan je wij hebben heeft kan naar door uit nog wel deze dit wordt worden',
  ),
}
/** How many words are enough to tell a language; reading on changes nothing. */
const SAMPLE = 400
/** Fewer function words than this leave the answer a guess. */
const FEW = 5
/** A less sure answer than this is worth less than the fallback. */
const LEAST_SURE = 0.3
/** Languages whose texts may read as Danish, as they share most of its function words. */
const LIKE_DANISH: ReadonlySet<string> = new Set(['nb', 'nn', 'no', 'sv', 'fo', 'is'])
/** A text that is in none of the site's languages has more of the words of its own than this; by chance, code has some. */
const LEAST_SHARE = 0.1
/** A text that is clearly in a language has as many different words of it; addresses repeat one or two. */
const DIFFERENT = 4
/** Of a Danish or English text, more of its words are function words (the texts of content/articles: 0.29 to 0.47); of one in a language that has some of them by chance, fewer. */
const OWN_SHARE = 0.2

/** What is known of the language of a text besides its words. */
interface Told {
  readonly said: string | undefined
  /** What the file's name ends in: a language of the site, or of any other that it may be. */
  readonly suffix: string | undefined
  readonly otherSuffix: string | undefined
  readonly folder: string | undefined
  readonly fallback: string | undefined
  /** The languages of the site, where they are known: what reads as another, and not clearly so, is in the fallback. */
  readonly languages?: readonly string[] | undefined
}

/** The language of a text, and another that it reads as without being taken for it. */
export interface LanguageFact extends Fact<string> {
  readonly readsAs?: string
}

/**
 * Find the language: stated, then the end of the file's name, then the folder, then the text itself; `fallback` where the text
 * is too short to tell. A name that may be a word, such as `it`, says nothing of a text that is clearly Danish or English.
 */
export function languageOf(
  { said, suffix, otherSuffix, folder, fallback = 'en', languages = [] }: Told,
  blocks: readonly Block[],
): LanguageFact {
  if (said !== undefined) return stated(said, 'lang')
  if (suffix !== undefined) return byPath(suffix, `the name ending in .${suffix}`)
  const text = blocks.map((block) => block.text).join(' ')
  const isKnown = folder !== undefined && isSiteLanguage(folder)
  const isTold = (code: string): boolean =>
    isSame(code, detectLanguage(text)) || !(isKnown || isNoTextIn(code, text))
  if (otherSuffix !== undefined && isTold(otherSuffix))
    return byPath(otherSuffix, `the name ending in .${otherSuffix}`)
  if (folder !== undefined && (isKnown || isTold(folder))) return byPath(folder, `the folder ${folder}/`)
  const found = detectLanguage(text, fallback)
  const { value, from, confidence } = found
  const isKnownHere = languages.length === 0 || languages.includes(value)
  if (from !== 'text' || isKnownHere || !isSiteLanguage(value) || isNoTextIn(fallback, text)) return found
  const signals = found.signals.map((signal) => ({ ...signal, text: `only ${signal.text}` }))
  return { value: fallback, from: 'default', confidence, signals, readsAs: value }
}

function byPath(value: string, text: string): Fact<string> {
  return { value, from: 'path', confidence: 1, signals: [{ text }] }
}

/** Tell whether a text reads as a language; of Norwegian, the names are many. */
function isSame(code: string, { value, from }: Fact<string>): boolean {
  const base = baseLanguage(code)
  return from === 'text' && (value === base || (value === 'nb' && /^n[no]$/.test(base)))
}

/** Tell whether a text is so clearly Danish or English that it is not in the language of a code. */
function isNoTextIn(code: string, text: string): boolean {
  const { lang, hits, sample } = likeliestOf(text)
  if (!isSiteLanguage(lang) || (lang === 'da' && LIKE_DANISH.has(baseLanguage(code)))) return false
  return hits.length >= Math.max(FEW, sample.length * OWN_SHARE) && new Set(hits).size >= DIFFERENT
}

/** Tell the language of a text from its script, or from its function words. */
export function detectLanguage(text: string, fallback = 'en'): Fact<string> {
  const byScript = languageOfScript(text)
  if (byScript) return byScript
  const { lang, hits, sample, confidence } = likeliestOf(text)
  const isByChance = !isSiteLanguage(lang) && hits.length < sample.length * LEAST_SHARE
  if (confidence < LEAST_SURE || isByChance) {
    return {
      value: fallback,
      from: 'default',
      confidence,
      signals: [{ text: 'too few words that tell a language' }],
    }
  }
  const examples = [...new Set(hits)].slice(0, 5).join(', ')
  return {
    value: lang,
    from: 'text',
    confidence,
    signals: [{ text: `${hits.length} of ${sample.length} words are ${lang} function words: ${examples}` }],
  }
}

/** Find the language that most words of a text are function words of, which these are, and how sure that is. */
function likeliestOf(text: string) {
  const sample = (
    visible(text)
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).slice(0, SAMPLE)
  const scores = Object.entries(FUNCTION_WORDS)
    .map(([lang, known]) => ({ lang, hits: sample.filter((word) => known.has(word)) }))
    .sort((a, b) => b.hits.length - a.hits.length)
  const [first = { lang: '', hits: [] }, second = first] = scores
  const lead = (first.hits.length - second.hits.length) / Math.max(first.hits.length, 1)
  const confidence = round((0.5 + lead / 2) * Math.min(1, first.hits.length / FEW))
  return { ...first, sample, confidence }
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
