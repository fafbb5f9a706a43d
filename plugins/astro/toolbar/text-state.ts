import type { Article } from '../../article/article.ts'
import type { Fact, Signal } from '../../article/fact.ts'
import { isIn } from '../../article/is-in.ts'
import type { Lifted } from '../../article/lift/lifts.ts'
import { shownLists } from '../../article/lift/shown-lists.ts'
import type { Published } from '../../article/published.ts'
import { local } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import { nearMisfits, offersOn, type ShownOffers } from '../../library/offers-on.ts'
import type { Planned } from '../../publish/plan.ts'

/** Something known of a text: what, how sure (0 to 1), and why. */
export interface ShownFact {
  readonly name: string
  readonly value: string
  readonly confidence: number
  readonly isUnsure: boolean
  readonly reasons: readonly Signal[]
}

/** A picture that is made of a text. */
interface ShownPicture {
  readonly name: string
  readonly url: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** How long a text for another place is, as that place counts, and what it takes. */
interface ShownLength {
  readonly name: string
  readonly length: number
  readonly limit: number
  /** Whether a longer text is taken, but cut short on some screens. */
  readonly isAdvice: boolean
}

/** What Perennial understood of a text and makes of it, for its writer. Plain data. */
export interface TextState {
  readonly facts: readonly ShownFact[]
  readonly words: number
  readonly minutes: number
  readonly lifts: readonly { readonly name: string; readonly items: readonly ShownLift[] }[]
  readonly offers: ShownOffers
  /** One of each set that says the same. */
  readonly pictures: readonly ShownPicture[]
  /** How many pictures there are of it in all sizes. */
  readonly pictureCount: number
  readonly lengths: readonly ShownLength[]
  /** Address of its page in the kit; nothing where it has none. */
  readonly kit: string | undefined
}

type ShownLift = Pick<Lifted, 'text' | 'line' | 'column' | 'score' | 'reasons'>

/** Tell what was understood of the text in a file and what is made of it; nothing where there is none in a language of the site. */
export function textState(
  library: Library,
  plan: readonly Planned[],
  file: string | undefined,
): TextState | undefined {
  const { config } = library
  const text = library.texts.find((each) => each.file === file)
  if (!text || !isIn(config.languages, text)) return undefined
  const isArticle = library.articles.includes(text)
  const outputs = plan.filter(
    ({ output: { subject } }) => subject.kind === 'article' && subject.id === text.id,
  )
  const pictures = outputs.filter(({ output: { about } }) => ['preview', 'card'].includes(about.role))
  const offers = offersOn(library, text)
  return {
    facts: factsOf(text, isArticle),
    words: text.words,
    minutes: text.minutes,
    // Nothing is lifted of what stands outside the journey.
    lifts: isArticle ? liftsOf(text) : [],
    offers: { ...offers, misfits: nearMisfits(offers) },
    pictures: firstOfSets(pictures).map((planned) => pictureOf(config.base, planned)),
    pictureCount: pictures.length,
    lengths: outputs.flatMap(lengthsOf),
    kit: isArticle && config.kit !== false ? local(config, `${config.kitPath}${text.id}/`) : undefined,
  }
}

function factsOf({ lang, stage, evergreen, excerpt, judged }: Published, isArticle: boolean): ShownFact[] {
  const words = (fact: Fact<boolean>): Fact<string> => ({ ...fact, value: fact.value ? 'yes' : 'no' })
  const { unsure } = judged.stage
  const isOwn = (fact: Fact<unknown>): boolean => fact.from === 'front matter'
  return [
    ...(isArticle
      ? [
          shownFact('Stage', stage, !isOwn(stage) && unsure),
          ...(isOwn(stage) ? [shownFact('Stage by its text', judged.stage, unsure)] : []),
          shownFact('Evergreen', words(evergreen)),
          ...(isOwn(evergreen) ? [shownFact('Evergreen by its text', words(judged.evergreen))] : []),
        ]
      : []),
    shownFact('Language', lang),
    shownFact('Excerpt', excerpt),
  ]
}

function shownFact(name: string, { value, confidence, signals }: Fact<string>, isUnsure = false): ShownFact {
  return { name, value, confidence, isUnsure, reasons: signals }
}

function liftsOf(text: Article): TextState['lifts'] {
  return shownLists(text.lifts()).map(({ name, items }) => ({
    name,
    items: items.map(({ text: said, line, column, score, reasons }) => {
      return { text: said, line, column, score, reasons }
    }),
  }))
}

function firstOfSets(pictures: readonly Planned[]): Planned[] {
  const sets = new Set<string>()
  return pictures.filter(({ address, output: { about } }) => {
    const set = about.set ?? address
    const isNew = !sets.has(set)
    sets.add(set)
    return isNew
  })
}

function pictureOf(base: string, { address, output: { about } }: Planned): ShownPicture {
  const { name, alt = '', width = 0, height = 0 } = about
  return { name, url: `${base}/${encodeURI(address)}`, alt, width, height }
}

function lengthsOf({ output: { about } }: Planned): ShownLength[] {
  return (about.copy ?? []).map(({ name, length, limit, advice }) => ({
    name: name ?? about.name,
    length,
    limit,
    isAdvice: advice === true,
  }))
}
