import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

const MATHML = 'http://www.w3.org/1998/Math/MathML'
/** What the place of a formula is known by while a text is cleaned. */
const PLACE = /^formula-place-(\d+)$/

/**
 * Take the formulas that we made out of a tree, in place, so that all other MathML can be cleaned away; gives what puts them
 * back into the clean tree.
 */
export function takeFormulas(tree: Root): (clean: Root) => void {
  const formulas: Element[] = []
  visit(tree, { type: 'element', tagName: 'math' }, (node, index, parent) => {
    if (node.data?.tex === undefined || !parent || index === undefined) return
    const className = [`formula-place-${formulas.length}`]
    formulas.push(node)
    parent.children[index] = { type: 'element', tagName: 'span', properties: { className }, children: [] }
  })
  return (clean) => {
    if (formulas.length === 0) return
    visit(clean, { type: 'element', tagName: 'span' }, (node, index, parent) => {
      const names = node.properties['className']
      const number = Array.isArray(names) ? PLACE.exec(String(names[0]))?.[1] : undefined
      const formula = number === undefined ? undefined : formulas[Number(number)]
      if (!formula || !parent || index === undefined) return
      parent.children[index] = { ...formula, properties: { xmlns: MATHML, ...formula.properties } }
    })
  }
}
