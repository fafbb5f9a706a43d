import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { settleText } from '../../../print/letters.ts'
import { breakable } from './breakable.ts'
import type { Block } from './manuscript.ts'

/** From more lines on, code is set in pieces, without colours: Typst takes a time for it that grows with its square. */
const LONG_CODE = 200
/** From more characters on, a line is broken where it would be broken anyway, for the same reason. */
const WIDE = 5_000
const PART = /.{1,1000}/gsu
/** How many lines a piece has. */
const PIECE = 100

/** Set a block of code, with what stands above it. */
export function setCode(node: Element, glyphs: ReadonlySet<number>, title = ''): Block[] {
  const { text } = settleText(textOf(node).replace(/\r\n?/g, '\n').replaceAll('\t', '  '), glyphs)
  const bare = text.replace(/^\n+|\s+$/g, '')
  if (bare === '') return []
  const code = node.children.find((child) => child.type === 'element')
  const names = code?.properties['className']
  const name = Array.isArray(names) ? names.find((item) => String(item).startsWith('language-')) : undefined
  const lang = String(name ?? '').slice('language-'.length)
  const lines = bare.split('\n').flatMap((line) => (line.length > WIDE ? (line.match(PART) ?? []) : line))
  const isLong = lines.length > LONG_CODE
  const size = isLong ? PIECE : lines.length
  return Array.from(
    { length: Math.ceil(lines.length / size) },
    (_, at): Block => ({
      t: 'code-block',
      text: breakable(lines.slice(at * size, (at + 1) * size).join('\n')),
      lang: !isLong && /^[\w+#-]{1,20}$/.test(lang) ? lang : '',
      title: at === 0 ? title : '',
      marked: code && !isLong ? markedIn(code) : [],
      first: at === 0,
      last: (at + 1) * size >= lines.length,
    }),
  )
}

/** List the lines of code that are marked, from 1. */
function markedIn(code: Element): number[] {
  const marked: number[] = []
  let line = 1
  for (const child of code.children) {
    if (child.type === 'element' && child.tagName === 'mark') marked.push(line)
    line += textOf(child).split('\n').length - 1
  }
  return marked
}
