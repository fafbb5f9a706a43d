import type { Element } from 'xast'
import { MAX_DRAWN } from './limits.ts'
import { SvgError, tooMuch } from './svg-error.ts'

/** A part of a drawing that an attribute names. */
const PART = /url\(\s*["']?#([^"')]+)["']?\s*\)/g

/**
 * Throw an `SvgError` for a drawing of too much: each element counts once, and again wherever a `<use>`, pattern, mask,
 * marker, clip or filter draws it. What draws itself has no end, and is refused.
 */
export function refuseTooMuch(root: Element): void {
  const byId = new Map<string, Element>()
  const gather = (element: Element): void => {
    const id = element.attributes['id']
    if (id && !byId.has(id)) byId.set(id, element)
    for (const child of elementsIn(element)) gather(child)
  }
  gather(root)

  const counted = new Map<Element, number>()
  const open = new Set<Element>()
  const count = (element: Element): number => {
    const before = counted.get(element)
    if (before !== undefined) return before
    if (open.has(element)) {
      const id = element.attributes['id']
      throw new SvgError(`a part that draws itself (#${id})`, 'take the circle out')
    }
    open.add(element)
    let sum = 1
    for (const child of elementsIn(element)) sum += count(child)
    for (const id of partsOf(element)) {
      const part = byId.get(id)
      if (part) sum += count(part)
    }
    if (sum > MAX_DRAWN)
      throw tooMuch(
        `a drawing of more than ${MAX_DRAWN.toLocaleString('en')} elements, counting those that are drawn again`,
      )
    open.delete(element)
    counted.set(element, sum)
    return sum
  }
  count(root)
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element')
}

/** The ids of what an element draws besides its children. A gradient that is made of another's colours draws nothing. */
function partsOf({ name, attributes }: Element): string[] {
  const ids: string[] = []
  for (const [key, value] of Object.entries(attributes)) {
    if (!value) continue
    if (key === 'href' || key === 'xlink:href') {
      if (name !== 'a' && value.startsWith('#')) ids.push(value.slice(1))
    } else if (value.includes('url(')) for (const [, id = ''] of value.matchAll(PART)) ids.push(id.trim())
  }
  return ids
}
