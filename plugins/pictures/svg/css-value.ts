import { type CssNode, parse, string } from 'css-tree'
import { FUNCTIONS } from './allowed-css.ts'

const IDENTIFIER = /^[-\w\u0080-\uffff]+$/
const UNIT = /^[a-z]+$/i
const NUMBER = /^[+-]?[\d.]+(?:e[+-]?\d+)?$/i

/** Write a value anew from what was read: words, numbers, colours, known functions and `url(#id)`. Nothing where it holds anything else. */
export function writeValue(node: CssNode): string | undefined {
  switch (node.type) {
    case 'Value':
      return writeAll(node.children)
    case 'Identifier':
      return IDENTIFIER.test(node.name) ? node.name : undefined
    case 'Number':
      return NUMBER.test(node.value) ? node.value : undefined
    case 'Percentage':
      return NUMBER.test(node.value) ? `${node.value}%` : undefined
    case 'Dimension':
      return NUMBER.test(node.value) && UNIT.test(node.unit) ? `${node.value}${node.unit}` : undefined
    case 'Hash':
      return /^[\da-f]{3,8}$/i.test(node.value) ? `#${node.value}` : undefined
    case 'UnicodeRange':
      return /^u\+[\da-f?-]+$/i.test(node.value) ? node.value : undefined
    case 'String':
      return string.encode(node.value)
    case 'Operator':
      return /^\s*[,/+*-]\s*$/.test(node.value) ? node.value.trim() : undefined
    case 'Url':
      return isLocal(node.value) ? `url(${quotedWhereNeeded(node.value)})` : undefined
    case 'Parentheses':
      return within('', node.children)
    case 'Function':
      return FUNCTIONS.has(node.name.toLowerCase()) ? within(node.name, node.children) : undefined
    case 'Raw':
      return node.value.trim() === '' ? undefined : rewriteValue(node.value)
    default:
      return undefined
  }
}

/** Write a value anew that stands alone: an attribute's, or what `var()` falls back on. Nothing where it is broken. */
export function rewriteValue(css: string): string | undefined {
  try {
    return writeValue(parse(css, { context: 'value' }))
  } catch (thrown) {
    // That is how css-tree says that a value which is all that there is makes no sense.
    if (thrown instanceof SyntaxError) return undefined
    throw thrown
  }
}

function within(name: string, children: Iterable<CssNode>): string | undefined {
  const inner = writeAll(children)
  return inner === undefined ? undefined : `${name}(${inner})`
}

function writeAll(nodes: Iterable<CssNode>): string | undefined {
  let css = ''
  for (const node of nodes) {
    if (node.type === 'WhiteSpace' || node.type === 'Comment') continue
    const part = writeValue(node)
    if (part === undefined) return undefined
    css += css === '' || part === ',' ? part : ` ${part}`
  }
  return css === '' ? undefined : css
}

function isLocal(address: string): boolean {
  return /^#[^\0-\x1f]+$/.test(address)
}

function quotedWhereNeeded(address: string): string {
  return /^#[-\w.:\u0080-\uffff]+$/.test(address) ? address : string.encode(address)
}
