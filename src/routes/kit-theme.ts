import { getKitTheme, getSite } from 'perennial:site'
import article from '../kit/styles/article.css?inline'
import calendar from '../kit/styles/calendar.css?inline'
import enlarged from '../kit/styles/enlarged.css?inline'
import index from '../kit/styles/index.css?inline'
import page from '../kit/styles/page.css?inline'
import posts from '../kit/styles/posts.css?inline'
import report from '../kit/styles/report.css?inline'
import site from '../styles/site.css?inline'

/** The styles, script and fonts of the kit, which needs nothing of the site's. */
export async function getStaticPaths() {
  if ((await getSite()).kit === false) return []
  const { css, fonts, script } = await getKitTheme()
  const file = (name: string, type: string, content: string | Uint8Array) => ({
    params: { name },
    props: { type, content },
  })
  return [
    file(
      'kit.css',
      'text/css; charset=utf-8',
      [css, site, page, index, calendar, article, posts, enlarged, report].join('\n'),
    ),
    file('kit.js', 'text/javascript; charset=utf-8', script),
    ...fonts.map(({ name, bytes }) => file(name, 'font/woff2', bytes)),
  ]
}

interface Given {
  readonly props: { readonly type: string; readonly content: string | Uint8Array<ArrayBuffer> }
}

export function GET({ props: { type, content } }: Given): Response {
  return new Response(content, { headers: { 'Content-Type': type } })
}
