import type { Element } from 'xast'
import { MAX_CHAIN, MAX_DRAWN } from './limits.ts'
import { keysOf, type Part, partsOf, partsOfStyles } from './parts.ts'
import { SvgError, tooMuch } from './svg-error.ts'

/** What an element is drawn as. */
interface Weight {
  /** How many elements are drawn for it, itself among them. */
  readonly drawn: number
  /** How many stand in each other or draw each other, from it on. */
  readonly depth: number
  /** The place in the row of the outermost element that is left out of it, since that is being weighed. */
  readonly without: number
}

/**
 * Throw an `SvgError` for a drawing of too much: each element counts once, and again wherever a `<use>`, pattern, mask,
 * marker, clip or filter draws it, be it named by an attribute or by a rule of a style that may be meant for an element;
 * a paint that is inherited counts for each element below. Marks on a path count once for the path. What draws itself has
 * no end, and is refused; where only a style may say so, it is left out that once.
 */
export function refuseTooMuch(root: Element): void {
  const byId = new Map<string, Element>()
  const sheets: string[] = []
  const gather = (element: Element): void => {
    const id = element.attributes['id']
    if (id && !byId.has(id)) byId.set(id, element)
    if (element.name === 'style') sheets.push(textIn(element))
    for (const child of elementsIn(element)) gather(child)
  }
  gather(root)
  const named = ({ id }: Part): Element | undefined => byId.get(id) ?? byId.get(spelledOut(id))
  const ofStyles = new Map(
    [...partsOfStyles(sheets)].map(([key, parts]) => [key, parts.filter((part) => named(part))]),
  )

  const weighed = new Map<Element, Weight>()
  const row = new Map<Element, number>()
  const weigh = (element: Element): Weight => {
    const before = weighed.get(element)
    if (before) return before
    if (row.has(element))
      throw new SvgError(`a part that draws itself (#${element.attributes['id']})`, 'take the circle out')
    const place = row.size
    if (place >= MAX_CHAIN) throw tooDeep()
    row.set(element, place)
    let [drawn, depth, without] = [1, 0, Number.POSITIVE_INFINITY]
    const add = (weight: Weight, times: number): void => {
      drawn += weight.drawn * times
      depth = Math.max(depth, weight.depth)
      without = Math.min(without, weight.without)
      if (drawn > MAX_DRAWN) throw tooHeavy()
    }
    for (const child of elementsIn(element)) add(weigh(child), 1)
    const parts = partsOf(element)
    for (const part of parts) {
      const used = part.kind === 'use' && named(part)
      if (used) add(weigh(used), 1)
    }
    const below = drawn
    const addPaint = (part: Part, target: Element): void =>
      add(weigh(target), part.kind === 'inherited' ? below : 1)
    for (const part of parts) {
      const paint = part.kind === 'use' ? undefined : named(part)
      if (paint) addPaint(part, paint)
    }
    for (const part of keysOf(element).flatMap((key) => ofStyles.get(key) ?? [])) {
      const paint = named(part) as Element
      const at = row.get(paint)
      if (at === undefined) addPaint(part, paint)
      else without = Math.min(without, at)
    }
    row.delete(element)
    if (depth + 1 > MAX_CHAIN) throw tooDeep()
    const isWhole = without >= place
    const weight = { drawn, depth: depth + 1, without: isWhole ? Number.POSITIVE_INFINITY : without }
    if (isWhole) weighed.set(element, weight)
    return weight
  }
  weigh(root)
}

function tooHeavy(): SvgError {
  return tooMuch(
    `a drawing of more than ${MAX_DRAWN.toLocaleString('en')} elements, counting those that are drawn again`,
  )
}

function tooDeep(): SvgError {
  return tooMuch(`more than ${MAX_CHAIN} elements that draw each other in a row`)
}

/** The id that an address means which spells its letters as codes. */
function spelledOut(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    // Then it means what it says.
    return id
  }
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element')
}

function textIn({ children }: Element): string {
  return children.map((child) => ('value' in child ? child.value : '')).join('')
}
