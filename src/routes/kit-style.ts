import { getKitTheme } from 'perennial:site'
import article from '../kit/styles/article.css?inline'
import books from '../kit/styles/books.css?inline'
import calendar from '../kit/styles/calendar.css?inline'
import campaigns from '../kit/styles/campaigns.css?inline'
import edit from '../kit/styles/edit.css?inline'
import enlarged from '../kit/styles/enlarged.css?inline'
import index from '../kit/styles/index.css?inline'
import page from '../kit/styles/page.css?inline'
import posts from '../kit/styles/posts.css?inline'
import report from '../kit/styles/report.css?inline'
import site from '../styles/site.css?inline'

/** The styles of the kit, which needs nothing of the site's. */
export async function GET(): Promise<Response> {
  const { css } = await getKitTheme()
  const styles = [css, site, page, index, calendar, article, edit, books, posts, enlarged, report, campaigns]
  return new Response(styles.join('\n'), { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
}
