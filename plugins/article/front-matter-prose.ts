import { isRecord } from '../source/is-record.ts'
import { type Blocks, keysOf } from './blocks.ts'
import type { FrontMatter } from './frontmatter.ts'
import type { Block } from './prose.ts'

/** Fewer words than this are a label or a setting, not prose. */
const FEWEST_WORDS = 5

/** Read the prose that landing pages keep in their front matter, under keys that are not ours. */
export function frontMatterProse(frontMatter: FrontMatter, own: Blocks): Block[] {
  const { known } = keysOf(own)
  const blocks: Block[] = []
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === 'string') {
      if (!isProse(value)) return
      const place = frontMatter.place(path)
      const text = value
        .replace(/<[^<>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
      blocks.push({
        kind: 'paragraph',
        depth: 0,
        list: undefined,
        section: -1,
        text,
        strong: [],
        links: [],
        code: [],
        quotes: [],
        lost: [],
        placeOf: () => place,
      })
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, [...path, index])
    } else if (isRecord(value)) {
      for (const [key, item] of Object.entries(value)) walk(item, [...path, key])
    }
  }
  // The other names that a text has, as in Obsidian, are words on it.
  for (const [key, value] of Object.entries(frontMatter.data))
    if (!known.has(key) || key === 'aliases') walk(value, [key])
  return blocks
}

function isProse(text: string): boolean {
  return text.split(/\s+/).length >= FEWEST_WORDS && !/^(?:https?:|\/)\S*$/.test(text)
}
