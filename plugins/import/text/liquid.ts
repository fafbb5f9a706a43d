import { codeSpans } from '../../article/code-spans.ts'
import { parseMarkdown } from '../../article/markdown.ts'
import { PICTURE_ENDING } from '../../pictures/ending.ts'
import { within } from '../../source/span.ts'
import type { ForeignText } from '../blog.ts'
import { words } from '../read-settings.ts'
import type { Edit } from './edits.ts'
import { fenceEdits } from './fence-edits.ts'
import { type LiquidToken, liquidTokens } from './liquid-tokens.ts'
import { type Around, argumentsOf, leftover, type Remark, type Translation, videoAddress } from './syntax.ts'
import { standsAlone, writeLink, writePicture } from './write-link.ts'

/** Names of what leads to the top of a site. */
const TOP = /^(?:site\.(?:baseurl|url|github\.url)|page\.baseurl)(?:\s*\|\s*\w+)?$/
/** An address in quotes, with a filter that makes it whole. */
const FILTERED =
  /^(["'])([^"']*)\1\s*\|\s*(?:relative_url|absolute_url|url|prepend:\s*site\.(?:baseurl|url))\b/
/** What a text says of itself in its front matter. */
const OWN = /^(?:page\.)?(title|description|excerpt|subtitle|author)$/
/** Kramdown's classes and ids, and where it puts a list of contents. */
const ATTRIBUTES =
  /^[*+-] .{1,40}\n\{:\s?toc[^{}\n]{0,80}\}\n?|^\{:[^{}\n]{0,200}\}[ \t]*\n?|\{:[^{}\n]{0,200}\}/gm

/** Translate the Liquid of Jekyll, or what Eleventy has of it, into Markdown. */
export function translateLiquid(from: ForeignText, around: Around, tool: string): Translation {
  const { body } = from
  const edits: Edit[] = []
  const remarks: Remark[] = []
  const isCode = within(codeSpans(parseMarkdown(body)))
  let highlighted: LiquidToken | undefined
  for (const token of liquidTokens(body)) {
    const { start, end, name } = token
    if (name === 'highlight') {
      highlighted = token
      continue
    }
    if (name === 'endhighlight') {
      if (highlighted) edits.push(...fenceEdits(highlighted, token, body, languageOf(highlighted)))
      highlighted = undefined
      continue
    }
    const instead = insteadOf(token, from, around)
    if (instead !== undefined) edits.push({ start, end: wholeLine(token, body), text: instead })
    else if (!highlighted && !isCode(start) && !SILENT.test(name))
      remarks.push(leftover(start, body.slice(start, end), tool))
  }
  for (const { 0: whole, index } of body.matchAll(ATTRIBUTES))
    if (!isCode(index)) edits.push({ start: index, end: index + whole.length, text: '' })
  return { edits, remarks }
}

/** Ends of what was told at its beginning, and what is read as a comment here, too. */
const SILENT = /^(?:end|else|elsif|elseif|when|comment|#|doc)/

function insteadOf(
  { kind, name, rest, start, end }: LiquidToken,
  from: ForeignText,
  around: Around,
): string | undefined {
  const { body } = from
  if (kind === 'output') {
    if (TOP.test(rest)) return ''
    return FILTERED.exec(rest)?.[2] ?? words(from.data[OWN.exec(rest)?.[1] ?? ''])
  }
  if (RAW.test(name)) return ''
  if (name === 'link' && FILE.test(rest)) return `/${rest}`
  if (name === 'post_url' || name === 'link')
    return around.find(rest.replace(/["']/g, ''), from)?.addresses[0]
  const { named, plain } = argumentsOf(rest)
  const isAlone = standsAlone(body, start, end)
  if (name === 'image' && plain[0] !== undefined)
    return writePicture({ src: plain[0], alt: named.get('alt') ?? plain[1] ?? '' }, !isAlone)
  const [file = ''] = plain
  const video = videoAddress(
    name === 'include' ? file : name,
    named.get('id') ?? named.get('url') ?? (name === 'include' ? '' : file),
  )
  if (video !== undefined) return writeLink('Video', video)
  if (name !== 'include') return undefined
  const src = ['src', 'url', 'image_path', 'image', 'file', 'path', 'img']
    .map((key) => named.get(key))
    .find((value) => value !== undefined && PICTURE_ENDING.test(value))
  if (src === undefined) return undefined
  const caption = named.get('caption') ?? named.get('description')
  return writePicture(
    { src, alt: named.get('alt') ?? named.get('title') ?? caption ?? '', caption },
    !isAlone,
  )
}

/** The language of a block, which its tag names first. */
function languageOf({ rest }: LiquidToken): string {
  return /^[\w+#-]+/.exec(rest)?.[0] ?? ''
}

/** The path of a file that is no text. */
const FILE = /^[\w./-]+\.(?!md$|markdown$|html?$)\w+$/

const RAW = /^(?:end)?(?:raw|verbatim)$/

/** Where a tag ends that goes without a trace: one that has a line of its own takes the line with it. */
function wholeLine({ name, start, end }: LiquidToken, body: string): number {
  if (!RAW.test(name) || !standsAlone(body, start, end)) return end
  const next = body.indexOf('\n', end)
  return next === -1 ? end : next + 1
}
