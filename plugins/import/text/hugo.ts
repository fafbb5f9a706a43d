import { codeSpans } from '../../article/code-spans.ts'
import { parseMarkdown } from '../../article/markdown.ts'
import { within } from '../../source/span.ts'
import type { ForeignText } from '../blog.ts'
import type { Edit } from './edits.ts'
import { fenceEdits } from './fence-edits.ts'
import { boxEdits, type HugoTag } from './hugo-boxes.ts'
import { type Around, argumentsOf, leftover, type Remark, type Translation, videoAddress } from './syntax.ts'
import { standsAlone, writeLink, writePicture } from './write-link.ts'

/** A shortcode, its end, or one that is only shown. Of more than 1,000 characters, it is pasted data. */
const SHORTCODE =
  /\{\{[<%]\s*(\/\*)?\s*(\/?)\s*([\w./-]{1,60})((?:[^{}]|\{(?!\{)|\}(?!\})){0,1000}?)(\*\/)?\s*\/?[>%]\}\}/g

/** Translate the shortcodes that Hugo brings along, and the boxes of its themes, into Markdown. */
export function translateHugo(from: ForeignText, around: Around): Translation {
  const { body } = from
  const remarks: Remark[] = []
  const isCode = within(codeSpans(parseMarkdown(body)))
  const { tags, edits } = tagsOf(body)
  const boxes = boxEdits(tags, body)
  let highlighted: HugoTag | undefined
  for (const tag of tags) {
    const { name, isEnd, start, end } = tag
    const box = boxes.get(tag)
    if (box) edits.push(box)
    else if (name === 'highlight' && !isEnd) highlighted = tag
    else if (name === 'highlight' && highlighted) {
      edits.push(...fenceEdits(highlighted, tag, body, argumentsOf(highlighted.rest).plain[0] ?? ''))
      highlighted = undefined
    } else if (!isEnd && !COMMENT.has(name)) {
      const instead = insteadOf(tag, from, around)
      if (instead !== undefined) edits.push({ start, end, text: instead })
      else if (!isCode(start)) remarks.push(leftover(start, body.slice(start, end), 'Hugo'))
    }
  }
  return { edits, remarks }
}

/** List the shortcodes of a text; those that are only shown lose what keeps them from being run. */
function tagsOf(body: string): { readonly tags: readonly HugoTag[]; readonly edits: Edit[] } {
  const tags: HugoTag[] = []
  const edits: Edit[] = []
  for (const { 0: whole, 1: shown, 2: slash, 3: name = '', 4: rest = '', index } of body.matchAll(
    SHORTCODE,
  )) {
    const span = { start: index, end: index + whole.length }
    if (shown === undefined)
      tags.push({ name, rest: rest.replace(/\/\s*$/, '').trim(), isEnd: slash === '/', ...span })
    else edits.push({ ...span, text: whole.replace('/*', '').replace(/\*\/(?=\s*\/?[>%]\}\}$)/, '') })
  }
  return { tags, edits }
}

/** What is read as a comment here, too. */
const COMMENT = new Set(['comment'])

function insteadOf(
  { name, rest, start, end }: HugoTag,
  from: ForeignText,
  around: Around,
): string | undefined {
  const { named, plain } = argumentsOf(rest)
  const [first = ''] = plain
  if (name === 'ref' || name === 'relref') {
    const [path = '', hash] = (named.get('path') ?? first).split('#', 2)
    const target = path === '' ? from : around.find(path, from)
    const address = path === '' ? '' : target?.addresses[0]
    if (address === undefined) return undefined
    return hash === undefined ? address : `${address}#${hash}`
  }
  const video = videoAddress(name, named.get('id') ?? first)
  if (video !== undefined) return writeLink('Video', video)
  if (name !== 'figure') return undefined
  const src = named.get('src') ?? plain[0]
  if (src === undefined) return undefined
  const title = named.get('title')
  const caption = [title, named.get('caption')].filter(Boolean).join('. ')
  const picture = writePicture(
    { src, alt: named.get('alt') ?? (caption || ''), caption },
    !standsAlone(from.body, start, end),
  )
  const link = named.get('link')
  return link === undefined
    ? picture
    : picture.replace(/^!\[(?:[^[\]\\]|\\.)*\]\([^\n)]*\)/, (shown) => `[${shown}](${link})`)
}
