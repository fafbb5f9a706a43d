declare module 'mdast' {
  interface RootData {
    /** Ids that the site's pages may have beside the text, such as those of its forms. */
    pageIds?: readonly string[]
  }
}

/**
 * Ids that every page may have beside a text: its main part, what a landing page is for, its notes with their references,
 * and, by their colon, all others of the default site.
 */
const OF_PAGES = /^(?:content|get|footnote-label)$|^(?:user-content-)?fn(?:ref)?-|:/

/** Give an id that a text wants and may have; one that its page has already is another. */
export function textId(id: string, pageIds: readonly string[] = []): string {
  const isTaken = OF_PAGES.test(id) || pageIds.includes(id)
  return isTaken ? `section-${id.replaceAll(':', '.')}` : id
}
