import { DiagramError, type Line, notUnderstood } from '../diagram.ts'

const NAME = '[\\p{L}\\p{N}_.]+(?:-[\\p{L}\\p{N}_.]+)*'
const CLASS = new RegExp(`^class\\s+(${NAME}(?:\\s*~\\w+~)?)\\s*(\\{|\\{\\s*<<\\w+>>\\s*\\})?$`, 'u')
const GROUP = new RegExp(`^namespace\\s+${NAME}\\s*\\{$`, 'u')
const MEMBER = new RegExp(`^${NAME}\\s*:\\s*\\S.*$`, 'u')
const RELATION = new RegExp(
  `^(${NAME})\\s*("[^"]*")?\\s*(<\\|--|<\\|\\.\\.|\\*--|o--|-->|--\\*|--o|--\\|>|\\.\\.>|\\.\\.\\|>|<--|<\\.\\.|--)\\s*("[^"]*")?\\s*(${NAME})\\s*(?::\\s*(\\S.*))?$`,
  'u',
)

/** Write a diagram of classes anew in the form that is drawn, or throw a `DiagramError`. */
export function settleClasses([, ...lines]: readonly [Line, ...Line[]]): string {
  const written: string[] = []
  const open: { readonly line: Line; readonly isClass: boolean }[] = []
  for (const line of lines) {
    const { text } = line
    const inner = open.at(-1)
    const [, name, body] = CLASS.exec(text) ?? []
    const [, from, some = '', arrow, many = '', to, words] = RELATION.exec(text) ?? []
    if (text === '}' && open.pop()) written.push(text)
    else if (inner?.isClass) written.push(text)
    else if (name !== undefined) {
      if (body === '{') open.push({ line, isClass: true })
      written.push(`class ${name}${body === undefined ? '' : ` ${body}`}`)
    } else if (GROUP.test(text) && !inner) {
      open.push({ line, isClass: false })
      written.push(text)
    } else if (MEMBER.test(text)) written.push(text)
    else if (from !== undefined)
      written.push(
        [from, some, arrow, many, to].filter((part) => part !== '').join(' ') +
          (words === undefined ? '' : ` : ${words}`),
      )
    // All stand from top to bottom.
    else if (!/^direction\s+(?:TB|TD|BT|RL|LR)$/.test(text)) throw notUnderstood(text, line)
  }
  const [unclosed] = open
  if (unclosed)
    throw new DiagramError(`"${unclosed.line.text}" without its "}"`, 'write it', unclosed.line.number)
  return ['classDiagram', ...written].join('\n')
}
