import { videoPage } from '../video.ts'

/** A link or an image written as HTML. */
export interface HtmlReference {
  readonly kind: 'link' | 'image'
  readonly url: string
  /** Nothing where the tag has none, which is not the same as an empty one. */
  readonly alt: string | undefined
  /** Where its tag begins in the piece. */
  readonly start: number
}

const TAG = /<(a|img|iframe)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
])

const ID = /<[a-z][^\s<>/]*(?=\s)[^<>]*?\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi

/** Find the ids in a piece of HTML, to which links can lead. */
export function idsIn(html: string): string[] {
  return [...uncommented(html).matchAll(ID)].map(([, double, single, bare]) =>
    decode(double ?? single ?? bare ?? ''),
  )
}

/** Find the links and images in a piece of HTML, such as stands in Markdown; what is commented out is not there. */
export function referencesIn(html: string): HtmlReference[] {
  const found: HtmlReference[] = []
  for (const { 1: name = '', 2: attributes = '', index: start } of uncommented(html).matchAll(TAG)) {
    const values = new Map<string, string>()
    for (const [, key = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
      values.set(key.toLowerCase(), decode(double ?? single ?? bare ?? ''))
    }
    const tag = name.toLowerCase()
    const isLink = tag !== 'img'
    const source = values.get(tag === 'a' ? 'href' : 'src') ?? ''
    // The frame of a video becomes a link to its page.
    const url = tag === 'iframe' ? videoPage(source) : source
    if (url) found.push({ kind: isLink ? 'link' : 'image', url, alt: values.get('alt'), start })
  }
  return found
}

/** Blank comments out, so that the rest keeps its place; one without an end goes on to the end of its piece. */
function uncommented(html: string): string {
  const [before = '', ...rest] = html.split('<!--')
  const blanked = rest.map((part) => {
    const end = part.indexOf('-->')
    return end === -1 ? '' : ' '.repeat(end + '<!---->'.length) + part.slice(end + '-->'.length)
  })
  return before + blanked.join('')
}

function decode(value: string): string {
  return value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES.get(String(name)) ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
