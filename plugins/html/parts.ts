import type { Element, ElementContent } from 'hast'

/** The attribute of an element that stands for a part; only one that is sealed is one. */
export const PART = 'dataPart'

/** What stands in a text as one piece, which no HTML of a writer reaches into: an offer, code, a formula. */
export class Parts {
  readonly #makers: (() => ElementContent[])[] = []

  /** Put an element in the place of a part: one that HTML is parsed around as around a block, or as around a word. */
  hold(make: () => ElementContent[], place: 'block' | 'word' = 'block'): Element {
    this.#makers.push(make)
    return {
      type: 'element',
      tagName: place === 'block' ? 'figure' : 'span',
      properties: { [PART]: String(this.#makers.length - 1) },
      children: [],
    }
  }

  /** Make the part that an element stands for; nothing where it stands for none. */
  make({ properties }: Element): ElementContent[] | undefined {
    const number = properties[PART]
    return number === undefined ? undefined : this.#makers[Number(number)]?.()
  }
}
