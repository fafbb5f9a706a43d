import type { Edit } from './edits.ts'
import { argumentsOf } from './syntax.ts'
import { standsAlone } from './write-link.ts'

/** A shortcode, or its end, in the order of the text. */
export interface HugoTag {
  readonly name: string
  readonly rest: string
  readonly isEnd: boolean
  readonly start: number
  readonly end: number
}

/** Shortcodes with which themes set words apart. */
const BOXES = /^(?:notice|alert|admonition|callout|hint|tip|note|warning|info|box)$/i
const WARNINGS = /^(?:warning|danger|caution|error|important|alert|attention)$/i
const KIND =
  /^(?:warning|danger|caution|error|important|alert|attention|tip|hint|success|check|note|info|primary|secondary)$/i
const TIPS = /^(?:tip|hint|success|check)$/i

/** Write the shortcodes of themes for boxes as boxes of this project: those whose tags each have a line of their own. */
export function boxEdits(tags: readonly HugoTag[], body: string): Map<HugoTag, Edit> {
  const edits = new Map<HugoTag, Edit>()
  const open: HugoTag[] = []
  for (const tag of tags) {
    if (!BOXES.test(tag.name)) continue
    if (!tag.isEnd) {
      open.push(tag)
      continue
    }
    const begin = open.pop()
    // A box in a box has no sign in Markdown.
    if (begin?.name !== tag.name || open.length > 0) continue
    if (!standsAlone(body, begin.start, begin.end) || !standsAlone(body, tag.start, tag.end)) continue
    edits.set(begin, { start: begin.start, end: begin.end, text: opening(begin) })
    edits.set(tag, { start: tag.start, end: tag.end, text: ':::' })
  }
  return edits
}

function opening({ name, rest }: HugoTag): string {
  const { named, plain } = argumentsOf(rest)
  const [first, second] = plain
  const isKind = first !== undefined && KIND.test(first)
  const said = named.get('type') ?? named.get('color') ?? (isKind ? first : name)
  const kind = WARNINGS.test(said) ? 'warning' : TIPS.test(said) ? 'tip' : 'note'
  const title = (named.get('title') ?? (isKind ? second : first) ?? '').replace(/[[\]]/g, '\\$&').trim()
  return title === '' ? `:::${kind}` : `:::${kind}[${title}]`
}
