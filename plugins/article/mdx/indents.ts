import { lowerBound } from '../../source/lower-bound.ts'
import type { JsxTag } from './tag-at.ts'

/** Elements inside each other beyond this indent nothing any more. */
const DEEPEST = 10
const TAB = 4

/**
 * Tell for each line of MDX how many characters of its indentation only show what element it stands in: there, no
 * indentation makes code. `tags` are those of the text, in order.
 */
export function indentsOf(text: string, tags: readonly JsxTag[]): number[] {
  const lines = text.split('\n')
  const starts = startsOf(lines)
  const lineOf = (offset: number): number => lowerBound(starts, offset + 1, (start) => start) - 1
  const columns = lines.map((line) => (line.trim() === '' ? undefined : widthOf(line)))
  const cut: number[] = lines.map(() => 0)
  for (const { opening, closing } of pairsOf(tags)) {
    const first = lineOf(opening.start)
    const from = lineOf(opening.end - 1) + 1
    const last = lineOf(closing.start)
    const isAlone = (lines[last] ?? '').slice(0, closing.start - (starts[last] ?? 0)).trim() === ''
    const to = isAlone ? last : last + 1
    const own = ownColumn(lines[first] ?? '', opening.start - (starts[first] ?? 0))
    const inner = columns.slice(from, to).filter((column) => column !== undefined)
    const least = inner.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
    if (!Number.isFinite(least)) continue
    cut.fill((cut[first] ?? 0) + Math.max(0, least - own), from, to)
    if (isAlone) cut[last] = Math.min(cut[first] ?? 0, columns[last] ?? 0)
  }
  return lines.map((line, index) => charactersIn(line, cut[index] ?? 0))
}

function startsOf(lines: readonly string[]): number[] {
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  return starts
}

/** Pair the tags that open and close an element, those around others first. */
function pairsOf(tags: readonly JsxTag[]): { opening: JsxTag; closing: JsxTag }[] {
  const open: JsxTag[] = []
  const pairs: { opening: JsxTag; closing: JsxTag }[] = []
  for (const tag of tags) {
    if (tag.isSelfClosing) continue
    if (!tag.isClosing) {
      if (open.length < DEEPEST) open.push(tag)
      continue
    }
    const at = open.findLastIndex(({ name }) => name === tag.name)
    const opening = open[at]
    if (!opening) continue
    open.length = at
    pairs.push({ opening, closing: tag })
  }
  return pairs.sort((a, b) => a.opening.start - b.opening.start)
}

/** The column at which a tag stands behind the marks of lists alone, or else its line. */
function ownColumn(line: string, at: number): number {
  const before = line.slice(0, at)
  return /^[\s>*+\d.)-]*$/.test(before) ? widthOf(`${before.replace(/\S/g, ' ')}x`) : widthOf(line)
}

function widthOf(line: string): number {
  const [space = ''] = /^[ \t]*/.exec(line) ?? []
  return space.length + (TAB - 1) * (space.split('\t').length - 1)
}

/** Count the characters of white space at the beginning of a line that fill some columns. */
function charactersIn(line: string, columns: number): number {
  let at = 0
  for (let width = 0; width < columns; at++) {
    if (line[at] !== ' ' && line[at] !== '\t') break
    width += line[at] === '\t' ? TAB : 1
  }
  return at
}
