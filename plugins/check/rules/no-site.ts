import { configName } from '../../source/config-name.ts'
import { START } from '../../source/diagnostic.ts'
import type { Rule } from '../rule.ts'

/** What is said of such a site. */
export const NO_SITE =
  "found no `site`, so that cards, posts, mails and feeds lead to example.com; write the address, such as site: 'https://your.site'"

/**
 * Posts, mails, feeds, books and the pictures of link previews name whole addresses, so the site has to say its own: `site` in
 * the configuration of Astro, such as `site: 'https://your.site'`. Until it does, they lead to example.com. The example
 * cannot be shown here.
 */
export const noSite: Rule = {
  summary: 'A site that does not say its address',
  severity: 'warning',
  find: ({ config }) =>
    config.saysSite
      ? []
      : [
          {
            file: configName(config.root),
            ...START,
            message: NO_SITE,
          },
        ],
}
