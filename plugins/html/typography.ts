import type { Nodes, Root } from 'hast'
import { baseLanguage } from '../language.ts'

interface Marks {
  readonly double: readonly [open: string, close: string]
  readonly single: readonly [open: string, close: string]
}

const NORWEGIAN: Marks = { double: ['«', '»'], single: ['‘', '’'] }

/** Quotation marks per language. Danish after Dansk Sprognævn (§ 58), English as in British and American books. */
const MARKS: Readonly<Record<string, Marks>> = {
  en: { double: ['“', '”'], single: ['‘', '’'] },
  da: { double: ['”', '”'], single: ['’', '’'] },
  sv: { double: ['”', '”'], single: ['’', '’'] },
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  no: NORWEGIAN,
  de: { double: ['„', '“'], single: ['‚', '‘'] },
  'de-CH': { double: ['«', '»'], single: ['‹', '›'] },
}

/** A year without its century, whose mark is an apostrophe: the ’90s. */
const DECADE = /^'\d\d(?![\d'])/

/** After these a quotation mark opens. */
const BEFORE_OPENING = /^$|[\s([{<«“‘„‚–—/-]/

/** Elements whose text is code and stays as typed. */
const VERBATIM = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'math'])
/** Elements that go on in the same line, so that a quotation may begin before them and end inside. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'del',
  'em',
  'i',
  'ins',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
])

/**
 * Set a text in type: quotation marks of its language, apostrophes, dashes and ellipses. `before` is the character before it.
 * In a language whose marks are not known here, it stays as typed.
 */
export function typeset(text: string, lang: string, before = ''): string {
  if (!/["'.-]/.test(text)) return text
  const marks = MARKS[lang] ?? MARKS[baseLanguage(lang)]
  if (!marks) return text
  const { double, single } = marks
  const quoted = text.replace(/["']/g, (mark, offset: number) => {
    const previous = offset === 0 ? before : (text[offset - 1] ?? '')
    const opens = BEFORE_OPENING.test(previous) && !DECADE.test(text.slice(offset, offset + 4))
    const pair = mark === '"' ? double : single
    return opens ? pair[0] : pair[1]
  })
  return quoted
    .replace(/\.{3}/g, '…')
    .replace(/(?<=\s)---(?=\s)|(?<=[\p{L}\p{N}])---(?=[\p{L}\p{N}])/gu, '—')
    .replace(/(?<=\s)--(?=\s)|(?<=\p{N})--(?=\p{N})/gu, '–')
}

/** Set all running text of a tree in type, in place; code stays as typed. */
export function typesetTree(tree: Root, lang: string): void {
  let before = ''
  const walk = (node: Nodes): void => {
    if (node.type === 'text') {
      const last = node.value.at(-1)
      node.value = typeset(node.value, lang, before)
      before = last ?? before
    } else if (node.type === 'element') {
      if (VERBATIM.has(node.tagName)) {
        before = 'x'
        return
      }
      if (!INLINE.has(node.tagName)) before = ''
      for (const child of node.children) walk(child)
      if (!INLINE.has(node.tagName)) before = ''
    } else if (node.type === 'root') {
      for (const child of node.children) walk(child)
    }
  }
  walk(tree)
}
