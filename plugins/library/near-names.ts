import { distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import type { Article } from '../article/article.ts'
import type { authorSchema } from '../authors/schema.ts'
import type { bookSchema } from '../books/schema.ts'
import type { Config } from '../config.ts'
import type { offerSchema } from '../offers/schema.ts'
import type { ProofDefinition } from '../proof/schema.ts'
import type { ShelfDefinition } from '../shelves/schema.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { nearestKey } from '../source/nearest-key.ts'
import type { Positions } from '../source/positions.ts'
import type { YamlFile } from '../source/yaml.ts'
import { topicKey } from './addresses.ts'

/** What was read of the content folder, before it is related. */
interface Read {
  readonly texts: readonly Article[]
  readonly books: readonly YamlFile<z.output<typeof bookSchema>>[]
  readonly offers: readonly YamlFile<z.output<ReturnType<typeof offerSchema>>>[]
  readonly authors: readonly YamlFile<z.output<typeof authorSchema>>[]
  readonly proof: readonly Pick<ProofDefinition, 'file' | 'place' | 'topics'>[]
  readonly shelves: readonly Pick<ShelfDefinition, 'kind' | 'id'>[]
}

/** The names that one file holds under a path of keys. */
interface Naming {
  readonly file: string
  readonly place: Positions
  readonly path: readonly string[]
  readonly names: readonly string[] | undefined
}

/** Report authors, topics and series that one file alone names, and that are a slip away from a known one. */
export function checkNearNames(
  { texts, books, offers, authors, proof, shelves }: Read,
  config: Pick<Config, 'topics'>,
): Diagnostic[] {
  const ofTexts = texts.map(({ file, place, said }) => ({
    file,
    place,
    path: ['topics'],
    names: said.topics,
  }))
  const topics: Naming[] = [
    ...ofTexts,
    ...proof.map(({ file, place, topics }) => ({ file, place, path: ['topics'], names: topics })),
    ...offers.map(({ file, place, value }) => ({
      file,
      place,
      path: ['topics'],
      names: value.topics,
    })),
    ...books.map(({ file, place, value: { articles } }) => ({
      file,
      place,
      path: ['articles', 'topics'],
      names: Array.isArray(articles) ? [] : articles.topics,
    })),
  ]
  const writers: Naming[] = [
    ...texts.map(({ file, place, said }) => ({ file, place, path: ['author'], names: said.author })),
    ...books.map(({ file, place, value }) => ({ file, place, path: ['author'], names: value.author })),
  ]
  const series: Naming[] = texts.map(({ file, place, said }) => ({
    file,
    place,
    path: ['series'],
    names: said.series && [said.series.name],
  }))
  const introduced = shelves.flatMap(({ kind, id }) => (kind === 'topic' ? [id] : []))
  const known = [...Object.keys(config.topics), ...introduced, ...sharedNames(ofTexts)]
  const keys = new Set(known.map(topicKey))
  // Other spellings of one topic have their own finding.
  const spellings = topics.flatMap(({ names = [] }) => names.filter((name) => keys.has(topicKey(name))))
  return [
    ...findSlips('topic', topics, known, spellings),
    ...findSlips(
      'author',
      writers,
      authors.flatMap(({ id, value }) => [id, value.name]),
    ),
    ...findSlips('series', series, sharedNames(series)),
  ]
}

function findSlips(
  kind: string,
  namings: readonly Naming[],
  known: readonly string[],
  right: readonly string[] = [],
): Diagnostic[] {
  const settled = new Set([...known, ...right, ...sharedNames(namings)])
  return namings.flatMap(({ file, place, path, names = [] }) =>
    names.flatMap((name, index): Diagnostic[] => {
      if (settled.has(name)) return []
      const near = nearestKey(
        name,
        known.filter((other) => isSlip(name, other)),
      )
      if (near === undefined) return []
      const message = `found the ${kind} "${name}", which stands nowhere else; did you mean "${near}"?`
      return [{ file, ...place([...path, index]), severity: 'warning', rule: 'near-name', message }]
    }),
  )
}

/** List the names that more than one file holds. */
function sharedNames(namings: readonly Naming[]): string[] {
  const counts = new Map<string, number>()
  for (const { names = [] } of namings)
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 1).map(([name]) => name)
}

/** Tell whether two near names differ in their ending, or in a letter or two of a long word; years and versions differ on purpose. */
function isSlip(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  if (a.charAt(0) !== b.charAt(0) || a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false
  if (a.startsWith(b) || b.startsWith(a)) return true
  const { length } = a.length < b.length ? a : b
  return distance(a, b) <= (length < 5 ? 0 : length < 8 ? 1 : 2)
}
