/** A line of a diagram, without the blanks around it, and its number in the block of code, from 1. */
export interface Line {
  readonly text: string
  readonly number: number
}

/** A diagram as it is written: the lines that draw it, and what it says of itself. */
export interface Diagram {
  readonly lines: readonly Line[]
  /** What stands above the drawing in Mermaid. */
  readonly title: string | undefined
  /** `accTitle` and `accDescr`: what the drawing is called and what it shows, for those who don't see it. */
  readonly name: string | undefined
  readonly description: string | undefined
}

/** A diagram that is not drawn: why, as `found …`, what to do as an imperative, and the line of its block. */
export class DiagramError extends Error {
  override readonly name = 'DiagramError'
  readonly found: string
  readonly advice: string
  readonly line: number

  constructor(found: string, advice: string, line = 1) {
    super(`${found}; ${advice}`)
    this.found = found
    this.advice = advice
    this.line = line
  }
}

/** Longest piece of a line that a message quotes, in characters. */
const LONGEST = 40

/** Refuse a line, or a part of it, which the kind of diagram does not have. */
export function notUnderstood(part: string, { number }: Pick<Line, 'number'>): DiagramError {
  const text = part.length <= LONGEST ? part : `${part.slice(0, LONGEST - 1).toWellFormed()}…`
  return new DiagramError(`"${text}", which is not understood`, 'mend it, or take it out', number)
}

/** What XML can't hold: https://www.w3.org/TR/xml/#charsets */
const NO_TEXT = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
const SAID = /^(accTitle|accDescr)\s*(:|\{)\s*(.*)$/

/** Read a diagram as Mermaid does before it draws: without comments, settings and what it says of itself. */
export function readDiagram(code: string): Diagram {
  const said: Record<string, string | undefined> = {}
  const lines: Line[] = []
  /** What ends the part that is being read, and what becomes of its lines. */
  let part: { readonly end: RegExp; add(line: string): void } | undefined
  for (const [index, raw] of code.replace(NO_TEXT, '').split('\n').entries()) {
    const text = raw.trim()
    const [, key, sign, words = ''] = SAID.exec(text) ?? []
    if (part) {
      const isLast = part.end.test(text)
      part.add(isLast ? text.replace(part.end, '') : text)
      if (isLast) part = undefined
    } else if (text === '---' && lines.length === 0 && said['front'] === undefined) {
      said['front'] = ''
      part = { end: /^---$/, add: (line) => Object.assign(said, titleIn(line)) }
    } else if (text.startsWith('%%{')) {
      if (!text.endsWith('}%%')) part = { end: /\}%%$/, add: () => undefined }
    } else if (key !== undefined && sign === '{') {
      const add = (line: string): void => {
        said[key] = `${said[key] ?? ''} ${line}`.trim()
      }
      if (words.endsWith('}')) add(words.slice(0, -1).trim())
      else {
        add(words)
        part = { end: /\}$/, add }
      }
    } else if (key !== undefined) said[key] = words
    else if (text !== '' && !text.startsWith('%%')) lines.push({ text, number: index + 1 })
  }
  const { title, accTitle, accDescr } = said
  return { lines, title: title || undefined, name: accTitle || undefined, description: accDescr || undefined }
}

function titleIn(line: string): { title?: string } {
  const title = /^title\s*:\s*(["']?)(.*)\1$/.exec(line)?.[2]
  return title === undefined ? {} : { title }
}
