import { escapeHtml } from './escape-html.ts'

/** A picture of the media library. */
export interface Attachment {
  readonly url: string
  readonly alt: string
}

/** A shortcode that stays, and where it begins in the HTML. */
export interface Left {
  readonly written: string
  readonly index: number
}

/** What stands between the tags ends at the next of their kind, so that each character is looked at once. */
const CAPTION = /\[(?:wp_)?caption([^\]]{0,500})\]((?:[^[]|\[(?!\/?(?:wp_)?caption))*)\[\/(?:wp_)?caption\]/g
const GALLERY = /\[gallery([^\]]{0,1000})\]/g
const EMBED = /\[embed[^\]]{0,200}\]\s*([^[\]\s]{1,1000})\s*\[\/embed\]/g
const YOUTUBE = /\[(?:youtube|vimeo)[ =]\s*(?:"|&quot;)?(https?:[^\]\s"&]{1,300})[^\]]{0,200}\]/g
const CODE =
  /\[(code|sourcecode|php|html|css|js|python|bash)(?:\s+(?:language|lang)?=?"?([\w+#-]{1,20})?"?[^\]]{0,100})?\]((?:[^[]|\[(?!\/?\1[\s\]]))*)\[\/\1\]/g
const PLAYER = /\[(video|audio)([^\]]{1,1000})\](?:\s*\[\/\1\])?/g
/** Any other: with a value, or with an end. */
const OTHER =
  /\[([a-z][\w-]{1,40})((?:\s+[\w-]{1,40}=(?:"[^"\]]{0,500}"|'[^'\]]{0,500}'|[^\s\]"']{1,200})){1,30}\s*\/?|(?=\][^[\]]{0,5000}\[\/\1\]))\]/gi

/**
 * Write the shortcodes that WordPress brings along as HTML; all others stay as they are and are listed. `own`: the pictures
 * that were uploaded to the text, which a gallery shows that names none.
 */
export function expandShortcodes(
  html: string,
  attachments: ReadonlyMap<string, Attachment>,
  own: readonly Attachment[],
): { readonly html: string; readonly left: readonly Left[] } {
  const expanded = html
    .replace(CODE, (_, name: string, language: string | undefined, code: string) => {
      const lang = language ?? (/code$/.test(name) ? undefined : name)
      const attribute = lang === undefined ? '' : ` class="language-${lang}"`
      // The old editor has written its signs as entities already.
      const inner = /&(?:lt|gt|amp|quot|#\d+);/.test(code) ? code : escapeHtml(code)
      return `<pre><code${attribute}>${inner.replace(/^\n/, '')}</code></pre>`
    })
    .replace(CAPTION, (_, attributes: string, inner: string) => {
      const [picture = ''] = /(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner) ?? []
      const said = inner.replace(picture, '').trim() || argumentOf(attributes, 'caption')
      return `<figure>${picture}<figcaption>${said}</figcaption></figure>`
    })
    .replace(GALLERY, (whole, attributes: string) => {
      const ids = argumentOf(attributes, 'ids').split(/\s*,\s*/)
      const named = ids.flatMap((id) => attachments.get(id) ?? [])
      const pictures = ids[0] === '' ? own : named
      if (pictures.length === 0) return whole
      return pictures
        .map(({ url, alt }) => `<p><img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}"></p>`)
        .join('\n')
    })
    .replace(EMBED, (_, url: string) => `<p>${url}</p>`)
    .replace(YOUTUBE, (_, url: string) => `<p>${url}</p>`)
    .replace(PLAYER, (whole, name: string, attributes: string) => {
      const src = ['src', 'mp4', 'webm', 'mp3', 'ogg', 'm4a']
        .map((key) => argumentOf(attributes, key))
        .find(Boolean)
      return src === undefined ? whole : `<p><a href="${src}">${name === 'video' ? 'Video' : 'Audio'}</a></p>`
    })
  return { html: expanded, left: leftIn(html, own.length > 0) }
}

/** List what is left over, by its place in the HTML as it was. */
function leftIn(html: string, hasOwn: boolean): Left[] {
  const known =
    /^(?:(?:wp_)?caption|embed|video|audio|code|sourcecode|php|html|css|js|python|bash|youtube|vimeo)$/i
  return [...html.matchAll(OTHER)].flatMap(({ 0: written, 1: name = '', index }) =>
    known.test(name) || (name === 'gallery' && (hasOwn || argumentOf(written, 'ids') !== ''))
      ? []
      : [{ written, index }],
  )
}

function argumentOf(attributes: string, key: string): string {
  const [, double, single, bare] =
    new RegExp(`(?:^|\\s)${key}=(?:"([^"]*)"|'([^']*)'|([^\\s"'\\]]+))`, 'i').exec(attributes) ?? []
  return double ?? single ?? bare ?? ''
}
