/**
 * Reduce an address to where it leads: without query, anchor, slash at the end or `index.html`, so that two ways to write
 * one page are equal. What follows a `mailto:` or `tel:` stays, but for its query.
 */
export function meetingPlace(link: string): string {
  const bare = link.replace(/[?#].*$/s, '').replace(/(?:\/index\.html|\/+)$/, '')
  try {
    return decodeURI(bare).normalize('NFC')
  } catch {
    return bare
  }
}
