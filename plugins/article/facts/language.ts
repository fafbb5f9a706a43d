import { type Fact, stated } from '../fact.ts'
import type { Block } from '../prose.ts'
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

/** Find the language: stated, then the end of the file's name, then the folder, then function words; `fallback` where the text is too short to tell. */
export function languageOf(
  said: string | undefined,
  suffix: string | undefined,
  folder: string | undefined,
  blocks: readonly Block[],
  fallback = 'en',
): Fact<string> {
  if (said !== undefined) return stated(said, 'lang')
  if (suffix !== undefined) {
    return {
      value: suffix,
      from: 'path',
      confidence: 1,
      signals: [{ text: `the name ending in .${suffix}` }],
    }
  }
  if (folder !== undefined) {
    return { value: folder, from: 'path', confidence: 1, signals: [{ text: `the folder ${folder}/` }] }
  }
  return detectLanguage(blocks.map((block) => block.text).join(' '), fallback)
}

/** Tell the language of a text from its function words. */
export function detectLanguage(text: string, fallback = 'en'): Fact<string> {
  const sample = (
    visible(text)
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).slice(0, SAMPLE)
  const scores = Object.entries(FUNCTION_WORDS)
    .map(([lang, known]) => ({ lang, hits: sample.filter((word) => known.has(word)) }))
    .sort((a, b) => b.hits.length - a.hits.length)
  const [first, second] = scores
  const lead = first && second ? (first.hits.length - second.hits.length) / Math.max(first.hits.length, 1) : 0
  const confidence = first ? round((0.5 + lead / 2) * Math.min(1, first.hits.length / FEW)) : 0
  if (!first || confidence < LEAST_SURE) {
    return {
      value: fallback,
      from: 'default',
      confidence,
      signals: [{ text: 'too few words that tell a language' }],
    }
  }
  const examples = [...new Set(first.hits)].slice(0, 5).join(', ')
  return {
    value: first.lang,
    from: 'text',
    confidence,
    signals: [
      {
        text: `${first.hits.length} of ${sample.length} words are ${first.lang} function words: ${examples}`,
      },
    ],
  }
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
