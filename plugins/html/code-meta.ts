/** A block of code as its writer means it. */
export interface CodeBlock {
  readonly lang: string
  /** The code without the comments that mark lines. */
  readonly text: string
  /** What stands above it, such as the name of its file. */
  readonly title: string | undefined
  /** The lines that are marked, from 1. */
  readonly marked: ReadonlySet<number>
}

/** What stands behind the fence: `title="x.js"`, as in Docusaurus, Starlight and Expressive Code. */
const TITLE = /(?:^|\s)(?:title|filename|file)=(?:"([^"]*)"|'([^']*)'|(\S+))/
/** Lines by number: `{1,3-4}`. */
const LINES = /\{([\d\s,-]+)\}/
/** A comment of any language that marks its line, and as many below it as it says (Shiki's notation). */
const MARK =
  /[ \t]*(?:\/\/|\/\*|<!--|--|#|;|%)[ \t]*\[!code (?:highlight|hl)(?::(\d{1,4}))?\][ \t]*(?:\*\/|-->)?[ \t]*$/
const MAYBE = '[!code '

/** Read what stands behind the fence of a block of code, and the comments in it that mark lines. */
export function readCode(lang: string, meta: string, value: string): CodeBlock {
  // Gatsby has no space between the two: `js{1,3}`.
  const [name = '', glued = ''] = lang.split(/(?=\{)/, 2)
  const said = `${glued} ${meta}`
  const [, double, single, bare] = TITLE.exec(said) ?? []
  const title = (double ?? single ?? bare)?.trim()
  const { lines, marked } = value.includes(MAYBE)
    ? linesOf(value)
    : { lines: value.split('\n'), marked: new Set<number>() }
  const [, list = ''] = LINES.exec(said.replace(TITLE, '')) ?? []
  for (const range of list.split(',')) {
    const [from = 0, to = from] = range.split('-').map(Number)
    if (from < 1) continue
    for (let line = from; line <= Math.min(to, lines.length); line++) marked.add(line)
  }
  return { lang: name, text: lines.join('\n'), title: title === '' ? undefined : title, marked }
}

/** Take the comments out that mark lines. One that is alone on its line goes with it and marks what is below. */
function linesOf(value: string): { lines: string[]; marked: Set<number> } {
  const lines: string[] = []
  const marked = new Set<number>()
  for (const line of value.split('\n')) {
    const [mark, count = '1'] = MARK.exec(line) ?? []
    const rest = mark === undefined ? line : line.slice(0, -mark.length)
    const isAlone = mark !== undefined && rest.trim() === ''
    const first = lines.length + 1
    if (!isAlone) lines.push(rest)
    for (let at = first; mark !== undefined && at < first + Number(count); at++) marked.add(at)
  }
  for (const line of marked) if (line > lines.length) marked.delete(line)
  return { lines, marked }
}
