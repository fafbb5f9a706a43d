/**
 * Write robots.txt. The marketers' kit is not disallowed: a page must be readable for its own `noindex` to be seen.
 */
export function robots({ sitemap }: { readonly sitemap: string }): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`
}
