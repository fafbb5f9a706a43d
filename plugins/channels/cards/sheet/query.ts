import { nearestKey } from '../../../source/nearest-key.ts'
import { MODES, type Mode } from '../../../theme/theme.ts'
import type { CardContent, CardKind } from '../content.ts'
import { HARD_TEXTS } from '../designs/hard-texts.ts'
import type { NamedFormat } from '../formats.ts'

/** Which text a card has: what the site says, or one that is hard to set. */
export type SheetText = 'own' | keyof typeof HARD_TEXTS
export const HARD = Object.keys(HARD_TEXTS) as Exclude<SheetText, 'own'>[]

/** What a person asked to see; `all` is everything, `hard` every hard text. */
export interface SheetQuery {
  readonly design: string
  readonly mode: Mode | 'all'
  readonly kind: CardKind | 'all'
  readonly format: string
  readonly text: SheetText | 'hard'
}

/** What there is to be seen. */
export interface SheetStock {
  readonly designs: readonly string[]
  readonly formats: readonly NamedFormat[]
  /** A card of each kind that the site has. */
  readonly contents: ReadonlyMap<CardKind, CardContent>
}

/** A value that was asked for and does not exist, with the one that was most likely meant, or all that there are. */
export interface Unknown {
  readonly key: keyof SheetQuery
  readonly value: string
  readonly near: readonly string[]
}

/** One picture of the sheet. */
export interface SheetCard {
  readonly design: string
  readonly mode: Mode
  readonly kind: CardKind
  readonly format: string
  readonly text: SheetText
}

/** List what can be asked for, by key; the first is what shows where nothing is asked for. */
export function choicesOf({ designs, formats, contents }: SheetStock, usual: string) {
  return {
    design: [usual, ...designs.filter((design) => design !== usual), 'all'],
    mode: [...MODES, 'all'],
    kind: ['all', ...contents.keys()],
    format: [...formats.map(({ id }) => id), 'all'],
    text: ['own', 'hard', ...HARD],
  } as const satisfies { [Key in keyof SheetQuery]: readonly SheetQuery[Key][] }
}

/**
 * Read what is asked for from an address. Where nothing is said, it is the link preview of every kind, in the site's
 * design and by day; what is not known is as if it was not said, and is listed.
 */
export function sheetQuery(
  query: URLSearchParams,
  stock: SheetStock,
  usual: string,
): { readonly asked: SheetQuery; readonly unknown: readonly Unknown[] } {
  const choices = choicesOf(stock, usual)
  const unknown: Unknown[] = []
  const choice = <Value extends string>(key: keyof SheetQuery, values: readonly Value[]): Value => {
    const value = query.get(key)
    const known = values.find((each) => each === value)
    if (known === undefined && value) {
      const near = nearestKey(value, values)
      unknown.push({ key, value, near: near === undefined ? values : [near] })
    }
    return known ?? (values[0] as Value)
  }
  const asked: SheetQuery = {
    design: choice('design', choices.design),
    mode: choice('mode', choices.mode),
    kind: choice('kind', choices.kind),
    format: choice('format', choices.format),
    text: choice('text', choices.text),
  }
  return { asked, unknown }
}

/** List the pictures that are asked for: by kind, then format, text, design and mode. */
export function cardsOf(asked: SheetQuery, { designs, formats, contents }: SheetStock): SheetCard[] {
  const wanted = <Value extends string>(key: keyof SheetQuery, values: readonly Value[]): readonly Value[] =>
    asked[key] === 'all' ? values : values.filter((value) => value === asked[key])
  const texts: readonly SheetText[] = asked.text === 'hard' ? HARD : [asked.text]
  const cards: SheetCard[] = []
  for (const kind of wanted('kind', [...contents.keys()]))
    for (const format of wanted(
      'format',
      formats.map(({ id }) => id),
    ))
      for (const text of texts)
        for (const design of wanted('design', designs))
          for (const mode of wanted('mode', MODES)) cards.push({ design, mode, kind, format, text })
  return cards
}
