import type { OutputEntry } from 'astro-perennial'

/** What has files and no page of the kit of its own. */
const KINDS: readonly string[] = ['page', 'author']

/** Tell whether a file stands on the page of the kit for pages and authors, which is there only where there are any. */
export function isOfPages({ subject }: Pick<OutputEntry, 'subject'>): boolean {
  return KINDS.includes(subject.kind)
}
