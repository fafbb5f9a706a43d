import { belowBase } from '../../source/below-base.ts'
import { decodeAddress } from '../../source/decode-address.ts'
import { type Diagnostic, START } from '../../source/diagnostic.ts'
import { oldAddress } from '../addresses/old-address.ts'
import type { ForeignText, Kind } from '../blog.ts'
import { htmlToMarkdown } from '../html/html-to-markdown.ts'
import { plainWords } from '../html/plain-words.ts'
import { type Attachment, expandShortcodes } from '../html/wordpress-shortcodes.ts'
import { basePath, hostOf } from '../read-settings.ts'
import { leftover } from '../text/syntax.ts'
import { exportIn, readExport } from './export-file.ts'
import { readWxr, type Wxr, type WxrEntry, wordsOf } from './read-wxr.ts'

const SIGN = /wordpress\.org\/export\//
/** What WordPress keeps beside texts, which is nobody's loss. */
const OWN_TYPES = new Set(
  'attachment nav_menu_item revision custom_css customize_changeset oembed_cache wp_block wp_template wp_template_part wp_global_styles wp_navigation wp_font_family wp_font_face user_request'.split(
    ' ',
  ),
)
/** Statuses of what was thrown away or never begun. */
const GONE = new Set(['trash', 'auto-draft', 'inherit'])
/** Categories that say that there is none. */
const NO_CATEGORY = /^(?:uncategori[sz]ed|ikke-kategoriseret|ukategoriseret)$/i

/** An export of WordPress (WXR), with `wp-content/uploads` beside it. */
export const wordpress: Kind = {
  title: 'WordPress',
  isAt: async (origin) => (await exportIn(origin, '.xml', SIGN)) !== undefined,
  async read(origin) {
    const { text, shown } = await readExport(origin, '.xml', SIGN)
    const { site, items } = readWxr(text, shown)
    const home = wordsOf(site.fields, 'wp:base_blog_url') || wordsOf(site.fields, 'link')
    return {
      ...{
        root: origin.root,
        statics: ['', 'wp-content', 'uploads/..'],
        hosts: new Set(hostOf(home)),
        base: basePath(home),
      },
      ...{
        lang: wordsOf(site.fields, 'language').slice(0, 2).toLowerCase() || undefined,
        syntax: 'none' as const,
      },
      ...readItems({ site, items }, shown, basePath(home)),
    }
  },
}

function readItems(
  { site, items }: Wxr,
  file: string,
  base: string,
): { texts: ForeignText[]; findings: Diagnostic[] } {
  const findings: Diagnostic[] = []
  const attachments = new Map<string, Attachment>()
  for (const item of items)
    if (wordsOf(item.fields, 'wp:post_type') === 'attachment')
      attachments.set(wordsOf(item.fields, 'wp:post_id'), {
        url: wordsOf(item.fields, 'wp:attachment_url'),
        alt: metaOf(item, '_wp_attachment_image_alt'),
      })
  const authors = new Map(
    (site.groups.get('wp:author') ?? []).map((fields) => [
      wordsOf(fields, 'wp:author_login'),
      wordsOf(fields, 'wp:author_display_name'),
    ]),
  )
  const others = new Map<string, { count: number; line: number }>()
  const texts = items.flatMap((item) => {
    const type = wordsOf(item.fields, 'wp:post_type')
    if (type === 'post' || type === 'page')
      return textOf(item, { file, attachments, authors, findings, base }) ?? []
    const seen = others.get(type)
    if (!OWN_TYPES.has(type))
      others.set(type, { count: (seen?.count ?? 0) + 1, line: seen?.line ?? item.line })
    return []
  })
  for (const [type, { count, line }] of others)
    findings.push({
      ...{ file, line, column: START.column, severity: 'warning', rule: 'post-type' },
      message: `found ${count} of the type "${type}", which is no post and no page; write what they are anew`,
    })
  return { texts, findings }
}

function metaOf({ groups }: WxrEntry, key: string): string {
  const found = (groups.get('wp:postmeta') ?? []).find((fields) => wordsOf(fields, 'wp:meta_key') === key)
  return found ? wordsOf(found, 'wp:meta_value') : ''
}

