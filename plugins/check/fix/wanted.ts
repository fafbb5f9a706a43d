import { ALIASES } from '../../article/aliases.ts'
import type { Article } from '../../article/article.ts'
import type { Blocks } from '../../article/blocks.ts'
import { figuresOf, parseDate } from '../../article/date.ts'
import { truthOf } from '../../article/kept-back-words.ts'
import { DEFAULT_JOURNEY, type Journey } from '../../journey/journey.ts'
import { judgedStage } from '../judged-stage.ts'
import type { Moved } from './link-edits.ts'
import type { Spellings } from './topic-edits.ts'

/** A text to mend. */
export interface Task {
  readonly article: Article
  /** The stages of its site. */
  readonly journey: Journey
  readonly blocks: Blocks
  readonly spellings: Spellings
  readonly moved: Moved
  /** Whether it is an article, which has a stage, and not a standing page. */
  readonly takesStage: boolean
}

/** How sure the judgement has to be before the stage is written down for the writer. */
export const SURE_ENOUGH_TO_WRITE = 0.9

/** A date as ISO 8601 writes it: a day, or a day and a time with its zone. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/
/** A date as the checked front matter has it. */
const READ_DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** Find the key of ours for a key of another tool, as long as no other key in the front matter says the same. */
export function ourKey(name: string, present: ReadonlySet<string>): string | undefined {
  const [key, names] = Object.entries(ALIASES).find(([, aliases]) => aliases.includes(name)) ?? []
  if (key === undefined || names === undefined || present.has(key)) return undefined
  return names.some((other) => other !== name && present.has(other)) ? undefined : key
}

/** Tell whether a key and its value are another tool's way to say `draft: true`. */
export function saysDraft(key: string, value: unknown): boolean {
  return (
    (key === 'published' && value === false) ||
    (key === 'status' && typeof value === 'string' && value.toLowerCase() === 'draft')
  )
}

/** Write whether a text is a draft as it should be written; nothing where it is so already, or nobody can read it. */
export function ourDraft(key: string, value: unknown): string | undefined {
  const isDraft = key === 'draft' && typeof value !== 'boolean' ? truthOf(value) : undefined
  return isDraft === undefined ? undefined : String(isDraft)
}

/** Write a value of ours as it should be written, where it is a date, a stage or a slug; nothing where it is so already. */
export function ourValue(key: string, written: string, { article, journey }: Task): string | undefined {
  const { said, dayOrders } = article
  if (key === 'stage') return ourStage(written, said.stage, journey)
  if (key === 'slug') return said.slug === written.normalize('NFC').trim() ? undefined : said.slug
  const read: unknown = Object.entries(said).find(([name]) => name === key)?.[1]
  if (typeof read !== 'string' || !READ_DATE.test(read) || ISO.test(written)) return undefined
  const order = dayOrders?.get(figuresOf(written)?.sign ?? '')
  if (parseDate(written, order) !== read) return undefined
  return read.replace(/T00:00:00\.000Z$/, '').replace(/\.000Z$/, 'Z')
}

/**
 * The name of a stage in the site's journey. One that another stage only stands in for, since the journey has none such,
 * keeps its name: the site may have another journey some day.
 */
function ourStage(written: string, read: string | undefined, journey: Journey): string | undefined {
  if (read === undefined || read === written) return undefined
  const meant = DEFAULT_JOURNEY.find(written)?.place
  return meant === undefined || meant === journey.stage(read).place ? read : undefined
}

/** The stage to write down where the writer has said none and the text leaves no doubt. */
export function stageToWrite(article: Article): { stage: string; probability: number } | undefined {
  const { ranked, unsure } = judgedStage(article)
  const [likeliest] = ranked
  const isSure = likeliest !== undefined && !unsure && likeliest.probability >= SURE_ENOUGH_TO_WRITE
  return article.said.stage === undefined && isSure ? likeliest : undefined
}

/** Say what writing a stage down does. */
export function stageNote({ stage, probability }: { stage: string; probability: number }): string {
  return `adds "stage: ${stage}" (${probability.toFixed(2)})`
}
