import { type Diagnostic, START } from '../../source/diagnostic.ts'
import type { ForeignText, Kind } from '../blog.ts'
import { basePath, hostOf } from '../read-settings.ts'
import { exportsIn, readExport } from './export-file.ts'
import { readWxr, type Wxr, wordsOf } from './read-wxr.ts'
import { attachmentsOf, type Upload, wordpressText } from './wordpress-text.ts'

const SIGN = /wordpress\.org\/export\//
/** What WordPress keeps beside texts, which is nobody's loss. */
const OWN_TYPES = new Set(
  'attachment nav_menu_item revision custom_css customize_changeset oembed_cache wp_block wp_template wp_template_part wp_global_styles wp_navigation wp_font_family wp_font_face user_request'.split(
    ' ',
  ),
)

/** An export of WordPress (WXR), with `wp-content/uploads` beside it. */
export const wordpress: Kind = {
  title: 'WordPress',
  isAt: async (origin) => (await exportsIn(origin, '.xml', SIGN)).length > 0,
  async read(origin) {
    const { text, shown } = await readExport(origin, '.xml', SIGN)
    const { site, items } = readWxr(text, shown)
    const attachments = attachmentsOf(items)
    const home = wordsOf(site.fields, 'wp:base_blog_url') || wordsOf(site.fields, 'link')
    return {
      ...{
        root: origin.root,
        statics: [''],
        hosts: new Set([home, ...[...attachments.values()].map(({ url }) => url)].flatMap(hostOf)),
        base: basePath(home),
      },
      ...{
        lang: wordsOf(site.fields, 'language').slice(0, 2).toLowerCase() || undefined,
        syntax: 'none' as const,
      },
      ...readItems({ site, items }, shown, basePath(home), attachments),
    }
  },
}

function readItems(
  { site, items }: Wxr,
  file: string,
  base: string,
  attachments: ReadonlyMap<string, Upload>,
): { texts: ForeignText[]; findings: Diagnostic[] } {
  const findings: Diagnostic[] = []
  const uploads = Map.groupBy(attachments.values(), ({ parent }) => parent)
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
      return wordpressText(item, { file, attachments, uploads, authors, findings, base }) ?? []
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
