/** The names and addresses by which a machine calls itself, as `URL` writes them. */
const SELF = /^(?:(?:.+\.)?localhost\.?|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/

/** An address of the own machine without `http://` in front. */
const BARE = /^(?:localhost(?=:\d|\/)|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])(?::\d+)?(?:[/?#]|$)/i

/** Say why readers can't open the page of the writer's own machine that an address of the web leads to; nothing where it leads elsewhere. */
export function whyOnlyHere(url: string): string | undefined {
  const whole = BARE.test(url) ? `http://${url}` : url
  if (!/^https?:/i.test(whole) || !URL.canParse(whole)) return undefined
  const { hostname, pathname, search, hash } = new URL(whole)
  if (!SELF.test(hostname)) return undefined
  const path = pathname + search + hash
  const alone = path.length > 1 ? path : '/da/'
  const such = alone === path ? '' : 'such as '
  return `found a link to "${url}", a page on your own machine, which readers can't open; write the path alone, ${such}${alone}`
}