/** What is known of an export when its texts are read. */
interface Export {
  readonly file: string
  readonly base: string
  readonly attachments: ReadonlyMap<string, Attachment>
  readonly authors: ReadonlyMap<string, string>
  readonly findings: Diagnostic[]
}

function textOf(
  item: WxrEntry,
  { file, base, attachments, authors, findings }: Export,
): ForeignText | undefined {
  const say = (name: string): string => wordsOf(item.fields, name)
  const status = say('wp:status')
  if (GONE.has(status)) return undefined
  const title = plainWords(say('title'))
  const name = decodeAddress(say('wp:post_name')) || title || `post-${say('wp:post_id')}`
  const label = `"${title || name}": `
  const content = item.fields.find((field) => field.name === 'content:encoded')
  const place = { line: item.line, column: START.column }
  const report = (
    line: number,
    rule: string,
    message: string,
    severity: 'error' | 'warning' = 'warning',
  ): void => {
    findings.push({ file, line, column: START.column, severity, rule, message: label + message })
  }
  const isLocked = say('wp:post_password') !== ''
  if (isLocked)
    report(
      item.line,
      'password',
      'found a text behind a password; it is kept as a draft, since a static site has no passwords',
    )
  const comments = (item.groups.get('wp:comment') ?? []).filter(
    (fields) =>
      wordsOf(fields, 'wp:comment_approved') === '1' &&
      !['pingback', 'trackback'].includes(wordsOf(fields, 'wp:comment_type')),
  ).length
  if (comments > 0)
    report(
      item.line,
      'comments',
      `found ${comments} comment${comments === 1 ? '' : 's'}, which ${comments === 1 ? 'is' : 'are'} left out`,
    )
  const html = content?.text ?? ''
  const { html: expanded, left } = expandShortcodes(html, attachments)
  for (const { written, index } of left) {
    const line = (content?.line ?? item.line) + (html.slice(0, index).match(/\n/g)?.length ?? 0)
    report(line, 'shortcode', leftover(0, written, 'WordPress').message)
  }
  const read = htmlToMarkdown(expanded, { hasBlankLines: !html.includes('<!-- wp:') })
  if ('fault' in read) {
    report(content?.line ?? item.line, 'body', `${read.fault}; copy the text by hand`, 'error')
    return undefined
  }
  const terms = item.fields.filter((field) => field.name === 'category')
  const topics = terms
    .filter(({ attributes }) => ['category', 'post_tag'].includes(attributes['domain'] ?? ''))
    .map((field) => plainWords(field.text))
    .filter((topic) => topic !== '' && !NO_CATEGORY.test(topic))
  const picture = attachments.get(metaOf(item, '_thumbnail_id'))
  const link = say('link')
  const whole = link.includes('?') ? undefined : oldAddress(link)
  const own = whole && (belowBase(base, whole) ?? whole)
  const login = say('dc:creator')
  const published = dateOf(say('wp:post_date'), say('wp:post_date_gmt'))
  const updated = dateOf(say('wp:post_modified'), say('wp:post_modified_gmt'))
  const isBack = status !== 'publish' || isLocked
  return {
    ...{ file, path: file, kind: say('wp:post_type') === 'page' ? 'page' : 'article', name, lang: undefined },
    addresses: own === undefined || own === '/' ? [] : [own],
    data: {
      ...{ title, description: plainWords(say('excerpt:encoded')) || metaOf(item, '_yoast_wpseo_metadesc') },
      ...{
        date: published,
        updated: updated !== undefined && updated > (published ?? '9') ? updated : undefined,
      },
      ...{ tags: [...new Set(topics)], author: authors.get(login) || login },
      ...{ image: picture?.url, imageAlt: picture?.alt },
    },
    ...{ place: () => place, placeOf: () => place, isCrlf: false, label, body: read.markdown },
    ...(isBack && { heldBack: isLocked || status === 'draft' ? 'a draft' : `its status is "${status}"` }),
  }
}

/** The day as its writer saw it; where that is missing, the one in Greenwich. */
function dateOf(local: string, gmt: string): string | undefined {
  return [local, gmt].find((date) => /^[1-9]\d{3}-\d\d-\d\d/.test(date))?.slice(0, 10)
}
