import type { Blocks } from './blocks.ts'

/** The keys of every site that hold words for readers. */
const WORDS: readonly string[] = ['title', 'description', 'imageAlt']

/** List the keys that hold words for readers, as the writer of a text wrote them; a `#` in them may be meant as it stands. */
export function wordKeys(
  origin: ReadonlyMap<string, readonly string[]>,
  blocks: Blocks,
): ReadonlySet<string> {
  const own = Object.entries(blocks).flatMap(([name, { words = [] }]) => words.map((key) => `${name}.${key}`))
  return new Set([...WORDS, ...own].map((key) => origin.get(key)?.join('.') ?? key))
}
