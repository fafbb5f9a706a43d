import type { RedirectListInputs } from './redirect-list.ts'

/** What means something in the pattern that Vercel takes an address for. */
const SIGNS = /[\\:()*?+{}]/g

/**
 * Write `vercel.json` with redirects, for a built site that is deployed as it is (vercel.com/docs/project-configuration#redirects).
 * There an address with a slash at its end is another one than without.
 */
export function vercelList({ redirects }: RedirectListInputs): string {
  const rules = redirects.flatMap(({ from, to }) => {
    const sources = from.length > 1 && from.endsWith('/') ? [from, from.slice(0, -1)] : [from]
    return sources.map((source) => ({
      source: source.replace(SIGNS, (sign) => `\\${sign}`),
      destination: to,
      statusCode: 301,
    }))
  })
  return `${JSON.stringify({ redirects: rules }, undefined, 2)}\n`
}
