import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { START } from '../../../source/diagnostic.ts'
import { redirectsOf } from '../plan-redirects.ts'
import type { FeedsRule } from './feeds-rule.ts'

/** How many old addresses are named. */
const SHOWN = 3

/**
 * A `_redirects` or `vercel.json` of your own in `public/` stays as it is, and so the addresses that texts had before
 * (`aliases`) are not put into one. Pages lead on from them all the same; hosts that read such a list answer sooner, and
 * tell search engines better. Add the lines to your file, or take the list out of `channels.feeds.redirects`.
 *
 * ```text wrong ../public/_redirects
 * /shop https://shop.example 302
 * ^
 * ```
 *
 * ```md beside articles/en/store-bikes.md
 * ---
 * title: How to store bikes
 * aliases: [/2019/bikes/]
 * ---
 *
 * Hang it up.
 * ```
 *
 * ```text right ../public/_redirects
 * /shop https://shop.example 302
 * /2019/bikes/ /en/store-bikes/ 301
 * ```
 *
 * ```md beside articles/en/store-bikes.md
 * ---
 * title: How to store bikes
 * aliases: [/2019/bikes/]
 * ---
 *
 * Hang it up.
 * ```
 */
export const ownRedirects: FeedsRule = {
  summary: 'Old addresses that are missing in a list of redirects of your own',
  severity: 'hint',

  async find({ library, options }) {
    const { config, holds } = library
    const redirects = redirectsOf(library)
    if (redirects.length === 0) return []
    const findings = []
    for (const name of options.redirects.filter(holds)) {
      const file = `${config.publicDir}/${name}`
      const path = join(config.root, file)
      // A page of the site's own may make it.
      if (!existsSync(path)) continue
      const said = new Set((await readFile(path, 'utf8')).split(/[\s"]+/))
      const missing = redirects.filter(({ from }) => !said.has(from))
      if (missing.length === 0) continue
      const lines = missing.slice(0, SHOWN).map(({ from, to }) => `"${from} ${to} 301"`)
      const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : ''
      findings.push({
        file,
        ...START,
        message: `found a ${name} of your own, which stays as it is, without ${lines.join(', ')}${more}; add them to it`,
      })
    }
    return findings
  },
}
