/** How a line begins that is code of the module, and no sentence about importing. */
const MODULE =
  /import\s*(?:["'{*]|[\w$]+\s*(?:,|from\b)|type\s)|export\s+(?:[*{]|(?:default|const|let|var|function|class|async|type|interface|enum)\b)/y
const EMPTY_LINE = /\n[ \t]*(?=\n|$)/g

/** Tell whether a word at the beginning of a line (`import`, `export`) opens code: it does not go on with a paragraph. */
export function isModule(text: string, start: number): boolean {
  const lineBefore = start === 0 ? '' : text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1)
  MODULE.lastIndex = start
  return lineBefore.trim() === '' && MODULE.test(text)
}

/** Find the end of code or of a comment of HTML that opens with a mark; of one without an end, the end of its mark. */
export function codeEnd(text: string, start: number, mark: string): number {
  const from = start + mark.length
  if (mark.startsWith('\\')) return from
  if (mark === '<!--') return endOf(text, /-->/g, from) ?? text.length
  const [run = ''] = /`+$|~+$/.exec(mark) ?? []
  const sign = run.charAt(0)
  if (mark !== run || run.length > 2) {
    const isFence = sign === '~' || !/`/.test(lineFrom(text, from))
    const fence = new RegExp(String.raw`\n[ \t>]*${sign}{${run.length},}[ \t]*(?=\n|$)`, 'g')
    if (isFence && isLineStart(text, start)) return endOf(text, fence, from) ?? text.length
  }
  const same = new RegExp(String.raw`(?<!\x60)\x60{${run.length}}(?!\x60)`, 'g')
  const end = endOf(text, same, from)
  return end === undefined || /\n[ \t]*\n/.test(text.slice(from, end)) ? from : end
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n'
}

function lineFrom(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(at, end === -1 ? undefined : end)
}

/** Find where the next empty line begins, or the end of the text. */
export function emptyLine(text: string, from: number): number {
  EMPTY_LINE.lastIndex = from
  return EMPTY_LINE.exec(text)?.index ?? text.length
}

function endOf(text: string, pattern: RegExp, from: number): number | undefined {
  pattern.lastIndex = from
  const found = pattern.exec(text)
  return found ? found.index + found[0].length : undefined
}
