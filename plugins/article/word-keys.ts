import { frontMatterSchema } from './schema.ts'

const keysIn = (block: 'newsletter' | 'social'): string[] =>
  Object.keys(frontMatterSchema.shape[block].unwrap().shape).map((key) => `${block}.${key}`)

/** The keys that hold words for readers, in which a `#` may be meant as it stands. */
const WORDS: readonly string[] = [
  'title',
  'description',
  'imageAlt',
  'cards.title',
  'ebook.title',
  ...keysIn('newsletter'),
  ...keysIn('social'),
]

/** List the keys that hold words for readers, as the writer of a text wrote them. */
export function wordKeys(origin: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  return new Set(WORDS.map((key) => origin.get(key)?.join('.') ?? key))
}
