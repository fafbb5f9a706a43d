import { DiagramError, type Line, notUnderstood } from '../diagram.ts'

const NAME = '[\\p{L}\\p{N}_]+'
const GROUP = new RegExp(`^state\\s+(?:"[^"]+"\\s+as\\s+)?${NAME}\\s*\\{$`, 'u')
/** What says how a state is called; it has to stand before its first arrow to be heard. */
const DESCRIBED = new RegExp(`^(?:state\\s+"[^"]+"\\s+as\\s+${NAME}|${NAME}\\s*:\\s*\\S.*)$`, 'u')
const ARROW = new RegExp(`^(\\[\\*\\]|${NAME})\\s*-->\\s*(\\[\\*\\]|${NAME})\\s*(?::\\s*(\\S.*))?$`, 'u')
const DIRECTION = /^direction\s+(?:TB|TD|BT|RL|LR)$/

/** What stands between two brackets, or in the whole diagram. */
interface Part {
  readonly opened: Line
  readonly first: string[]
  readonly after: string[]
}

/** Write a diagram of states anew in the form that is drawn, or throw a `DiagramError`. */
export function settleStates([header, ...lines]: readonly [Line, ...Line[]]): string {
  const parts: [Part, ...Part[]] = [{ opened: header, first: [], after: [] }]
  for (const line of lines) {
    const { text } = line
    const part = parts.at(-1) ?? parts[0]
    const [, from, to, words] = ARROW.exec(text) ?? []
    if (GROUP.test(text)) parts.push({ opened: line, first: [text], after: [] })
    else if (text === '}' && parts.length > 1) {
      parts.pop()
      parts.at(-1)?.after.push(...part.first, ...part.after, '}')
    } else if (from !== undefined && to !== undefined)
      part.after.push(`${from} --> ${to}${words === undefined ? '' : ` : ${words}`}`)
    else if (DIRECTION.test(text) || DESCRIBED.test(text)) part.first.push(text)
    else throw notUnderstood(text, line)
  }
  const [whole, unclosed] = parts
  if (unclosed)
    throw new DiagramError(`"${unclosed.opened.text}" without its "}"`, 'write it', unclosed.opened.number)
  return ['stateDiagram-v2', ...whole.first, ...whole.after].join('\n')
}
