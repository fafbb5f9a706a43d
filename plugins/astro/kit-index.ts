import { isExpired } from '../article/dates.ts'
import { isIn } from '../article/is-in.ts'
import type { Registry, Role } from '../channel.ts'
import { typeset } from '../html/typography.ts'
import type { KitRow } from '../kit/row.ts'
import type { SiteLanguage } from '../language.ts'
import type { Library } from '../library/library.ts'
import { reviewQueue } from '../library/review.ts'
import { topicLabel } from '../library/topic-label.ts'
import { compareText } from '../source/diagnostic.ts'
import type { OutputEntry } from './entries.ts'

/** Something that articles are found by, and what it is called in each language of the site. */
export interface Named {
  readonly id: string
  readonly names: Readonly<Record<string, string>>
}

/** What the first page of the kit finds articles by; of stages, topics, forms and networks those that some article has. */
export interface KitIndexEntry {
  readonly rows: readonly KitRow[]
  readonly stages: readonly Named[]
  readonly topics: readonly Named[]
  readonly formats: readonly Named[]
  readonly networks: readonly string[]
}

/** What people look for in the kit, and not machines. */
const FOR_PEOPLE: readonly Role[] = ['preview', 'card', 'document', 'text']

/** Describe what the first page of the kit finds articles by. */
export function kitIndex(
  library: Library,
  outputs: readonly OutputEntry[],
  registry: Registry,
): KitIndexEntry {
  const { config } = library
  const rows = kitRows(library, outputs)
  const some = (values: readonly string[][]): ReadonlySet<string> => new Set(values.flat())
  const named = (id: string, nameIn: (lang: SiteLanguage) => string): Named => ({
    id,
    names: Object.fromEntries(config.languages.map((lang) => [lang, nameIn(lang)])),
  })
  const stages = some(rows.map(({ stage }) => [stage]))
  const formats = some(rows.map((row) => [...row.formats]))
  const networks = some(rows.map((row) => [...row.networks]))
  const topics = some(rows.map((row) => [...row.topics]))
  return {
    rows,
    stages: config.journey.stages
      .filter(({ id }) => stages.has(id))
      .map(({ id, labels }) => named(id, (lang) => labels[lang].name)),
    topics: [...topics].sort(compareText).map((id) => named(id, (lang) => topicLabel(config, id, lang))),
    formats: Object.entries(registry)
      .flatMap(([channel, { words }]) => [
        named(channel, (lang) => words?.[lang].title ?? channel),
        ...Object.keys(words?.da.groups ?? {}).map((group) =>
          named(`${channel}-${group}`, (lang) => words?.[lang].groups?.[group] ?? group),
        ),
      ])
      .filter(({ id }) => formats.has(id)),
    networks: [...networks].sort(compareText),
  }
}

/** What an article needs of a file that was made of it, to be found by it. */
type Made = Pick<OutputEntry, 'channel' | 'about' | 'path'>

/** Describe the articles for those who look for material, the newest first. */
function kitRows(library: Library, outputs: readonly OutputEntry[]): KitRow[] {
  const made = Map.groupBy(
    outputs.filter(({ subject, about }) => subject.kind === 'article' && FOR_PEOPLE.includes(about.role)),
    ({ subject }) => subject.id,
  )
  const previews = new Map(
    outputs
      .filter(({ about, subject }) => about.role === 'preview' && subject.kind === 'article')
      .map(({ subject, path }) => [subject.id, path]),
  )
  const due = new Map(reviewQueue(library).map((review) => [review.article.id, review.due]))
  return library.articles
    .filter((article) => isIn(library.config.languages, article))
    .map((article): KitRow => {
      const { id, title, excerpt, lang, stage, said, dates, evergreen, image } = article
      return {
        ...{ id, lang: lang.value, stage: stage.value },
        title: typeset(title, lang.value),
        excerpt: typeset(excerpt.value, lang.value),
        topics: said.topics ?? [],
        published: dates.published?.slice(0, 10) ?? '',
        updated: dates.updated?.slice(0, 10) ?? '',
        due: due.get(id) ?? '',
        isEvergreen: evergreen.value,
        hasPicture: image !== undefined,
        isExpired: isExpired(article, library.config.today),
        formats: formatsOf(made.get(id) ?? []),
        networks: networksOf(made.get(id) ?? []),
        uses: (said.used ?? []).map(({ on, day }) => ({ on, day: day.slice(0, 10) })),
        picture: previews.get(id) ?? '',
      }
    })
    .sort((a, b) => compareText(b.published, a.published) || compareText(a.id, b.id))
}

/** List the forms that an article comes in: the groups of its channels, and channels that have none. */
function formatsOf(made: readonly Made[]): string[] {
  const names = made.map(({ channel, about }) =>
    about.group === undefined ? channel : `${channel}-${about.group}`,
  )
  return [...new Set(names)].sort(compareText)
}

function networksOf(made: readonly Made[]): string[] {
  return [...new Set(made.flatMap(({ about }) => about.networks ?? []))].sort(compareText)
}
