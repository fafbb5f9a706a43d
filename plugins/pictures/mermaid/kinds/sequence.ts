import { DiagramError, type Line, notUnderstood } from '../diagram.ts'

const ACTOR = /^(participant|actor)\s+(\S+)(?:\s+as\s+(\S.*))?$/
const NOTE = /^note\s+(left of|right of|over)\s+([^:]+?)\s*:\s*(\S.*)$/i
const MESSAGE = /^(\S+?)\s*(->>|-->>|-\)|--\)|-x|--x|->|-->)\s*([+-]?)\s*(\S+?)\s*:\s*(\S.*)$/
const BLOCK = /^(?:loop|alt|opt|par|critical|break)(?:\s.*)?$/
const DIVIDER = /^(?:else|and)(?:\s.*)?$/
/** What only makes a lifeline thicker. */
const ACTIVE = /^(?:de)?activate\s+\S+$/

/** Write a diagram of messages anew in the form that is drawn, or throw a `DiagramError`. */
export function settleSequence([header, ...lines]: readonly [Line, ...Line[]]): string {
  const names = new Map<string, string>()
  const actors: string[] = []
  const written: string[] = []
  const open: Line[] = []
  const actor = (id: string, kind = 'participant', label = id): string => {
    const known = names.get(id)
    if (known !== undefined) return known
    const name = `p${names.size + 1}`
    names.set(id, name)
    actors.push(`${kind} ${name} as ${label}`)
    return name
  }
  for (const line of lines) {
    const text = line.text.replace(/\s*;$/, '')
    const [, kind, id, label] = ACTOR.exec(text) ?? []
    const [, place, beside, words] = NOTE.exec(text) ?? []
    const [, from, arrow, mark, to, said] = MESSAGE.exec(text) ?? []
    if (id !== undefined) actor(id, kind, label)
    else if (beside !== undefined) {
      const those = beside.split(',').map((each) => actor(each.trim()))
      written.push(`Note ${place?.toLowerCase()} ${those.join(',')}: ${words}`)
    } else if (BLOCK.test(text)) {
      open.push(line)
      written.push(text)
    } else if (DIVIDER.test(text) && open.length > 0) written.push(text)
    else if (text === 'end' && open.pop()) written.push(text)
    else if (from !== undefined && to !== undefined)
      written.push(`${actor(from)}${arrow}${mark}${actor(to)}: ${said}`)
    else if (!ACTIVE.test(text)) throw notUnderstood(text, line)
  }
  const [unclosed] = open
  if (unclosed) throw new DiagramError(`"${unclosed.text}" without its "end"`, 'write it', unclosed.number)
  if (actors.length === 0) throw notUnderstood(header.text, header)
  return ['sequenceDiagram', ...actors, ...written].join('\n')
}
