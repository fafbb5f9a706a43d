/** Which address leads on to which, both as paths from the root of the server. */
export interface RedirectListInputs {
  readonly redirects: readonly { readonly from: string; readonly to: string }[]
}

/**
 * Write `_redirects` for Cloudflare Pages, which answers by it first, and for Netlify, where a page that is there answers
 * (developers.cloudflare.com/pages/configuration/redirects, docs.netlify.com/manage/routing/redirects/redirect-options).
 */
export function redirectList({ redirects }: RedirectListInputs): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('')
}
