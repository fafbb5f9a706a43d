/** Signs that stand inside words: straight and curly apostrophes, and what is typed for one. */
const APOSTROPHES = /['’‘ʼ´`]/gu

/** Whatever has no place in an address; of a dot, where it is not between letters or digits. */
const OTHER_SIGNS = /(?:[^\p{L}\p{N}.]|\.(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\.)+/gu

/**
 * Make the last part of an address of a name: in lower case, with letters, digits and dots between them (`tool-2.0`), and
 * single hyphens for other signs. An apostrophe is dropped, and so is the ending of a page (`.html`, `.md`); the ending of
 * another file that a site has beside its pages, such as `rss.xml`, gets a hyphen. Empty where nothing is left.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(OTHER_SIGNS, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/(?:\.(?:html?|mdx?))+$/, '')
    .replace(/\.(?=(?:xml|json|txt)$)/, '-')
}

/** Tell whether a slug that a writer gives is a path or a hidden name, in which no sign is to be read as another. */
export function isPathTrick(slug: string): boolean {
  return /[/\\]|^[._]/.test(slug.replace(/^\/(?!\/)|(?<!\/)\/$/g, ''))
}
