import type { Heading, Nodes, Root } from 'mdast'
import type { Span } from '../../source/span.ts'
import { walk } from '../walk.ts'
import { type Loss, quoted } from './loss.ts'
import { maskOf } from './mask.ts'
import { textLosses } from './text-losses.ts'

/** What all that is carried away begins with; most texts hold none of it. */
const MAYBE = /\{(?:[:#.%{<]|\s*[\w-]+=)/

/**
 * Find what in a text only instructs the tool that it was written for, and is no word to its readers: lists of attributes
 * (`{: .wide #id}`, `{#id}`), and tags of templates that have lines of their own (`{% include … %}`), in order. `html` are its parts in HTML.
 */
export function carriedAway(tree: Root, text: string, html: readonly Span[]): Loss[] {
  if (!MAYBE.test(text)) return []
  const found = textLosses(maskOf(tree, text, html)).flatMap((loss): Loss[] => {
    const { kind, start, end } = loss
    const isTemplate = (kind === 'template' || kind === 'end') && /[{<]/.test(text.charAt(start))
    const as = isTemplate && isAlone(loss, text) ? 'template line' : 'carried attributes'
    if (as === 'carried attributes' && kind !== 'attributes') return []
    return [{ ...loss, kind: as, what: quoted(text.slice(start, end)) }]
  })
  return found.sort((a, b) => a.start - b.start)
}

/** Tell whether nothing but marks of quotes stands beside a part of a text on its lines. */
function isAlone({ start, end }: Span, text: string): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const stop = text.indexOf('\n', end)
  return /^[ \t>]*$/.test(before) && /^[ \t]*$/.test(text.slice(end, stop === -1 ? undefined : stop))
}

const ID = /(?<=[\s{:])#([A-Za-z][\w-]*)/

/** Give headings the ids that their writer put into attributes, behind their words or on the line below. */
export function giveIds(tree: Root, text: string, carried: readonly Loss[]): void {
  const stated = carried.flatMap(({ start, end }) => {
    const id = ID.exec(text.slice(start, end))?.[1]
    return id === undefined ? [] : [{ id, start, end }]
  })
  if (stated.length === 0) return
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'heading') return
    const own = stated.find((each) => belongs(each, node, text))
    if (own) node.data = { ...node.data, hProperties: { id: own.id } }
  })
}

function belongs({ start, end }: Span, { position }: Heading, text: string): boolean {
  const from = position?.start.offset
  const to = position?.end.offset
  if (from === undefined || to === undefined) return false
  return (start >= from && end <= to) || (start >= to && /^[ \t]*\n?[ \t]*$/.test(text.slice(to, start)))
}
