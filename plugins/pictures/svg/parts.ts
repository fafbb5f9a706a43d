import { type CssNode, ident, parse, string, walk } from 'css-tree'
import type { Element } from 'xast'
import { INERT } from './allowed-attributes.ts'
import { MAX_DRAWN } from './limits.ts'
import { tooMuch } from './svg-error.ts'

/** A part of a drawing that an element is drawn with besides its children. */
export interface Part {
  readonly id: string
  /** Drawn in its place (`use`), once with it (`own`), or also with everything below it (`inherited`). */
  readonly kind: 'use' | 'own' | 'inherited'
}

/** The properties that hold for what is below an element, too; so do those that a style names itself (`--a`). */
const INHERITED = /^(?:fill|stroke|marker(?:-start|-mid|-end)?|--.*)$/
/** In clean values, a part is named like this and not otherwise; before it in a `style` stands its property. */
const NAMED = /(?:^|;)(?<property>[\w-]+):|url\((?:#(?<plain>[^\s"'()\\]+)|(?<quoted>"#(?:[^"\\]|\\.)*"))\)/gs
const HREF: ReadonlySet<string> = new Set(['href', 'xlink:href'])

/** List what the attributes of a clean element name; words about it name nothing, whatever is in them. */
export function partsOf({ name, attributes }: Element): Part[] {
  return Object.entries(attributes).flatMap(([key, value]): Part[] => {
    if (!value || INERT.has(key)) return []
    if (!HREF.has(key)) return partsIn(value, key)
    return name !== 'a' && value.startsWith('#') ? [{ id: value.slice(1), kind: 'use' }] : []
  })
}

/**
 * List what clean style sheets name, by the last part of a selector that says most: `#id`, `.class`, `name` or `*`. More
 * elements fit that than fit the whole selector, never fewer. Throws an `SvgError` for more of them than can be drawn.
 */
export function partsOfStyles(sheets: readonly string[]): Map<string, Part[]> {
  const found = new Map<string, Map<string, Part>>()
  let pairs = 0
  for (const css of sheets) {
    if (!css.includes('url(')) continue
    walk(parse(css, { parseValue: false, parseCustomProperty: false }), {
      visit: 'Rule',
      enter({ prelude, block }) {
        if (prelude.type !== 'SelectorList') return
        const parts = block.children.toArray().flatMap((node): Part[] => {
          if (node.type !== 'Declaration' || node.value.type !== 'Raw') return []
          return partsIn(node.value.value, node.property)
        })
        pairs += parts.length * prelude.children.size
        if (pairs > MAX_DRAWN)
          throw tooMuch(`styles that name parts more than ${MAX_DRAWN.toLocaleString('en')} times`)
        for (const selector of parts.length > 0 ? prelude.children : []) {
          const key = keyOf(selector)
          const named = found.get(key) ?? new Map<string, Part>()
          for (const part of parts) named.set(`${part.kind} ${part.id}`, part)
          found.set(key, named)
        }
      },
    })
  }
  return new Map([...found].map(([key, named]) => [key, [...named.values()]]))
}

/** The keys under which the styles of an element are found. */
export function keysOf({ name, attributes }: Element): string[] {
  const classes = new Set(attributes['class']?.split(/\s+/).filter((each) => each !== ''))
  return ['*', name, `#${attributes['id'] ?? ''}`, ...[...classes].map((each) => `.${each}`)]
}

function partsIn(value: string, key: string): Part[] {
  const parts: Part[] = []
  let property = key
  for (const { groups } of value.matchAll(NAMED)) {
    const { property: next, plain, quoted } = groups ?? {}
    if (next !== undefined) property = next
    const id = plain ?? (quoted === undefined ? '' : string.decode(quoted).slice(1).trim())
    if (id !== '') parts.push({ id, kind: INHERITED.test(property) ? 'inherited' : 'own' })
  }
  return parts
}

function keyOf(selector: CssNode): string {
  let key = '*'
  let weight = 0
  const take = (found: string, own: number): void => {
    if (own > weight) [key, weight] = [found, own]
  }
  if (selector.type !== 'Selector') return key
  for (const node of selector.children) {
    if (node.type === 'Combinator') [key, weight] = ['*', 0]
    else if (node.type === 'IdSelector') take(`#${ident.decode(node.name)}`, 3)
    else if (node.type === 'ClassSelector') take(`.${ident.decode(node.name)}`, 2)
    else if (node.type === 'PseudoClassSelector' && node.name === 'root') take('svg', 1)
    else if (node.type === 'TypeSelector') take(ident.decode(node.name.replace(/^.*\|/, '')), 1)
  }
  return key
}
