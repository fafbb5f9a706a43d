import { isRecord } from '../source/is-record.ts'

/** The keys under which each kind of file has words that readers see as they stand; `*` is any key or place in a list. */
export const SHOWN = {
  text: [
    ...['title', 'description', 'imageAlt', 'cards.title', 'ebook.title', 'landing.label'],
    ...['caseStudy.about', 'caseStudy.result'],
    ...['social.*', 'newsletter.subject', 'newsletter.preheader'],
  ],
  offer: [
    ...['headline', 'text', 'label', 'image.alt', 'proof.quote', 'proof.name'],
    ...['variants.*.headline', 'variants.*.text', 'variants.*.label', 'variants.*.image.alt'],
  ],
  book: ['title', 'subtitle', 'description', 'gains.*', 'proof.quote', 'proof.name'],
  author: ['name', 'bio.*'],
  proof: ['quote', 'name', 'role', 'organisation', 'where'],
} as const

/** Words of a file, and the path of their key. */
export interface ShownWords {
  readonly words: string
  readonly path: readonly (string | number)[]
}

/** List the words under some keys of a file; those that stand there twice, as those of a variant may, once. */
export function shownWords(values: object, keys: readonly string[]): ShownWords[] {
  const found = new Map<string, ShownWords>()
  for (const key of keys)
    for (const each of wordsAt(values, key.split('.'), []))
      if (!found.has(each.words)) found.set(each.words, each)
  return [...found.values()]
}

function wordsAt(value: unknown, [key, ...rest]: readonly string[], path: ShownWords['path']): ShownWords[] {
  if (key === undefined) return typeof value === 'string' ? [{ words: value, path }] : []
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => wordsAt(item, rest, [...path, index]))
  if (!isRecord(value)) return []
  const names = key === '*' ? Object.keys(value) : [key]
  return names.flatMap((name) => wordsAt(value[name], rest, [...path, name]))
}
