import { Document, isScalar } from 'yaml'
import type { SiteLanguage } from '../language.ts'

/** The skeleton of a text, per language. What it asks for stands in comments, so that none of it can be published. */
const SKELETON = {
  da: `<!-- Skriv først, hvad læseren får, i et afsnit, der kan stå alene: det bliver også til uddraget i lister, opslag og mails. -->

<!-- ## En overskrift for hvert skridt -->

<!-- ## Det vigtigste
Tre til fem punkter, hvert en hel sætning, der kan stå alene: de bliver til punkterne i opslag og nyhedsbreve. -->
`,
  en: `<!-- Say first what the reader gets, in a paragraph that stands alone: it also becomes the excerpt in lists, posts and mails. -->

<!-- ## A heading for each step -->

<!-- ## Key points
Three to five items, each a whole sentence that stands alone: they become the points in posts and newsletters. -->
`,
} as const

/** What stands beside the day of publication, per language. */
const DAY = { da: 'dagen, hvor den kommer ud', en: 'the day on which it comes out' } as const

/** What a text is begun with. */
export interface NewText {
  readonly title: string
  readonly lang: SiteLanguage
  /** Whether the site has no other, so that no text needs to say it. */
  readonly isOnlyLanguage: boolean
  /** `YYYY-MM-DD` */
  readonly today: string
  /** The id of a stage; nothing where the text is to tell. */
  readonly stage?: string | undefined
  readonly topics?: readonly string[]
}

/**
 * Write a text that is begun, as a draft. `names` are those by which the other texts of its folder call our keys; what none of
 * them says is left out, but for what keeps the text back.
 */
export function newText(
  { title, lang, isOnlyLanguage, today, stage, topics = [] }: NewText,
  names?: ReadonlyMap<string, string>,
): string {
  const own = { lang, ...(stage === undefined ? {} : { stage }), topics: [...topics] }
  const values = { title, description: '', ...own, published: today, draft: true }
  const needed = [
    ...['title', 'draft', 'stage'],
    ...(isOnlyLanguage ? [] : ['lang']),
    ...(topics.length > 0 ? ['topics'] : []),
  ]
  const entries = Object.entries(values).filter(([key]) => !names || needed.includes(key) || names.has(key))
  const nameOf = (key: string): string => names?.get(key) ?? key
  const frontMatter = new Document(Object.fromEntries(entries.map(([key, value]) => [nameOf(key), value])))
  const day = frontMatter.get(nameOf('published'), true)
  if (isScalar(day)) day.comment = ` ${DAY[lang]}`
  return `---\n${frontMatter.toString()}---\n\n${SKELETON[lang]}`
}
