import type { Loss } from '../losses/loss.ts'
import type { JsxTag } from './tag-at.ts'

/** Attributes that components show to readers, by how they are called in most of them. */
const WORDED = new Set(
  `alt answer author body caption cite citation content description heading header label message question quote subtitle
  summary text title`.split(/\s+/),
)
/** Two words, which no class, path or setting is. */
const WORDS = /\p{L}{2,}\s+\p{L}+[^{}]*[.!?]$/u

/** Say what is lost with the tag of a component: all that it shows, what its attributes say, or its look. */
export function lossOfTag({ name, isSelfClosing, attributes, start, end }: JsxTag): Loss {
  const isWorded = attributes.some(
    ({ name: key, words }) => words !== undefined && (WORDED.has(key.toLowerCase()) || WORDS.test(words)),
  )
  const kind = isSelfClosing ? 'component in MDX' : isWorded ? 'frame with words in MDX' : 'frame in MDX'
  return { kind, what: name, start, end }
}
