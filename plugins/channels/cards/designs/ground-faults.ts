import type { Size } from '../../../draw/scene.ts'
import { quoteValue } from '../../../source/explain-issue.ts'
import { isRecord } from '../../../source/is-record.ts'

/** Find what is wrong with the ground of a scene: a tree of boxes alone, as large as its format. A line each. */
export function groundFaults(ground: unknown, format: Size): string[] {
  const faults: string[] = []
  walk(ground, 'ground', faults)
  if (faults.length > 0) return faults
  const { style } = (ground as Node).props as { style: Fields }
  for (const side of ['width', 'height'] as const) {
    if (style[side] !== format[side] && style[side] !== '100%')
      faults.push(
        `ground.props.style.${side}: found ${quoteValue(style[side])}, expected that of the format, ${format[side]}`,
      )
  }
  return faults
}

type Fields = Readonly<Record<string, unknown>>
type Node = { readonly type: unknown; readonly props: unknown }

function walk(node: unknown, path: string, faults: string[]): void {
  if (!isRecord(node) || typeof node['type'] !== 'string' || !isRecord(node['props'])) {
    faults.push(`${path}: found ${quoteValue(node)}, expected a box as box({ … }) makes it`)
    return
  }
  const { style, children, ...attributes } = node['props']
  if (isRecord(style)) checkNumbers(style, `${path}.props.style`, faults)
  else faults.push(`${path}.props.style: found ${quoteValue(style)}, expected CSS as { … }`)
  checkNumbers(attributes, `${path}.props`, faults)
  const { src } = attributes
  if (node['type'] === 'img' && !(typeof src === 'string' && src.startsWith('data:')))
    faults.push(
      `${path}.props.src: found ${quoteValue(src)}, expected a data: address such as theme.logo.src`,
    )
  if (Array.isArray(children)) {
    children.forEach((child, at) => {
      walk(child, `${path}.props.children[${at}]`, faults)
    })
  } else if (typeof children === 'string' ? children.trim() !== '' : children !== undefined) {
    const what = typeof children === 'string' ? 'the text ' : ''
    faults.push(
      `${path}.props.children: found ${what}${quoteValue(children)}, expected a list of boxes; words belong in a stack`,
    )
  }
}

function checkNumbers(fields: Fields, path: string, faults: string[]): void {
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value === 'number' && !Number.isFinite(value))
      faults.push(`${path}.${key}: found ${value}, expected a number`)
  }
}
