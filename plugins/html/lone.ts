import type { Element } from 'hast'

/** Give the only thing in an element, an element itself, where there is no other and no word beside it. */
export function loneIn({ children }: Element): Element | undefined {
  const [first, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return first?.type === 'element' && others.length === 0 ? first : undefined
}
