import type { Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { placesIn } from '../../source/places.ts'
import type { FoundFormula } from './find-formulas.ts'
import type { FormulaNode } from './node.ts'
import { readTex } from './tex.ts'

/** Stands for every character of a formula while Markdown is parsed: no mark, no white space, and in no text of a writer. */
const COVER = '\ufdef'
const COVERED = new RegExp(COVER)
/** What GitHub calls code that is a formula. */
const CODE = 'math'

/** Cover the formulas of a text, so that nothing in them is read as Markdown. Lines, and the marks before them, stay. */
export function coverFormulas(text: string, formulas: readonly FoundFormula[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of formulas) {
    const lines = text.slice(start, end).split('\n')
    parts.push(text.slice(at, start))
    parts.push(lines.map((line, index) => (index === 0 ? covered(line) : coveredLine(line))).join('\n'))
    at = end
  }
  return parts.join('') + text.slice(at)
}

function covered(line: string): string {
  return COVER.repeat(line.length)
}

function coveredLine(line: string): string {
  const marks = /^[ \t>]*/.exec(line)?.[0] ?? ''
  return marks + covered(line.slice(marks.length))
}

/** Put formulas into a tree in the places of what covers them, and of code that is one, in place. */
export function placeFormulas(tree: Root, text: string, formulas: readonly FoundFormula[]): void {
  const placeIn = placesIn(text)
  const position = (start: number, end: number): NonNullable<Text['position']> => ({
    start: { ...placeIn(start), offset: start },
    end: { ...placeIn(end), offset: end },
  })
  const nodeOf = ({ start, end, tex, display }: FoundFormula, isAlone: boolean): FormulaNode => ({
    type: 'formula',
    tex,
    display: display && isAlone,
    position: position(start, end),
  })
  /** Split a text at its formulas: what covers them is as long as they are, so that lines and offsets go together. */
  const split = (node: Text, isAlone: boolean): PhrasingContent[] => {
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? from
    const within = formulas.filter(({ start, end }) => start >= from && end <= to)
    const pieces: PhrasingContent[] = []
    const words = node.value.split(/\ufdef(?:[\ufdef\n]*\ufdef)?/)
    let at = from
    for (const [index, value] of words.entries()) {
      const formula = within[index]
      const end = formula?.start ?? to
      if (value !== '') pieces.push({ type: 'text', value, position: position(at, end) })
      if (!formula) break
      pieces.push(nodeOf(formula, isAlone && words.every((word) => word === '')))
      at = formula.end
    }
    return pieces
  }
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return
    const isAlone = node.type === 'paragraph' && node.children.length === 1
    const children = node.children.flatMap((child): RootContent[] => {
      if (child.type === 'text' && COVERED.test(child.value)) return split(child, isAlone)
      if (child.type === 'code' && child.lang === CODE && 'mathml' in readTex(child.value, true))
        return [{ type: 'formula', tex: child.value, display: true, ...positionOf(child) }]
      visit(child)
      return [lone(child) ?? child]
    })
    ;(node as Root).children = children
  }
  visit(tree)
}

/** The display formula that is all of a paragraph, in whose place it then stands. */
function lone(node: RootContent): FormulaNode | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined
  const [only] = node.children
  return only?.type === 'formula' && only.display ? only : undefined
}

function positionOf({ position }: Nodes): Pick<Nodes, 'position'> {
  return position ? { position } : {}
}
