import { videoPage } from '../video.ts'
import { isKnown, LOST, STRIPPED } from './elements.ts'
import { type Loss, quoted } from './loss.ts'
import { attributeOf, type Tag } from './tags.ts'

/** What is in these is no element of HTML, or goes with them. */
const WHOLE: ReadonlySet<string> = new Set([...STRIPPED, 'math'])
/** Drawings that a script of the page would make of words. */
const DRAWN = /(?:^|\s)mermaid(?:\s|$)/

/** Find what a text's HTML holds that clean HTML does not have. Of what is left out whole, nothing inside is looked at. */
export function htmlLosses(tags: readonly Tag[]): Loss[] {
  const losses: Loss[] = []
  const endless = new Set<string>()
  let form = -1
  let look: Loss | undefined
  let looks = 0
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at]
    if (!tag || tag.isClosing) continue
    const name = tag.name.toLowerCase()
    const { from, to } = tag
    if (WHOLE.has(name) && !(name === 'svg' && tag.attributes.endsWith('/'))) {
      const end = endless.has(name) ? -1 : endOf(tags, at, name)
      if (end === -1) endless.add(name)
      else at = end
      const whole = tags[end]?.to ?? to
      losses.push({ ...lossOf(tag, name), from, to: whole, ...(end === -1 ? { endless: true } : {}) })
    } else if (!isKnown(name)) {
      const isComponent = /^[A-Z]/.test(tag.name) && tag.attributes.trim() !== ''
      const kind = isComponent ? 'component' : 'unknown element'
      losses.push({ kind, what: tag.name, from, to })
    } else if (DRAWN.test(attributeOf(tag, 'class') ?? '')) {
      losses.push({ kind: 'bare drawing', what: 'mermaid', from, to })
    } else if (LOST[name] === 'form') {
      // What is in a form goes with it.
      if (name === 'form' && !endless.has(name)) form = endOf(tags, at, name)
      if (name === 'form' && form < at) endless.add(name)
      if (name === 'form' || at > form) losses.push({ kind: 'form', what: name, from, to })
    } else if (Object.hasOwn(LOST, name)) losses.push({ ...lossOf(tag, name), from, to })
    else if (attributeOf(tag, 'style') !== undefined) {
      looks += 1
      look ??= { kind: 'look', what: '', from, to }
    }
  }
  return look ? [...losses, { ...look, what: String(looks) }] : losses
}

function endOf(tags: readonly Tag[], start: number, name: string): number {
  for (let at = start + 1; at < tags.length; at++) {
    const tag = tags[at]
    if (tag?.isClosing && tag.name.toLowerCase() === name) return at
  }
  return -1
}

function lossOf(tag: Tag, name: string): Pick<Loss, 'kind' | 'what'> {
  const kind = LOST[name] ?? 'hidden element'
  if (kind !== 'frame' && kind !== 'script') return { kind, what: name }
  const source = attributeOf(tag, 'src') ?? ''
  const what = hostOf(source)
  if (kind === 'script' || videoPage(source) === undefined) return { kind, what }
  return { kind: (attributeOf(tag, 'title') ?? '').trim() === '' ? 'nameless video' : 'video', what }
}

function hostOf(address: string): string {
  const [, host = ''] = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(address.trim()) ?? []
  return quoted(host)
}
