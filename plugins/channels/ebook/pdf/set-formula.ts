import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { settleText } from '../../../print/letters.ts'
import type { Formula, MathPart } from './manuscript.ts'

/** More parts inside each other than this are more than Typst nests. */
const DEEPEST = 15

/** Set a formula with the words that it is heard by. */
export function formulaOf(node: Element, glyphs: ReadonlySet<number>): Formula {
  const { text } = settleText((node.data?.tex ?? textOf(node)).replace(/\s+/g, ' '), glyphs)
  return { c: setFormula(node, glyphs), alt: text || '?' }
}

/** Set the MathML of a formula as parts that the template puts together; signs that no font has are left out. */
function setFormula(node: Element, glyphs: ReadonlySet<number>, depth = 0): MathPart {
  const parts = node.children.filter((child) => child.type === 'element')
  const set = (child: ElementContent | undefined): MathPart =>
    child?.type === 'element' && depth < DEEPEST
      ? setFormula(child, glyphs, depth + 1)
      : { m: 'text', s: child ? settled(textOf(child), glyphs) : '' }
  const row = (): MathPart => ({ m: 'row', c: parts.map(set) })
  const [first, second, third] = parts
  const words = settled(textOf(node), glyphs)
  switch (node.tagName) {
    case 'mi':
      return [...words].length === 1 && node.properties['mathvariant'] !== 'normal'
        ? { m: 'sign', s: words }
        : { m: 'name', s: words }
    case 'mo':
      return [...words].length === 1 ? { m: 'sign', s: words } : { m: 'text', s: words }
    case 'mn':
    case 'mtext':
      return { m: 'text', s: words }
    case 'mspace':
      return { m: 'space', em: widthOf(node.properties['width']) }
    case 'mfrac':
      return node.properties['linethickness'] !== undefined &&
        String(node.properties['linethickness']).startsWith('0')
        ? { m: 'table', rows: [[set(first)], [set(second)]] }
        : { m: 'frac', over: set(first), under: set(second) }
    case 'msqrt':
      return { m: 'root', c: row() }
    case 'mroot':
      return { m: 'root', c: set(first), index: set(second) }
    case 'msub':
      return { m: 'attach', c: set(first), bottom: set(second), limits: false }
    case 'msup':
      return { m: 'attach', c: set(first), top: set(second), limits: false }
    case 'msubsup':
      return { m: 'attach', c: set(first), bottom: set(second), top: set(third), limits: false }
    case 'munder':
      return { m: 'attach', c: set(first), bottom: set(second), limits: true }
    case 'mover':
      return { m: 'attach', c: set(first), top: set(second), limits: true }
    case 'munderover':
      return { m: 'attach', c: set(first), bottom: set(second), top: set(third), limits: true }
    case 'menclose':
      return enclosed(String(node.properties['notation'] ?? ''), row())
    case 'mtable':
      return {
        m: 'table',
        rows: parts.map((line) =>
          line.children.filter((cell) => cell.type === 'element').map((cell) => set(cell)),
        ),
      }
    case 'mphantom':
      return { m: 'row', c: [] }
    default:
      return isFenced(parts) ? { m: 'fenced', c: parts.map(set) } : row()
  }
}

function enclosed(notation: string, c: MathPart): MathPart {
  if (notation.includes('top')) return { m: 'line', above: true, c }
  return notation.includes('bottom') ? { m: 'line', above: false, c } : c
}

/** Tell whether parts stand between brackets that grow with them. */
function isFenced(parts: readonly Element[]): boolean {
  const fences = [parts[0], parts.at(-1)]
  return (
    parts.length > 1 &&
    fences.every((part) => part?.tagName === 'mo' && part.properties['stretchy'] === 'true')
  )
}

/** A width in em; others than those in em are none. */
function widthOf(width: unknown): number {
  const [, em] = /^(-?[\d.]+)em$/.exec(String(width ?? '')) ?? []
  return em === undefined ? 0 : Math.min(Math.max(Number(em), -1), 4)
}

function settled(text: string, glyphs: ReadonlySet<number>): string {
  return settleText(text.replace(/[\u2061-\u2064]/g, ''), glyphs).text
}
