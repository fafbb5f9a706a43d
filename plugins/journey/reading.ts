import { type Place, START } from '../source/diagnostic.ts'
import type { Evidence, Passage } from './evidence.ts'
import { finderFor } from './finder.ts'
import type { Part } from './lexicon/meaning.ts'
import { findNames, readNames } from './names.ts'
import type { Names } from './phrases.ts'
import { type Word, wordsOf } from './words.ts'

/** How many words count as the opening, and as the close. */
const OPENING = 120
const CLOSING = 80
/** A body of fewer words is no article: what stands beside it is read as the text. */
const LEAST_BODY = 50

/** Keys of the front matter whose values name a kind of page, or what it asks to do. */
const KIND_KEYS =
  /(?:^|\.)(?:type|layout|template|categor\w*|tags?|topics?|section|kind|eyebrow|badge|\w*label|cta\w*|\w*button\w*|btn\w*|headline|heading|link_?text)(?:\.|$)/

/** A passage as it was read: its words, the names among them, and the parts of the text that it belongs to. */
export interface ReadPassage {
  readonly passage: Passage
  readonly parts: readonly Part[]
  readonly words: readonly Word[]
  readonly names: Names
}

/** A form of words that was found: from which to which offset of which passage. */
export interface Find {
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

/** A text as the signals see it: its passages in words, and every form of the lexicon that stands in it. */
export interface Reading {
  readonly evidence: Evidence
  readonly passages: readonly ReadPassage[]
  /** How many words the text has, headings included. */
  readonly length: number
  /** What was found of a meaning in a part. */
  finds(meaning: string, part: Part): readonly Find[]
}

/** Read a text once for all signals. */
export function readEvidence(evidence: Evidence): Reading {
  const passages = readPassages(evidence)
  const finder = finderFor(evidence.lang)
  const found = new Map<string, Find[]>()
  let length = 0
  for (const { passage, parts, words, names } of passages) {
    if (parts.includes('text')) length += words.length
    for (const { tag, from, to } of finder.find(words, names)) {
      const find = { passage, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
      for (const part of parts) {
        const key = `${tag} ${part}`
        const known = found.get(key)
        if (known) known.push(find)
        else found.set(key, [find])
      }
    }
  }
  return { evidence, passages, length, finds: (meaning, part) => found.get(`${meaning} ${part}`) ?? [] }
}

function readPassages(evidence: Evidence): ReadPassage[] {
  const brand = readNames(evidence.brand)
  const rivals = readNames(evidence.rivals)
  const read = (passage: Passage, parts: readonly Part[]): ReadPassage => {
    const words = wordsOf(passage)
    const names = { brand: findNames(brand, words, passage), rival: findNames(rivals, words, passage) }
    return { passage, parts, words, names }
  }
  const body = evidence.body.map((passage) => read(passage, []))
  const beside = evidence.beside.map((passage) => read(passage, ['text']))
  const isThin = body.reduce((sum, { words }) => sum + words.length, 0) < LEAST_BODY
  return [
    read(evidence.title, ['title']),
    read(evidence.description, ['description']),
    ...evidence.headings.map((passage) => read(passage, ['headings', 'text'])),
    ...withEnds(isThin ? [...beside, ...body] : body),
    ...(isThin ? [] : beside),
    ...evidence.links.map((link) => read(passageAt(link.text, link), ['links'])),
    ...evidence.fields.filter(({ key }) => KIND_KEYS.test(key)).map((field) => read(field, ['kind'])),
    read({ ...passageAt(foldersOf(evidence.path), START), isPath: true }, ['kind']),
  ]
}

/** Tell of each passage of the running text whether it belongs to the opening or the close. */
function withEnds(body: readonly ReadPassage[]): ReadPassage[] {
  const total = body.reduce((sum, { words }) => sum + words.length, 0)
  let before = 0
  return body.map((passage) => {
    const parts: Part[] = ['text']
    if (before < OPENING) parts.push('opening')
    before += passage.words.length
    if (total - before < CLOSING) parts.push('closing')
    return { ...passage, parts }
  })
}

function passageAt(text: string, { line, column }: Place): Passage {
  return { text, placeOf: () => ({ line, column }) }
}

/** The folders of a path, and the file's name where it is a single word, such as `pricing.md`. */
function foldersOf(path: string): string {
  const steps = path.replace(/\.\w+$/, '').split('/')
  const name = steps.pop() ?? ''
  return [...steps, ...(/^[\p{L}]+$/u.test(name) ? [name] : [])].join(' / ')
}
