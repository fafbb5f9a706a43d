import type { Span } from '../../source/span.ts'
import { type Loss, quoted } from '../losses/loss.ts'
import { endOfCode } from './end-of-code.ts'
import { type Blank, fillSpans } from './fill-spans.ts'
import { indentsOf } from './indents.ts'
import { lossOfTag } from './loss-of-tag.ts'
import { codeEnd, emptyLine, isModule } from './skip.ts'
import { type JsxTag, tagAt } from './tag-at.ts'

/** A text of MDX that reads as Markdown, and what of it can be shown only where it is run. */
export interface Mdx {
  /** As long as the text, with fillers and spaces where its code stood. */
  readonly text: string
  /** For each line, how many characters of its indentation only show in what it stands. */
  readonly indents: readonly number[]
  readonly losses: readonly Loss[]
}

/** Where something of MDX may begin: behind a backslash nothing does. */
const MARK =
  /\\[\s\S]|(?<=^|\n)[ \t>*+\d.)-]*(?:`{3,}(?=[^`\n]*(?:\n|$))|~{3,})|`+|<!--|(?<=^|\n)(?:im|ex)port\b|[{<]/g
const COMMENT_END = '*/}'
/** Elements that only hold others together: in MDX, what is in them is Markdown. */
const GROUPS = new Set(['div', 'section', 'article', 'aside', 'main', 'center'])
/** Elements whose content is no Markdown. */
const RAW = new Set(['script', 'style'])
/** Attributes of HTML that say something to readers. */
const SAYING = new Set(['src', 'href', 'alt', 'title', 'poster'])
/** Longest name and title of a directive before its attributes, in characters. */
const NEAR = 80
/** What opens a directive, whose attributes stand in braces. */
const DIRECTIVE = /(?:^|\n)[\s>*+\d.)-]*:{2,}[\w-]+(?:\[[^\n\]]*\])?$/

/**
 * Blank out what is code in an MDX file (imports, exports, tags of components, expressions, comments), so that it reads
 * as Markdown. Nothing is run, every character that stays keeps its line and column, and it takes time in step with the text.
 */
export function blankMdx(text: string): Mdx {
  const blanks: Blank[] = []
  const losses: Loss[] = []
  const tags: JsxTag[] = []
  /** What has no end was looked for to the end of the text once; then an end is only looked for in its paragraph. */
  let isEndless = false
  const lastComment = text.lastIndexOf(COMMENT_END)
  const closings = new Map<string, number>()
  const lastClosing = (name: string): number => {
    const last = closings.get(name) ?? text.lastIndexOf(`</${name}`)
    closings.set(name, last)
    return last
  }
  let paragraph: Span = { start: 0, end: 0 }
  const paragraphEnd = (at: number): number => {
    if (at >= paragraph.end) paragraph = { start: at, end: emptyLine(text, at) }
    return paragraph.end
  }
  const blank = (span: Blank): number => {
    blanks.push(span)
    return span.end
  }
  const endless = (start: number): number => {
    isEndless = true
    const span = { start, end: paragraphEnd(start) }
    losses.push({ kind: 'expression', what: quoted(text.slice(start, span.end)), endless: true, ...span })
    return blank(span)
  }
  const limit = (at: number): number => (isEndless ? paragraphEnd(at) : text.length)

  const readBraces = (start: number): number => {
    if (text.startsWith('{/*', start)) {
      // What never ends is told with the comments of other kinds.
      if (start > lastComment) return start + 1
      return blank({ start, end: text.indexOf(COMMENT_END, start) + COMMENT_END.length })
    }
    const end = endOfCode(text, start, 'braces', limit(start))
    if (end === undefined) return endless(start)
    if (DIRECTIVE.test(text.slice(Math.max(0, start - NEAR), start))) return end
    // A space between quotation marks is how MDX spells a space.
    if (!/^(?:(["'`])\s*\1)?$/.test(text.slice(start + 1, end - 1).trim()))
      losses.push({ kind: 'expression', what: quoted(text.slice(start, end)), start, end })
    return blank({ start, end })
  }

  const readTag = (start: number): number => {
    const tag = tagAt(text, start, limit(start))
    if (tag === undefined) return start + 1
    if (tag === 'endless') return endless(start)
    const { name, end, attributes, isClosing, isSelfClosing } = tag
    tags.push(tag)
    const isComponent = name === '' || /^[A-Z]|\./.test(name)
    if (isComponent) {
      if (name !== '' && !isClosing) losses.push(lossOfTag(tag))
      return blank({ start, end })
    }
    if (GROUPS.has(name) && !attributes.some(isKept)) return blank({ start, end })
    for (const { isCode, name: key, ...span } of attributes.filter((attribute) => attribute.isCode)) {
      const what = quoted(text.slice(span.start, span.end))
      if (SAYING.has(key)) losses.push({ kind: 'expression', what, start: span.start, end: span.end })
      blank({ start: span.start, end: span.end, isInTag: true })
    }
    if (!RAW.has(name) || isClosing || isSelfClosing) return end
    return end > lastClosing(name) ? end : text.indexOf(`</${name}`, end)
  }

  MARK.lastIndex = 0
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    const { 0: found, index } = mark
    if (found === '{') MARK.lastIndex = readBraces(index)
    else if (found === '<') MARK.lastIndex = readTag(index)
    else if (found === 'import' || found === 'export') {
      if (!isModule(text, index)) continue
      const end = endOfCode(text, index, 'statement', limit(index))
      isEndless ||= end === undefined
      MARK.lastIndex = blank({ start: index, end: end ?? emptyLine(text, index) })
    } else MARK.lastIndex = codeEnd(text, index, found)
  }
  return { text: fillSpans(text, blanks), indents: indentsOf(text, tags), losses }
}

/** Tell whether a group is one to which something leads, or that another program makes a drawing of. */
function isKept({ name, words = '' }: JsxTag['attributes'][number]): boolean {
  return name === 'id' || (/^class(?:Name)?$/.test(name) && /(?:^|\s)mermaid(?:\s|$)/.test(words))
}
