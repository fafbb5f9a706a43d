import { typeset } from '../../../html/typography.ts'
import type { JourneyStage } from '../../../journey/journey-stage.ts'
import type { SiteLanguage } from '../../../language.ts'
import type { Library } from '../../../library/library.ts'
import type { ArticleList } from '../../../library/lists.ts'
import { topicLabel } from '../../../library/topic-label.ts'
import { authorCard } from './author.ts'
import { type Card, frameOf } from './card.ts'
import { CARD_WORDS } from './words.ts'

/** The card of a stage's page: what its readers want, below its name. */
export function stageCard({ config }: Library, { colour, labels }: JourneyStage, lang: SiteLanguage): Card {
  const { name, intent } = labels[lang]
  return {
    name: 'stage',
    content: {
      ...frameOf(config, lang, colour),
      kind: 'stage',
      kicker: `${CARD_WORDS[lang].stage}: ${name}`,
      title: typeset(intent, lang),
    },
    from: [],
  }
}

/** The card of a topic's page. */
export function topicCard({ config }: Library, topic: string, lang: SiteLanguage): Card {
  return {
    name: 'topic',
    content: {
      ...frameOf(config, lang),
      kind: 'topic',
      kicker: CARD_WORDS[lang].topic,
      title: topicLabel(config, topic, lang),
    },
    from: [],
  }
}

/**
 * The card of another page that lists articles: all of them, those of an author, case studies, or a series. Years have none: nobody passes
 * them on.
 */
export function listCard(library: Library, { kind, id, lang }: ArticleList): Card | undefined {
  const frame = frameOf(library.config, lang)
  const words = CARD_WORDS[lang]
  if (kind === 'all' || kind === 'case') {
    const title = kind === 'all' ? words.articles : words.cases
    return { name: 'topic', content: { ...frame, kind: 'topic', title }, from: [] }
  }
  if (kind === 'author') {
    const author = library.authors.find((each) => each.id === id)
    return author && authorCard(library, author, lang)
  }
  const series =
    kind === 'series' ? library.series.find((each) => each.lang === lang && each.key === id) : undefined
  if (!series) return undefined
  const title = typeset(series.name, lang)
  return { name: 'topic', content: { ...frame, kind: 'topic', kicker: words.series, title }, from: [] }
}
