import { PICTURE_ENDING } from '../../pictures/ending.ts'
import { BOXES } from '../boxes.ts'
import { isOfferMeant } from '../directives.ts'
import { type Loss, type LossKind, quoted } from './loss.ts'
import { MASKED } from './mask.ts'

/** What an own syntax looks like in running text, and what it is called. Every pattern takes time in step with the text. */
interface Syntax {
  readonly kind: LossKind
  readonly pattern: RegExp
  /** Tell whether it is one after all; nothing tells of what only ends another. */
  isMeant?(found: RegExpExecArray): boolean
  /** Tell whether it only ends another, which says enough. */
  isEnd?(found: RegExpExecArray): boolean
  what?(found: RegExpExecArray): string
}

/** A command of TeX, and what raises a letter or equates two. */
const TEX = /\\[a-z]/i
const RAISED_OR_EQUAL = /[\^=]/
/** What tells TeX in a line from prices and names: a command, a raised or lowered letter, or a single letter. */
const TEX_IN_LINE =
  /\\[a-z]|\^|(?<![a-z])[a-z]_[\w{]|^[a-z]$|[a-z]\s*=\s*\w|(?<![a-z])[a-z]\s*[-+*/<>]\s*[a-z\d](?![a-z])/i
/** What tells TeX between brackets from brackets that are to be seen: `\[gallery ids="1"]` is a shortcode. */
const TEX_IN_BRACKETS = /\\[a-z]{2}|\^|\s=\s/i

/** In this order: what is found is no longer there for those below. What is meant is called `it` where it stands in more. */
const SYNTAXES: readonly Syntax[] = [
  // Hugo, Jekyll, Eleventy and other template languages.
  {
    kind: 'template',
    pattern: /\{\{[<%][^{}]*[>%]\}\}|\{%[^{}]*%\}|\{\{[^{}]*\}\}|<%[^%<>]*%>/g,
    isEnd: ([whole]) => /^\{[{%][<%-]*\s*(?:\/|end)/.test(whole),
  },
  {
    kind: 'directive',
    pattern: /^[ \t>*+-]*(?<it>(::[a-z][\w-]*)(?:\[[^\]\n]*\])?(?:\{[^{}\n]*\})?)[ \t]*$/gim,
    isMeant: ([, , name = '']) => !isOfferMeant(name.slice(2)),
    what: ([, , name = '']) => name,
  },
  {
    kind: 'directive',
    pattern: /(?<![\p{L}\p{N}:\])])(?<it>(:[a-z][\w-]*)(?:\[[^\]\n]*\])?\{[^{}\n]*\})/giu,
    isMeant: ([, , name = '']) => name !== ':offer' && !isOfferMeant(name.slice(1)),
    what: ([, , name = '']) => name,
  },
  // Obsidian has more boxes than GitHub, boxes that fold, and titles on the same line.
  {
    kind: 'box',
    pattern: /^[ \t>*+\d.)-]*>[ \t]*(?<it>\[!([a-z][\w-]{0,40})\]([-+]?))(?=([^\n]*))/gim,
    isMeant: ([, , name = '', fold, rest = '']) =>
      fold !== '' || rest.trim() !== '' || !BOXES.some((box) => box === name.toLowerCase()),
    what: ([, it = '', , , rest = '']) => (rest.trim() === '' ? it : `${it} …`),
  },
  // MkDocs and Pandoc.
  { kind: 'box', pattern: /^[ \t]*(?<it>(?:!!!|\?\?\?\+?)[ \t]+"?[a-z][\w-]*)/gim },
  { kind: 'box', pattern: /^[ \t]*(?<it>:{3,}[ \t]*\{[^{}\n]*\})/gm },
  { kind: 'inline note', pattern: /(?<![\\^[])\^\[(?=[^[\]\n]{1,200} )[^[\]\n]+\]/g },
  // WordPress: with a value, with an end, or by the names that WordPress itself has.
  {
    kind: 'shortcode',
    pattern:
      /\[(\/?)([a-z][\w-]{0,40})(?:(?:\s+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'[\]]+)){1,40}\s*\/?|(?<=\[\/[\w-]+)|(?<=\[(?:gallery|playlist|audio|video|embed|caption)))\](?![(:[])/g,
    isEnd: ([, slash]) => slash === '/',
    what: ([, , name = '']) => `[${name}]`,
  },
  {
    kind: 'formula',
    pattern: /\$\$([^$]+)\$\$/g,
    isMeant: ([, inner = '']) => isTex(inner) && !/\n[ \t]*\n/.test(inner),
  },
  {
    kind: 'formula',
    pattern: /^[ \t>]*(?<it>\$\$(?=[^$]*[a-z\d])[^$|]+\$\$)[ \t]*$/gim,
    isMeant: ([, inner = '']) => !/\n[ \t>]*\n/.test(inner),
  },
  // A formula of GitHub, whose code is masked.
  { kind: 'formula', pattern: /(?<![\\$\w])\$\0{3,}\$(?![$\w])/g, what: () => '$`…`$' },
  { kind: 'formula', pattern: /\\begin\{([a-z]+\*?)\}[\s\S]{0,2000}?\\end\{\1\}/gi },
  // Commands that break a page or list what is in it.
  {
    kind: 'template',
    pattern: /^[ \t]*(?<it>\\(?:newpage|pagebreak|clearpage|tableofcontents)\b[^\n]*)$/gm,
  },
  {
    kind: 'formula',
    pattern: /(?<![\\$\w])\$(?![\s$])([^$\n]{1,200}?)(?<![\s\\])\$(?![$\w])/g,
    isMeant: ([, inner = '']) => TEX_IN_LINE.test(inner),
  },
  {
    kind: 'formula',
    pattern: /\\\(([^\n]{1,300}?)\\\)/g,
    isMeant: ([, inner = '']) => TEX_IN_LINE.test(inner),
  },
  {
    kind: 'formula',
    pattern: /\\\[([^\]]{1,500}?)\\\]/g,
    isMeant: ([, inner = '']) => TEX_IN_BRACKETS.test(inner),
  },
  { kind: 'contents', pattern: /^[ \t]*(?<it>@?\[TOC\]|\[\[_?TOC_?\]\])[ \t]*$/gim },
  { kind: 'component', pattern: /<([A-Z]\w*)\s[^<>]*>/g, what: ([, name = '']) => name },
  // Kramdown, Pandoc and Hugo: after a heading, a link or a picture, or on a line of its own.
  { kind: 'attributes', pattern: /(?<!\\)\{:[^{}\n]*\}/g },
  { kind: 'attributes', pattern: /(?<=[\0)\]])\{(?=\s*(?:[.#][\w-]|[\w-]+=))[^{}\n]*\}/g },
  { kind: 'attributes', pattern: /^#{1,6}[ \t][^\n]*?(?<it>\{[#.][^{}\n]*\})[ \t]*$/gm },
  { kind: 'attributes', pattern: /^[ \t]*(?<it>\{[#.][\w-][^{}\n]*\})[ \t]*$/gm },
  // The size of a picture in other tools.
  { kind: 'size', pattern: /(?<=\S )=(?:\d+x\d*|x\d+)(?=\))/g },
  { kind: 'abbreviation', pattern: /^(?<it>\*\[[^\]\n]+\]:)[^\n]*/gm },
  {
    kind: 'definition',
    pattern: /^ {0,3}(?<it>:)[ \t]+(?=\S)/gm,
    isMeant: ({ index, input }) =>
      /[\p{L}\p{N}\0)*`][ \t]*\n$/u.test(input.slice(Math.max(0, index - 4), index)),
  },
  {
    kind: 'table',
    pattern:
      /^[ \t>*+-]*(?<it>(?:[^\s>*+|-][^\n|]*)?\|[^\n]*)\n(?=[^\n]*\|)(?=[^\n]*-)[ \t>]*([|:-][|: \t-]*)$/gm,
    isMeant: ([, head = '', dashes = '']) => cellsIn(head) !== cellsIn(dashes) || hasGap(dashes),
    what: ([, head = '', dashes = '']) =>
      `${cellsIn(head)} cells in its head and ${hasGap(dashes) ? 'a gap' : cellsIn(dashes)}`,
  },
  {
    kind: 'address',
    pattern: /!?\[(?:[^[\]\n]|\n(?![ \t>]*\n))*\]\(((?:[^()<>\n]|\([^()<>\n]*\))*)\)/g,
    isMeant: ([whole, inner = '']) => isAddress(withoutTitle(inner), whole.startsWith('!')),
    what: ([, inner = '']) => withoutTitle(inner),
  },
]

/** Find what readers would see as it is written, in a text whose code and HTML are masked. */
export function textLosses(masked: string): Loss[] {
  const losses: Loss[] = []
  let left = masked
  for (const { kind, pattern, isMeant, isEnd, what } of SYNTAXES) {
    let kept = ''
    let at = 0
    for (const found of left.matchAll(new RegExp(pattern, `${pattern.flags}d`))) {
      if (isMeant && !isMeant(found)) continue
      const [whole] = found
      const it = found.groups?.['it'] ?? whole
      const [start, end] = found.indices?.groups?.['it'] ?? [found.index, found.index + whole.length]
      kept += left.slice(at, start) + it.replace(/[^\n]/g, ' ')
      at = end
      const isEnding = isEnd?.(found) === true
      losses.push({
        kind: isEnding ? 'end' : kind,
        what: isEnding ? quoted(it) : (what?.(found) ?? quoted(it)),
        start,
        end,
      })
    }
    if (at > 0) left = kept + left.slice(at)
  }
  return losses
}

/** Count the cells of a row of a table. */
function cellsIn(row: string): number {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.replace(/\\[\s\S]/g, '').split('|').length
}

/** Tell whether a cell of a row of dashes holds more than one run of them. */
function hasGap(dashes: string): boolean {
  return dashes.split('|').some((cell) => /\S\s+\S/.test(cell.trim()))
}

/** An address as it is written between the brackets of a link, without the title that may follow it. */
function withoutTitle(inner: string): string {
  const whole = inner.trim()
  const quote = whole.at(-1)
  const title = quote === '"' || quote === "'" ? whole.lastIndexOf(quote, whole.length - 2) : -1
  return title > 0 && /\s/.test(whole.charAt(title - 1)) ? whole.slice(0, title).trim() : whole
}

/** Tell TeX on lines of its own from price classes in a table. */
function isTex(inner: string): boolean {
  return TEX.test(inner) || (RAISED_OR_EQUAL.test(inner) && !inner.includes('|'))
}

/** How the names of files end that links lead to, besides those of pictures. */
const FILE_ENDING =
  /\.(?:mdx?|markdown|html?|pdf|epub|zip|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|txt|ics|vcf|mp[34]|m4[av]|wav|web[ma]|mov)$/i

/** A path, or the name of a file; a remark in brackets (`see the appendix`, `Node.js and you`) is neither. */
function isAddress(address: string, isPicture: boolean): boolean {
  if (!/[^\S\n]/.test(address) || address.includes(MASKED) || /^[a-z]+:\/\/\S+\s/i.test(address)) return false
  const path = address.replace(/[?#].*$/, '')
  const isPath = /^\.{0,2}\/[^\s/]/.test(address)
  return isPicture || isPath || FILE_ENDING.test(path) || PICTURE_ENDING.test(path)
}
