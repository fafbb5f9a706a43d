import type { Nodes, Root } from 'mdast'
import { walk } from '../walk.ts'
import { type Loss, type LossKind, quoted } from './loss.ts'

/** What a mark of Markdown looks like that has become nothing. What is meant is called `it`. Every pattern takes time in step with the text. */
type Mark = readonly [kind: LossKind, pattern: RegExp]

/** In the words that are left of a text when it is parsed. */
const IN_WORDS: readonly Mark[] = [
  // In the names of files and in powers, stars stand between.
  ['stars', /(?<![\\*\p{L}\p{N}/])(?<it>\*{2,3})(?=\p{L})/gu],
  ['stars', /(?<!\S)(?<it>\*\* [^*\n]{0,100}\p{L}[^*\n]{0,100} \*\*)(?!\S)/gu],
  [
    'missing definition',
    /(?<![\w\]\\])(?<it>\[(?!\/|\w+_)[^[\]\n="]{0,100}\p{L}{2}[^[\]\n="]{0,100}\]\[(?!\/|\w+_)[^[\]\n="]{1,100}\])/gu,
  ],
  ['open link', /(?<!\\)(?<it>!?\[[^[\]\n]{1,200}\]\((?=\S)[^(){}\n]{1,200})$/gmu],
]

/** In the lines of a text, without its code, HTML and addresses. */
const IN_LINES: readonly Mark[] = [
  ['heading', /^ {0,3}(?<it>#{2,6}(?=[\p{L}\p{N}])[^\n]*)/gmu],
  // One that stands alone and ends without a stop: a sentence may open with a hashtag.
  ['heading', /(?<=^|\n[ \t]*\n)(?<it>#(?=\p{Lu})[^\s#]+ [^\n#]{1,80}(?<![.!?:,]))(?=\n[ \t]*\n|\s*$)/gu],
  ['bullets', /^[ \t]*(?<it>([•‣▪◦●])[ \t]*\S[^\n]*(?:\n[ \t]*\2[^\n]*)+)/gmu],
  [
    'space in a link',
    /(?<!\\)(?<it>\[[^[\]\n]{1,200}\] )\((?=\0|https?:|mailto:|\.{0,2}\/|[\w/-]{1,100}\.(?:mdx?|markdown)\))/gu,
  ],
]

/** Words with stars behind them: then stars before words are those of notes below a table. */
const STARRED = /(?<=[\p{L}\p{N}.)])\*{2,3}(?![*\p{L}\p{N}/])/u

const FENCE = /^[ \t>]*(`{3,}|~{3,})/

/**
 * Find marks of Markdown that have become nothing, so that readers see them as they are written, and code that is never
 * closed. `text` is what the tree was parsed from, `masked` the same without code, HTML and addresses.
 */
export function leftoverMarks(tree: Root, text: string, masked: string): Loss[] {
  const losses: Loss[] = []
  const words: { start: number; value: string }[] = []
  walk<Nodes>(tree, ({ type, position }) => {
    const start = position?.start.offset
    const end = position?.end.offset
    if (start === undefined || end === undefined) return
    if (type === 'text') words.push({ start, value: masked.slice(start, end) })
    const open = type === 'code' ? openFence(text.slice(start, end)) : undefined
    if (open !== undefined) losses.push({ kind: 'open code', what: open, start, end })
  })
  const isStarred = words.some(({ value }) => STARRED.test(value))
  const add = ([kind, pattern]: Mark, value: string, from: number): void => {
    for (const { 0: whole, index, groups } of value.matchAll(pattern)) {
      const it = groups?.['it'] ?? whole
      const start = from + index + whole.indexOf(it)
      losses.push({ kind, what: quoted(it), start, end: start + it.length })
    }
  }
  for (const mark of IN_WORDS)
    if (!(mark[0] === 'stars' && isStarred)) for (const { start, value } of words) add(mark, value, start)
  for (const mark of IN_LINES) add(mark, masked, 0)
  return losses
}

/** The fence that begins a block of code and that no other closes, so that all below it is code. */
function openFence(source: string): string | undefined {
  const fence = FENCE.exec(source)?.[1]
  if (fence === undefined) return undefined
  const last =
    source
      .trimEnd()
      .split('\n')
      .slice(1)
      .at(-1)
      ?.replace(/^[ \t>]+/, '') ?? ''
  const isClosed = last.length >= fence.length && last === fence.charAt(0).repeat(last.length)
  return isClosed ? undefined : fence
}
