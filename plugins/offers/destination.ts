/**
 * Reduce an address to the page that it leads to: without query, anchor, slash at the end or `index.html`, so that two
 * ways to write one page are equal. What follows a `mailto:` or `tel:` stays, but for its query.
 */
export function pageOf(link: string): string {
  return plain(link.replace(/[?#].*$/s, '').replace(/(?:\/index\.html|\/+)$/, ''))
}

/** Reduce an address to the place that it leads to: the page, and the anchor there if it has one. */
export function destinationOf(link: string): string {
  return pageOf(link) + plain(/#.+$/s.exec(link)?.[0] ?? '')
}

function plain(address: string): string {
  try {
    return decodeURI(address).normalize('NFC')
  } catch {
    return address
  }
}
