import { MAX_TITLE } from '../article/schema.ts'
import type { Library } from '../library/library.ts'
import { topicsInUse } from '../library/topics-in-use.ts'
import { kindsOf } from '../offers/kinds.ts'
import type { CmsWidget } from './cms-fields.ts'

/** Choose how each key is written on a site. */
export function cmsWidgets(library: Pick<Library, 'articles' | 'authors' | 'config' | 'introductions'>) {
  const { config, articles, authors } = library
  const { languages, journey, offers } = config
  const [lang = 'en'] = languages
  const stages = journey.stages.map(({ id, labels: named }) => ({ label: named[lang].name, value: id }))
  const stage: CmsWidget = { widget: 'select', options: stages }
  const manyStages: CmsWidget = { widget: 'select', multiple: true, options: stages }
  const topicIds = topicsInUse(library)
  const topics: CmsWidget =
    topicIds.length > 0 && topicIds.every((id) => library.introductions.has(`topic ${id}`))
      ? relation('topics', ['{{slug}}', `title.${lang}`, `intro.${lang}`], true)
      : 'list'
  const named = articles.flatMap(({ said }) => said.author ?? [])
  const hasFiles = authors.length > 0 && named.every((name) => authors.some(({ id }) => id === name))
  const author: CmsWidget = hasFiles ? relation('authors', ['name', 'name'], false) : 'string'
  const writers: CmsWidget = hasFiles ? relation('authors', ['name', 'name'], true) : 'list'
  const inEach = (widget: CmsWidget): CmsWidget => ({
    within: Object.fromEntries(languages.map((each) => [each, widget])),
  })
  const picture: CmsWidget = { within: { src: 'image', alt: 'string' } }
  // The name of the file is made of it.
  const title = { widget: 'string', required: true, maxlength: MAX_TITLE }
  const say = { title, description: 'text' } as const
  const ebooks: Readonly<Record<string, CmsWidget>> = {
    ...{ title: 'string', subtitle: 'string', description: 'text', author: writers, language: 'string' },
    ...{ articles: 'list', gains: 'list', sample: 'string', order: 'string', form: 'string' },
    ...{ translationOf: 'string', published: 'date', draft: 'boolean' },
  }
  const leading = {
    headline: 'string',
    text: 'text',
    label: 'string',
    stage: manyStages,
    draft: 'boolean',
  } as const
  return {
    leading,
    leadingAtOne: { ...leading, stage },
    articles: {
      ...say,
      ...{ stage, topics, author, published: 'today', updated: 'date', image: 'image', imageAlt: 'string' },
      ...{ series: { within: { name: 'string', part: 'number' } }, next: 'string', translationOf: 'string' },
      ...{ slug: 'string', reviewBy: 'date', expires: 'date', draft: 'boolean' },
    },
    pages: { ...say, slug: 'string', translationOf: 'string', care: 'string', draft: 'boolean' },
    offers: {
      kind: { widget: 'select', options: kindsOf(offers.kinds) },
      ...{ language: 'string', headline: 'string', text: 'text', label: 'string', target: 'string' },
      ...{ stage: manyStages, topics, image: picture, priority: 'number', from: 'date', until: 'date' },
      draft: 'boolean',
    },
    ebooks,
    choosing: { ...ebooks, articles: { within: { stage: manyStages, topics } } },
    authors: {
      ...{
        name: 'string',
        kind: 'string',
        bio: inEach('text'),
        photo: picture,
        url: 'string',
        links: 'list',
      },
      draft: 'boolean',
    },
    topics: { title: inEach('string'), intro: inEach('text'), lead: inEach('string'), draft: 'boolean' },
    stages: { intro: inEach('text'), lead: inEach('string'), draft: 'boolean' },
    proof: {
      ...{
        quote: 'text',
        name: 'string',
        role: 'string',
        organisation: 'string',
        where: 'string',
        date: 'date',
      },
      ...{ permission: 'text', language: 'string', topics, stage: manyStages, draft: 'boolean' },
    },
  } as const satisfies Record<string, Readonly<Record<string, CmsWidget>>>
}

function relation(
  collection: string,
  [display, ...search]: readonly [display: string, ...search: string[]],
  multiple: boolean,
): CmsWidget {
  return {
    widget: 'relation',
    ...{ collection, value_field: '{{slug}}', display_fields: [display], search_fields: search, multiple },
  }
}
