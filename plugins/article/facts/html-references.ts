import { attributesOf, tagsIn } from '../tags.ts'
import { videoInFrame } from '../video.ts'

/** A link or an image written as HTML. */
export interface HtmlReference {
  readonly kind: 'link' | 'image'
  readonly url: string
  /** Nothing where the tag has none, which is not the same as an empty one. */
  readonly alt: string | undefined
  /** Where its tag begins in the piece. */
  readonly start: number
}

/** The elements that lead somewhere, and which of their attributes says where. */
const SOURCES: ReadonlyMap<string, Pick<HtmlReference, 'kind'> & { attribute: string; isFrame?: true }> =
  new Map([
    ['a', { kind: 'link', attribute: 'href' }],
    ['img', { kind: 'image', attribute: 'src' }],
    ['iframe', { kind: 'link', attribute: 'src', isFrame: true }],
  ])

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
])

/** Find the ids in a piece of HTML, to which links can lead, and the names of anchors, which old pages have instead. */
export function idsIn(html: string): string[] {
  return tagsIn(html).tags.flatMap((tag) => {
    if (tag.isClosing) return []
    const values = attributesOf(tag)
    const id = values.get('id') ?? (tag.name.toLowerCase() === 'a' ? values.get('name') : undefined)
    return id === undefined ? [] : decode(id)
  })
}

/** Find the links and images in a piece of HTML, such as stands in Markdown; what is commented out is not there. */
export function referencesIn(html: string): HtmlReference[] {
  return tagsIn(html).tags.flatMap((tag): HtmlReference[] => {
    const source = SOURCES.get(tag.name.toLowerCase())
    if (source === undefined || tag.isClosing) return []
    const values = attributesOf(tag)
    const written = decode(values.get(source.attribute) ?? '')
    // The frame of a video becomes a link to its page.
    const url = source.isFrame ? videoInFrame(written)?.page : written
    const alt = values.get('alt')
    if (!url) return []
    return [{ kind: source.kind, url, alt: alt === undefined ? undefined : decode(alt), start: tag.start }]
  })
}

function decode(value: string): string {
  return value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES.get(String(name)) ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
