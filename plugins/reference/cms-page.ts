import type { SiteLanguage } from '../language.ts'

/** The file of the CMS itself, which a site puts beside its page. */
export const CMS_SCRIPT = 'sveltia-cms.js'

/** Write the page that a CMS opens in; it takes its script from the site alone. */
export function cmsPage(lang: SiteLanguage): string {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>CMS</title>
  </head>
  <body>
    <script src="./${CMS_SCRIPT}"></script>
  </body>
</html>
`
}
