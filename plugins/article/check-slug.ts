import type { Diagnostic } from '../source/diagnostic.ts'
import { quoteValue } from '../source/explain-issue.ts'
import type { FrontMatter } from './frontmatter.ts'

/** Say where a slug is written otherwise than it stands in the address of its text, whose path this is. */
export function checkSlug(
  file: string,
  { data, place }: FrontMatter,
  slug: string | undefined,
  path: string,
): Diagnostic[] {
  const written = data['slug']
  if (slug === undefined || typeof written !== 'string' || written.normalize('NFC').trim() === slug) return []
  const message = `found the slug ${quoteValue(written)}, whose address is ${path}; write ${slug}`
  return [{ file, ...place(['slug']), severity: 'warning', rule: 'slug', message }]
}
