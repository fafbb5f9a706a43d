import { typeset } from '../../../html/typography.ts'
import type { JourneyStage } from '../../../journey/journey-stage.ts'
import type { SiteLanguage } from '../../../language.ts'
import type { Library } from '../../../library/library.ts'
import { topicLabel } from '../../../library/topic-label.ts'
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
