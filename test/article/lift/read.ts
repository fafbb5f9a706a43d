import {
  FEATURES,
  FIGURE_FEATURES,
  HOOK_FEATURES,
  Measures,
} from '../../../plugins/article/lift/features/features.ts'
import { SUMS } from '../../../plugins/article/lift/features/sums.ts'
import { type Candidate, candidatesOf } from '../../../plugins/article/lift/reading/candidate.ts'
import { readText } from '../../../plugins/article/lift/reading/read-text.ts'
import type { Reading } from '../../../plugins/article/lift/reading/reading.ts'
import { allSentences, type ProseSentence } from '../../../plugins/article/text.ts'
import { gather } from '../../../plugins/article/understand.ts'

/** What a text of a test is. */
export interface Given {
  readonly text: string
  readonly lang?: 'en' | 'da' | undefined
  readonly title?: string
  readonly brand?: readonly string[]
}

/** Split a text into sentences as an article's are. */
function sentencesIn({ text, lang = 'en', title = 'Untitled', brand = [] }: Given): ProseSentence[] {
  const source = {
    file: 'text.md',
    text: `---\ntitle: ${JSON.stringify(title)}\nlang: ${lang}\n---\n\n${text}\n`,
  }
  const { article } = gather(source, { name: 'text', brand })
  return allSentences(article.prose, lang)
}

/** Read a text. */
export function readingOf(given: Given): Reading {
  const { lang = 'en', title = 'Untitled', brand = [] } = given
  const reading = readText(sentencesIn(given), { title, lang, brand })
  if (!reading) throw new Error(`no lexicon for ${lang}`)
  return reading
}

/** Measure a sentence of a text: the one that begins so, or else the first. */
export function measuresOf(given: Given, beginning = ''): Readonly<Record<string, number>> {
  const measures = new Measures(candidateIn(given, beginning))
  return Object.fromEntries(ALL.map(({ id }) => [id, measures.of(id)]))
}

const ALL = [...FEATURES, ...FIGURE_FEATURES, ...HOOK_FEATURES, ...SUMS]

/** Find a sentence of a text by how it begins. */
export function candidateIn(given: Given, beginning: string): Candidate {
  const found = candidatesOf(readingOf(given)).find(({ sentence }) => sentence.text.startsWith(beginning))
  if (!found) throw new Error(`no candidate begins with "${beginning}"`)
  return found
}
