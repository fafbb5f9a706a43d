import type { Span } from '../../source/span.ts'
import { attributesOf, type Tag } from '../tags.ts'
import { videoInFrame } from '../video.ts'
import { isBare, isKnown, LOST, STRIPPED } from './elements.ts'
import { type Loss, quoted } from './loss.ts'
import { hasStrayWords, needsEnd, standsAlone } from './tag-words.ts'

/** What is in these is no element of HTML, or goes with them. */
const WHOLE: ReadonlySet<string> = new Set([...STRIPPED, 'math'])
/** Drawings that a script of the page would make of words. */
const DRAWN = /(?:^|\s)mermaid(?:\s|$)/

/** Find what a text's HTML holds that clean HTML does not have. Of what is left out whole, nothing inside is looked at. */
export function htmlLosses(tags: readonly Tag[]): Loss[] {
  const losses: Loss[] = []
  const ends = closingTags(tags)
  const names = new Set(tags.map(({ name }) => name.toLowerCase()))
  // Of each name, the first says enough.
  const open = new Map<string, Loss>()
  const bare = new Map<string, Span & { readonly times: number }>()
  let formEnd = -1
  let look: Loss | undefined
  let looks = 0
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at]
    if (!tag || tag.isClosing) continue
    const name = tag.name.toLowerCase()
    const { start, end } = tag
    if (WHOLE.has(name) && !(name === 'svg' && tag.attributes.endsWith('/'))) {
      const closing = ends.get(at)
      const whole =
        closing === undefined ? { end, endless: true as const } : { end: tags[closing]?.end ?? end }
      losses.push({ ...lossOf(tag, name), start, ...whole })
      at = closing ?? at
    } else if (isKnown(name) && hasStrayWords(tag)) {
      losses.push({ kind: 'words in a tag', what: quoted(`<${tag.name}${tag.attributes}>`), start, end })
    } else if (!isKnown(name)) {
      const isComponent = /^[A-Z]/.test(tag.name) && tag.attributes.trim() !== ''
      const kind = isComponent ? 'component' : 'unknown element'
      losses.push({ kind, what: tag.name, start, end })
    } else if (DRAWN.test(attributesOf(tag).get('class') ?? '')) {
      losses.push({ kind: 'bare drawing', what: 'mermaid', start, end })
    } else if (LOST[name] === 'form') {
      // What is in a form goes with it.
      if (name === 'form') formEnd = ends.get(at) ?? -1
      if (name === 'form' || at > formEnd) losses.push({ kind: 'form', what: name, start, end })
    } else if (Object.hasOwn(LOST, name)) losses.push({ ...lossOf(tag, name), start, end })
    else if (!tag.attributes.endsWith('/') && (needsEnd(name, names) ? !ends.has(at) : standsAlone(tag)))
      open.set(name, open.get(name) ?? { kind: 'open element', what: tag.name, start, end })
    else if (isBare(name)) {
      const before = bare.get(name)
      bare.set(name, before ? { ...before, times: before.times + 1 } : { start, end, times: 1 })
    } else if (attributesOf(tag).has('style')) {
      looks += 1
      look ??= { kind: 'look', what: '', start, end }
    }
  }
  const left = Array.from(
    bare,
    ([name, { times, ...span }]): Loss => ({
      kind: 'bare element',
      what: `<${name}>${times === 1 ? '' : ` (${times} times)`}`,
      ...span,
    }),
  )
  return [...losses, ...left, ...open.values(), ...(look ? [{ ...look, what: String(looks) }] : [])]
}

/** Find, for each opening tag that something closes, the index of the next closing tag of its name. */
function closingTags(tags: readonly Tag[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const next = new Map<string, number>()
  for (let at = tags.length - 1; at >= 0; at--) {
    const { name, isClosing } = tags[at] as Tag
    const end = next.get(name.toLowerCase())
    if (isClosing) next.set(name.toLowerCase(), at)
    else if (end !== undefined) found.set(at, end)
  }
  return found
}

function lossOf(tag: Tag, name: string): Pick<Loss, 'kind' | 'what'> {
  const kind = LOST[name] ?? 'hidden element'
  if (kind !== 'frame' && kind !== 'script') return { kind, what: name }
  const attributes = attributesOf(tag)
  const source = attributes.get('src') ?? ''
  const what = hostOf(source)
  if (kind === 'script' || videoInFrame(source) === undefined) return { kind, what }
  return { kind: (attributes.get('title') ?? '').trim() === '' ? 'nameless video' : 'video', what }
}

function hostOf(address: string): string {
  const [, host = ''] = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(address.trim()) ?? []
  return quoted(host)
}
