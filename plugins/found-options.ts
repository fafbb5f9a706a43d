import { z } from 'zod'
import { socialOption } from './theme/social.ts'

/** What a site says of how it and its texts are found, and of coming back to it. */
export const foundOptions = {
  social: socialOption,
  search: z
    .boolean()
    .default(true)
    .describe(
      'Whether the theme has a page on which readers search the articles of a language, `/en/search/` (Danish: `/da/soeg/`), which the key `/` leads to. It asks no other site. Default: `true`.',
    ),
  indexNow: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/, 'expected a key of 8 to 128 letters, digits and hyphens')
    .optional()
    .describe(
      'A key of your own for IndexNow, by which Bing, Yandex and others are told of changed pages (indexnow.org): 8 to 128 letters, digits and hyphens. The site gets its key file, and each build adds the addresses that have changed to `.perennial/indexnow.json`, which you send, since a build sends nothing; "IndexNow" below says how. Default: none.',
    ),
  installable: z
    .boolean()
    .default(false)
    .describe(
      "Whether readers can put the site among their apps: with a `manifest.webmanifest`, icons made of `theme.logo` or of the first letter of the site's name, and a service worker (`offline.js`) that shows a page of its own where there is no network. The worker comes into a reader's browser only once they have installed the site, and keeps no page that was read; for who only reads, nothing is stored. A site with pages of its own links to the manifest, and brings in the worker, itself. Default: `false`.",
    ),
}
