import { placeOf } from '../../article/place-of.ts'
import type { Finding, Rule } from '../rule.ts'
import { sitePaths, whyNotThere } from '../site-paths.ts'

/**
 * A link that leads nowhere costs the reader's trust, and on the page it is shown as plain words. Mend the path, or
 * delete the link. Link to another article by its file: one that is not there is an error, as is an address that no
 * browser takes, or that could run code. The rest is a warning. What follows a `#` has to be the id of a heading there, or
 * an `id` in its HTML. A link of Obsidian (`[[the next step#First]]`) has to name one text of the site, by its file, slug or
 * title. A link by a path, of the site (`/en/about/`) or beside the page (`../about/`), has to lead to a page,
 * to a file that the channels make, to a file in `public/` or to a page of your own in `src/pages/`; something else may
 * stand beside the site at the same address. An address without its beginning (`www.example.com`) leads where it means. A
 * text that is not published yet is not linked to, and a page of your own machine (`http://localhost:4321/en/`) is one that
 * only you can open.
 *
 * ```md wrong
 * # The start
 *
 * See [the next step](nxt-step.md), [the end](#the-end) or [the feed](/en/rss/).
 *     ^                             ^                      ^
 * ```
 *
 * ```md right
 * # The start
 *
 * See [the next step](next-step.md#first), [the end](#end) or [the feed](/en/rss.xml).
 *
 * <a id="end"></a>
 * ```
 *
 * ```md beside articles/en/next-step.md
 * # The next step
 *
 * ## First
 * ```
 */
export const brokenLink: Rule = {
  summary: 'Links that lead nowhere',
  severity: 'error',

  find(library, plan) {
    const site = sitePaths(library, plan)
    return library.texts.flatMap((article) =>
      article.links.flatMap((link): Finding[] => {
        // Of what leads to a text, or to one that is not out, all is said already but for its anchor.
        const target = library.targetOf(article, link.url)
        const isSaid = target.kind === 'nowhere' || (target.kind === 'article' && target.moved)
        const message = isSaid ? undefined : whyNotThere(site, library, link.url)
        return message === undefined ? [] : [{ ...placeOf(article, link), severity: 'warning', message }]
      }),
    )
  },
}
