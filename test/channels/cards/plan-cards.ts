import type { About, Output } from '../../../plugins/channel.ts'
import type { CardContent } from '../../../plugins/channels/cards/content.ts'
import { cards } from '../../../plugins/channels/cards/index.ts'
import type { CardInputs, CardsInputs } from '../../../plugins/channels/cards/inputs.ts'
import type { Library } from '../../../plugins/library/library.ts'

/** A planned picture. */
export interface PlannedCard {
  readonly path: string
  readonly about: About
  readonly inputs: CardInputs
}

/** Plan the cards of a library with some options. */
export function planCards(library: Library, options: object = {}): Output<CardsInputs>[] {
  return cards.plan(library, cards.options.parse(options))
}

/** Plan the pictures of a library. */
export function picturesOf(library: Library, options: object = {}): PlannedCard[] {
  return planCards(library, options).flatMap(({ path, about, inputs }) =>
    inputs.kind === 'card' ? [{ path, about, inputs }] : [],
  )
}

/** What the cards of an article say, one of each in the order of the plan, by their names. */
export function contentsOf(library: Library, id: string, options: object = {}): Map<string, CardContent> {
  const found = new Map<string, CardContent>()
  for (const { path, inputs } of picturesOf(library, options)) {
    if (!path.startsWith(`${id}/`)) continue
    const name = path.slice(id.length + 1).replace(`-${inputs.format.id}`, '')
    if (!found.has(name)) found.set(name.replace(/\.[a-z]+$/, ''), inputs.content)
  }
  return found
}
