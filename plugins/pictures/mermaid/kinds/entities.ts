import { DiagramError, type Line, notUnderstood } from '../diagram.ts'

const NAME = '[\\p{L}\\p{N}_]+(?:-[\\p{L}\\p{N}_]+)*'
const ENTITY = new RegExp(`^(${NAME})\\s*\\{$`, 'u')
const RELATION = new RegExp(
  `^(${NAME})\\s*((?:\\|\\||\\|o|o\\||\\}\\||\\}o|o\\})(?:--|\\.\\.)(?:\\|\\||o\\||\\|o|\\|\\{|o\\{|\\{o))\\s*(${NAME})\\s*:\\s*(\\S.*)$`,
  'u',
)
const ATTRIBUTE = /^(\S+)\s+([\p{L}\p{N}_*-]+)((?:[\s,]+(?:PK|FK|UK))*)$/u

/** Write a diagram of entities anew in the form that is drawn, or throw a `DiagramError`. */
export function settleEntities([, ...lines]: readonly [Line, ...Line[]]): string {
  const written: string[] = []
  let open: Line | undefined
  for (const line of lines) {
    const { text } = line
    const [, name] = ENTITY.exec(text) ?? []
    const [, one, relation, other, words] = RELATION.exec(text) ?? []
    const [, type, attribute, keys = ''] = ATTRIBUTE.exec(text) ?? []
    if (open && text === '}') {
      open = undefined
      written.push(text)
    } else if (open && type !== undefined)
      written.push([type, attribute, ...(keys.match(/\w+/g) ?? [])].join(' '))
    else if (!open && name !== undefined) {
      open = line
      written.push(`${name} {`)
    } else if (!open && one !== undefined) {
      // The package that draws knows the left foot by the signs of the right one.
      const signs = relation?.replace(/^\}o|^o\}/, 'o{').replace(/^\}\|/, '}|')
      written.push(`${one} ${signs} ${other} : ${words}`)
    } else throw notUnderstood(text, line)
  }
  if (open) throw new DiagramError(`"${open.text}" without its "}"`, 'write it', open.number)
  return ['erDiagram', ...written].join('\n')
}
