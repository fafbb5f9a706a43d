import type { Published } from '../../plugins/article/published.ts'
import { type OfferDefinition, offerSchema } from '../../plugins/offers/schema.ts'
import { MOST } from '../../plugins/offers/words.ts'
import { START } from '../../plugins/source/diagnostic.ts'
import { siteOf } from './library.ts'

const LABEL = { da: 'Læs mere', en: 'Read more' } as const
const NEWSLETTER = {
  da: {
    headline: 'Få det næste at vide, når det sker',
    text: 'Et brev om måneden, som du kan sige fra igen.',
  },
  en: { headline: 'Hear of what comes next', text: 'A letter a month that you can leave again.' },
} as const
/** At which stage readers get an offer that leads to a text of another. */
const LEADING = { awareness: 'consideration', consideration: 'decision' } as const

/**
 * Make the offers of a library: for each site a guide that leads to one of its texts at the next stage, for each language a
 * newsletter for everybody, and one guide whose words are not in the language of what it leads to.
 */
export function offersFor(articles: readonly Published[]): OfferDefinition[] {
  const languages = [...Map.groupBy(articles, ({ lang }) => lang.value).keys()]
  const guides = [...Map.groupBy(articles, (article) => `${article.lang.value} ${siteOf(article)}`)].flatMap(
    ([, texts]) =>
      Object.entries(LEADING).flatMap(([from, to]) => {
        const [target] = texts.filter(({ stage }) => stage.value === to)
        return target ? [guideTo(target, from, target.lang.value)] : []
      }),
  )
  const letters = languages.map((lang) =>
    definitionOf(`letter-${lang}`, {
      ...{ kind: 'newsletter', stage: ['awareness', 'consideration', 'decision', 'delight'], language: lang },
      ...{ ...NEWSLETTER[lang], label: LABEL[lang], target: `/${lang}/` },
    }),
  )
  const [first] = articles.filter(({ lang }) => lang.value === 'da')
  const astray = first && languages.includes('en') ? [guideTo(first, 'awareness', 'en')] : []
  return [...guides, ...letters, ...astray]
}

function guideTo(target: Published, stage: string, language: 'da' | 'en'): OfferDefinition {
  const cut = (words: string, most: number): string =>
    words.replace(/[<>]/g, '').slice(0, most).toWellFormed().trim() || LABEL[language]
  return definitionOf(`${stage}-${language}-${target.id.replaceAll('/', '-')}`, {
    ...{ kind: 'guide', stage, language, label: LABEL[language], target: { article: target.id } },
    headline: cut(target.title, MOST.headline),
    text: cut(target.excerpt.value, MOST.text),
  })
}

function definitionOf(id: string, fields: Readonly<Record<string, unknown>>): OfferDefinition {
  const value = offerSchema([]).parse(fields)
  return {
    ...{ ...value, id, file: `offers/${id}.yml`, place: () => START },
    ...{ stage: value.stage ?? [], image: undefined, variants: [] },
  }
}
