import { codeSpans } from '../../article/code-spans.ts'
import { parseMarkdown } from '../../article/markdown.ts'
import { within } from '../../source/span.ts'
import type { ForeignText } from '../blog.ts'
import type { Edit } from './edits.ts'
import { fenceEdits } from './fence-edits.ts'
import { type Around, argumentsOf, leftover, type Remark, type Translation, videoAddress } from './syntax.ts'
import { standsAlone, writeLink, writePicture } from './write-link.ts'

/** A shortcode, its end, or one that is only shown. Of more than 1,000 characters, it is pasted data. */
const SHORTCODE =
  /\{\{([<%])\s*(\/\*)?\s*(\/?)\s*([\w./-]{1,60})((?:[^{}]|\{(?!\{)|\}(?!\})){0,1000}?)(\*\/)?\s*\/?[>%]\}\}/g

interface Shortcode {
  readonly name: string
  readonly rest: string
  readonly start: number
  readonly end: number
}

/** Translate the shortcodes that Hugo brings along into Markdown. */
export function translateHugo(from: ForeignText, around: Around): Translation {
  const { body } = from
  const edits: Edit[] = []
  const remarks: Remark[] = []
  const isCode = within(codeSpans(parseMarkdown(body)))
  let highlighted: Shortcode | undefined
  for (const { 0: whole, 1: mark, 2: shown, 3: slash, 4: name = '', 5: rest = '', index } of body.matchAll(
    SHORTCODE,
  )) {
    const here: Shortcode = {
      name,
      rest: rest.replace(/\/\s*$/, '').trim(),
      start: index,
      end: index + whole.length,
    }
    if (shown !== undefined) {
      edits.push({
        start: here.start,
        end: here.end,
        text: whole.replace('/*', '').replace(/\*\/(?=\s*\/?[>%]\}\}$)/, ''),
      })
      continue
    }
    if (name === 'highlight') {
      if (slash === '') highlighted = here
      else if (highlighted) {
        edits.push(...fenceEdits(highlighted, here, body, argumentsOf(highlighted.rest).plain[0] ?? ''))
        highlighted = undefined
      }
      continue
    }
    if (slash === '/' || COMMENT.has(name)) continue
    const instead = insteadOf(here, from, around)
    if (instead !== undefined) edits.push({ start: here.start, end: here.end, text: instead })
    else if (mark !== undefined && !isCode(index)) remarks.push(leftover(index, whole, 'Hugo'))
  }
  return { edits, remarks }
}

/** What is read as a comment here, too. */
const COMMENT = new Set(['comment'])

function insteadOf(
  { name, rest, start, end }: Shortcode,
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
