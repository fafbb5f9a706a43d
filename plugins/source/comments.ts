import { type Span, within } from './span.ts'

/** Words that a writer keeps back. */
export interface Comment extends Span {
  /** What begins it, as the writer wrote it. */
  readonly mark: string
  /** What is wrong with it, and what to do; it is kept back to where it may end, which is then a guess. */
  readonly fault?: string
}

/** How comments of a kind begin and end. `shown` is how a writer writes the mark where it is no comment. */
interface Kind {
  readonly open: RegExp
  readonly close: RegExp
  readonly end: string
  readonly shown: string
  /** Set where only what ends is a comment. */
  readonly onlyClosed?: true
}

/** The comments of HTML, Obsidian, MDX, Hugo, Liquid, Kramdown, Jinja, Handlebars and EJS. */
const KINDS: readonly Kind[] = [
  { open: /<!--/y, close: /-->/g, end: '-->', shown: '\\<!--' },
  { open: /%%/y, close: /%%/g, end: '%%', shown: '\\%%' },
  {
    open: /\{\{-?[ \t]{0,9}\/\*/y,
    close: /\*\/[ \t]{0,9}-?\}\}/g,
    ...{ end: '*/}}', shown: '\\{{/*' },
  },
  { open: /\{\/\*/y, close: /\*\/\}/g, end: '*/}', shown: '\\{/*' },
  {
    open: /\{%-?\s{0,9}comment\b[^%}]{0,99}-?%\}/y,
    close: /\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g,
    ...{ end: '{% endcomment %}', shown: '\\{% comment %}' },
  },
  {
    open: /\{%-?\s{0,9}doc\s{0,9}-?%\}/y,
    close: /\{%-?\s{0,9}enddoc\s{0,9}-?%\}/g,
    ...{ end: '{% enddoc %}', shown: '\\{% doc %}' },
  },
  { open: /\{%-?\s{0,9}liquid\s{1,9}comment\b/y, close: /%\}/g, end: '%}', shown: '\\{% liquid' },
  { open: /\{%-?[ \t]{0,9}#/y, close: /%\}/g, end: '%}', shown: '\\{% #' },
  {
    open: /\{\{[<%][ \t]{0,9}comment[ \t]{0,9}[>%]\}\}/y,
    close: /\{\{[<%][ \t]{0,9}\/comment[ \t]{0,9}[>%]\}\}/g,
    ...{ end: '{{< /comment >}}', shown: '\\{{< comment >}}' },
  },
  {
    open: /\{::comment\b[^{}\n]{0,99}\}/y,
    close: /\{:\/(?:comment)?\}/g,
    ...{ end: '{:/comment}', shown: '\\{::comment}' },
  },
  { open: /\{\{!--/y, close: /--\}\}/g, end: '--}}', shown: '\\{{!--' },
  { open: /\{\{!(?=\s)/y, close: /\}\}/g, end: '}}', shown: '\\{{!' },
  { open: /<%(?:#|--)/y, close: /%>/g, end: '%>', shown: '\\<%#' },
  // People also write `{# of guests}` where a figure is to be put in.
  { open: /\{#-?(?=\s)/y, close: /#\}/g, end: '#}', shown: '\\{#', onlyClosed: true },
]

/** What every comment begins with. */
const MARK = /<!--|<%|%%|\{[{/%#:]/g
/** Comments that end where they begin (CommonMark 0.31, 6.6). */
const EMPTY_HTML = /<!---?>/y

/** Tell whether a text may hold a comment; most hold none, and need not be looked through. */
export function mayHoldComments(text: string): boolean {
  MARK.lastIndex = 0
  return MARK.test(text)
}

/**
 * Find the comments of a text, in order; none begins or ends in `code`, whose spans are in order and apart. One that
 * never ends has a fault and goes to the end of the text. A mark behind a backslash is none.
 */
export function findComments(text: string, code: readonly Span[] = []): Comment[] {
  const found: Comment[] = []
  const endless = new Set<Kind>()
  const isCode = within(code)
  MARK.lastIndex = 0
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const start = mark.index
    MARK.lastIndex = start + 1
    if (isCode(start) || isEscaped(text, start)) {
      MARK.lastIndex = start + mark[0].length
      continue
    }
    const kind = KINDS.find(({ open }) => matchAt(open, text, start))
    const opening = kind && matchAt(kind.open, text, start)
    if (!kind || !opening || endless.has(kind)) continue
    const empty = matchAt(EMPTY_HTML, text, start)
    const closing = empty
      ? { start, end: start + empty.length }
      : closingOf(kind, text, start + opening.length, isCode)
    if (!closing && kind.onlyClosed) {
      endless.add(kind)
      continue
    }
    const fault = empty ? undefined : faultOf(kind, text, start, opening, closing)
    const end = closing?.end ?? text.length
    found.push({ start, end, mark: opening, ...(fault === undefined ? {} : { fault }) })
    MARK.lastIndex = end
  }
  return found
}

/** A mark that is no comment, in a text that is not Markdown. */
const ESCAPED = /\\(?=<!--|<%|%%|\{[{/%#:])/g

/** Take the comments out of a text that is not Markdown, such as a title, and say what is wrong with them. */
export function withoutComments(text: string): { text: string; comments: readonly Comment[] } {
  if (!mayHoldComments(text)) return { text, comments: [] }
  const comments = findComments(text)
  let bare = ''
  let at = 0
  for (const { start, end } of comments) {
    bare += text.slice(at, start)
    at = end
    // Of the two spaces around a comment, one is enough.
    if (/(?:^|\s)$/.test(bare.slice(-1)) && text[at] === ' ') at += 1
  }
  const rest = (bare + text.slice(at)).replace(ESCAPED, '')
  return { text: comments.length === 0 ? rest : rest.trim(), comments }
}

function closingOf(
  { close }: Kind,
  text: string,
  from: number,
  isCode: (offset: number) => boolean,
): Span | undefined {
  close.lastIndex = from
  for (let found = close.exec(text); found; found = close.exec(text)) {
    const start = found.index
    if (!isCode(start) && !(found[0] === '%%' && isEscaped(text, start)))
      return { start, end: start + found[0].length }
  }
  return undefined
}

function faultOf(
  { end, shown }: Kind,
  text: string,
  start: number,
  mark: string,
  closing: Span | undefined,
): string | undefined {
  // `100 %% sure` is a slip for one sign; `in 2026 %%ask the gardener%%` is a comment.
  if (
    mark === '%%' &&
    isBehind(text, start, /\d[ \t\u00a0\u202f]?$/) &&
    isBefore(text, start + 2, /^(?:[\s\p{P}]|$)/u)
  )
    return 'found "%%" behind a number; write "%" for per cent, or put the comment on a line of its own'
  if (!closing)
    return `found "${mark}" without "${end}", so that nobody knows where the comment ends; write "${end}" there, or "${shown}" for the mark itself`
  // `%%d and %%s` are two marks of another kind.
  if (mark === '%%' && isBehind(text, closing.start, /\s$/) && isBefore(text, closing.end, /^[\p{L}\p{N}]/u))
    return 'found "%%" twice, of which the second may begin a comment too; put a space behind the end of a comment, or write "\\%%" for the mark itself'
  return undefined
}

/** Longest thing that is looked for beside a mark, in characters of UTF-16. */
const NEAR = 2

function isBehind(text: string, at: number, pattern: RegExp): boolean {
  return pattern.test(text.slice(Math.max(at - NEAR, 0), at))
}

function isBefore(text: string, at: number, pattern: RegExp): boolean {
  return pattern.test(text.slice(at, at + NEAR))
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** Tell whether a character stands behind an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let from = at
  while (text[from - 1] === '\\') from -= 1
  return (at - from) % 2 === 1
}
