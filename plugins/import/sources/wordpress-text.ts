import { PICTURE_ENDING } from '../../pictures/ending.ts'
import { belowBase } from '../../source/below-base.ts'
import { decodeAddress } from '../../source/decode-address.ts'
import { type Diagnostic, START } from '../../source/diagnostic.ts'
import { oldAddress } from '../addresses/old-address.ts'
import type { ForeignText } from '../blog.ts'
import { htmlToMarkdown } from '../html/html-to-markdown.ts'
import { plainWords } from '../html/plain-words.ts'
import { type Attachment, expandShortcodes } from '../html/wordpress-shortcodes.ts'
import { leftover } from '../text/syntax.ts'
import { type Wxr, type WxrEntry, wordsOf } from './read-wxr.ts'

/** Statuses of what was thrown away or never begun. */
const GONE = new Set(['trash', 'auto-draft', 'inherit'])
/** Categories that say that there is none. */
const NO_CATEGORY = /^(?:uncategori[sz]ed|ikke-kategoriseret|ukategoriseret)$/i

/** A picture of the media library, and the id of the text that it was uploaded to. */
export type Upload = Attachment & { readonly parent: string }

/** List the media library of an export, by its ids. */
export function attachmentsOf(items: Wxr['items']): Map<string, Upload> {
  return new Map(
    items
      .filter(({ fields }) => wordsOf(fields, 'wp:post_type') === 'attachment')
      .map((item) => [
        wordsOf(item.fields, 'wp:post_id'),
        {
          url: wordsOf(item.fields, 'wp:attachment_url'),
          alt: metaOf(item, '_wp_attachment_image_alt'),
          parent: wordsOf(item.fields, 'wp:post_parent'),
        },
      ]),
  )
}

function metaOf({ groups }: WxrEntry, key: string): string {
  const found = (groups.get('wp:postmeta') ?? []).find((fields) => wordsOf(fields, 'wp:meta_key') === key)
  return found ? wordsOf(found, 'wp:meta_value') : ''
}

/** What is known of an export when its texts are read. */
export interface Export {
  readonly file: string
  readonly base: string
  readonly attachments: ReadonlyMap<string, Upload>
  /** The media of each text, by its id. */
  readonly uploads: ReadonlyMap<string, readonly Upload[]>
  readonly authors: ReadonlyMap<string, string>
  readonly findings: Diagnostic[]
}

/** Read a post or a page of an export; nothing of one that was thrown away, or that can't be read. */
export function wordpressText(
  item: WxrEntry,
  { file, base, attachments, uploads, authors, findings }: Export,
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
  const { html: expanded, left } = expandShortcodes(
    html,
    attachments,
    (uploads.get(say('wp:post_id')) ?? []).filter(({ url }) => PICTURE_ENDING.test(url)),
  )
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
