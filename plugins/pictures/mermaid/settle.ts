import { type Diagram, DiagramError, type Line } from './diagram.ts'
import { settleChart } from './kinds/chart.ts'
import { settleClasses } from './kinds/classes.ts'
import { settleEntities } from './kinds/entities.ts'
import { settleFlowchart } from './kinds/flowchart.ts'
import { settleSequence } from './kinds/sequence.ts'
import { settleStates } from './kinds/state.ts'

/** The kinds of diagram that are drawn, by how they begin. */
const KINDS: readonly (readonly [RegExp, (lines: readonly [Line, ...Line[]]) => string])[] = [
  [/^(?:graph|flowchart)\b/, settleFlowchart],
  [/^stateDiagram(?:-v2)?$/, settleStates],
  [/^sequenceDiagram$/, settleSequence],
  [/^classDiagram(?:-v2)?$/, settleClasses],
  [/^erDiagram$/, settleEntities],
  [/^xychart(?:-beta)?(?:\s+(?:horizontal|vertical))?$/, settleChart],
]
/** Longest diagram that is drawn, in characters and in lines: nobody reads a larger one. */
const MOST_LETTERS = 10_000
const MOST_LINES = 200

/**
 * Write a diagram anew such that the package that draws understands all of it: what that would leave out in silence is
 * refused here. Throws a `DiagramError`.
 */
export function settleDiagram({ lines }: Diagram): string {
  const [first, ...others] = lines
  if (!first) throw new DiagramError('a diagram of nothing', 'write what it shows')
  if (lines.length > MOST_LINES)
    throw new DiagramError(
      `a diagram of ${lines.length} lines, expected at most ${MOST_LINES}`,
      'make two of it',
    )
  if (lines.reduce((sum, { text }) => sum + text.length, 0) > MOST_LETTERS)
    throw new DiagramError(`a diagram of more than ${MOST_LETTERS} letters`, 'make two of it')
  const settle = KINDS.find(([begin]) => begin.test(first.text))?.[1]
  if (settle) {
    const text = settle([first, ...others])
    if (!text.includes('\n'))
      throw new DiagramError('a diagram of nothing', 'write what it shows', first.number)
    return text
  }
  const kind = first.text.slice(0, 40).toWellFormed()
  throw new DiagramError(
    `"${kind}", which begins no kind of diagram that is drawn`,
    'make it a flowchart, stateDiagram-v2, sequenceDiagram, classDiagram, erDiagram or xychart-beta, or save it as a picture',
    first.number,
  )
}
