import type { Element, ElementContent, Properties, Root } from 'hast'
import { raw } from 'hast-util-raw'
import type { FormulaNode } from '../article/formulas/node.ts'
import { readTex } from '../article/formulas/tex.ts'

declare module 'hast' {
  interface ElementData {
    /** The TeX of a formula that we made: what a writer's own HTML holds has none. */
    tex?: string
  }
}

const NAMES: Readonly<Record<string, string>> = { da: 'Formel', en: 'Formula' }

/** Elements of MathML that show something, and those that hold them (MathML Core; `menclose` of MathML 3 for books). */
const ELEMENTS = new Set(
  `math menclose mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow mspace msqrt mstyle msub
  msubsup msup mtable mtd mtext mtr munder munderover`.split(/\s+/),
)
const ATTRIBUTES = new Set([
  ...[
    'accent',
    'accentunder',
    'display',
    'displaystyle',
    'fence',
    'form',
    'height',
    'largeop',
    'linethickness',
  ],
  ...['lspace', 'mathvariant', 'maxsize', 'minsize', 'movablelimits', 'notation', 'rspace', 'scriptlevel'],
  ...['separator', 'stretchy', 'symmetric', 'voffset', 'width', 'depth'],
])
/** How cells of equations below each other stand, which the reader of TeX says by class. */
const ALIGNED: Readonly<Record<string, string>> = { 'tml-left': 'align-left', 'tml-right': 'align-right' }

/**
 * Render a formula as MathML; one on lines of its own in a box that scrolls where it is wider than the text, and that its
 * number in the text names.
 */
export function formulaHtml({ tex, display }: FormulaNode, lang: string, number: number): ElementContent[] {
  const read = readTex(tex, display)
  // What can't be read became no formula; in a tree that another version made, it is code.
  if ('fault' in read) return [element('code', {}, [{ type: 'text', value: tex }])]
  const parsed = raw({ type: 'root', children: [{ type: 'raw', value: read.mathml }] }) as Root
  const [math] = parsed.children.flatMap((child) => (child.type === 'element' ? clean(child) : []))
  if (math?.type !== 'element') return []
  Object.assign(math, { data: { tex } })
  if (!display) return [math]
  const name = `${NAMES[lang] ?? 'Formula'} ${number}`
  return [element('div', { className: ['formula'], role: 'region', ariaLabel: name, tabIndex: 0 }, [math])]
}

/** Keep what MathML has of an element, without styles, which the policy of a page refuses. */
function clean(node: Element): ElementContent[] {
  const children = node.children.flatMap((child) =>
    child.type === 'element' ? clean(child) : child.type === 'text' ? [child] : [],
  )
  if (!ELEMENTS.has(node.tagName)) return children
  const properties: Properties = {}
  for (const [name, value] of Object.entries(node.properties))
    if (ATTRIBUTES.has(name)) properties[name] = value
  const names = node.properties['className']
  const aligned = Array.isArray(names) ? names.flatMap((name) => ALIGNED[String(name)] ?? []) : []
  if (node.tagName === 'mtd' && aligned.length > 0) properties['className'] = aligned
  return [element(node.tagName, properties, children)]
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
