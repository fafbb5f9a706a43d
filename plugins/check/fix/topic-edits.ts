import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml'
import { ALIASES } from '../../article/aliases.ts'
import { topicKey } from '../../library/addresses.ts'
import type { Edit } from './edit.ts'
import { scalarEdit } from './scalar-edit.ts'

/** How the site spells each topic, by the part of an address that it has. */
export type Spellings = ReadonlyMap<string, string>

const KEYS: ReadonlySet<unknown> = new Set(['topics', ...(ALIASES['topics'] ?? [])])

/** Keys under which forms of a CMS write a topic. */
const NAMED: ReadonlySet<unknown> = new Set(['name', 'value'])

/** Tell whether a key of front matter holds topics. */
export function holdsTopics(key: string): boolean {
  return KEYS.has(key)
}

/** Spell a topic as the site does; one that it does not know stays. */
export function spellTopic(written: string, spellings: Spellings): string {
  const name = written.normalize('NFC').replace(/\s+/g, ' ')
  const ours = spellings.get(topicKey(name))
  return ours === undefined || ours === name ? written : ours
}

/** Spell the topics in a value as the site does, of which there may be many: `a, b`, or Obsidian's `#a #b`. */
export function spellTopics(written: string, spellings: Spellings): string {
  const areTags = /^\s*#[^\s#]/.test(written)
  const pattern = areTags ? /[^\s,#]+/g : /[^\s,](?:[^,]*[^\s,])?/g
  return written.replace(pattern, (name) => {
    const ours = spellTopic(name, spellings)
    // What would be read as two topics stays.
    return (areTags ? /[\s,]/ : /,/).test(ours) ? name : ours
  })
}

/** List the topics in YAML that the site spells in another way, by offsets into it. */
export function topicEdits(contents: YAMLMap, spellings: Spellings): Edit[] {
  return contents.items.flatMap(({ key, value }) =>
    isScalar(key) && KEYS.has(key.value)
      ? scalarsIn(value).flatMap((scalar) => editOf(scalar, spellings))
      : [],
  )
}

function editOf(scalar: Scalar, spellings: Spellings): Edit[] {
  if (typeof scalar.value !== 'string') return []
  const text = spellTopics(scalar.value, spellings)
  return text === scalar.value ? [] : scalarEdit(scalar, text, `"${scalar.value}" becomes "${text}"`)
}

function scalarsIn(value: unknown): Scalar[] {
  if (isScalar(value)) return [value]
  if (isSeq(value)) return value.items.flatMap(scalarsIn)
  if (!isMap(value)) return []
  return value.items.flatMap((pair) =>
    isScalar(pair.key) && NAMED.has(pair.key.value) ? scalarsIn(pair.value) : [],
  )
}
