import { bookPath, homePath, stagePath, topicPath } from '../../plugins/library/addresses.ts'
import { stagesOf, topicsOf } from '../../plugins/library/page-paths.ts'
import { fileOf, textOf } from './dist.ts'
import { library } from './example.ts'

/** What an article can hold that a page must be able to show, by the HTML that shows it. */
const FEATURES: Readonly<Record<string, RegExp>> = {
  table: /<table/,
  code: /<pre/,
  footnote: /data-footnotes/,
  picture: /<img/,
  quote: /<blockquote/,
  list: /<ol/,
  offer: /class="offer offer-card"/,
  contents: /<details/,
}

/** A page that stands for others of its kind. */
export interface Kind {
  readonly kind: string
  readonly path: string
}

/** Choose a page of every kind in every language, and as many articles as it takes to show all that one can hold. */
export function onePageOfEveryKind(): Kind[] {
  const { config, articles, books, pages } = library
  const kinds: Kind[] = [
    { kind: 'root', path: '/' },
    { kind: 'not found', path: '/404.html' },
    { kind: 'kit', path: '/kit/' },
    { kind: 'kit of books', path: '/kit/books/' },
    { kind: 'report', path: '/kit/report/' },
    { kind: 'kit of pages', path: '/kit/pages/' },
  ]
  for (const lang of config.languages) {
    const add = (kind: string, path: string): void => {
      kinds.push({ kind: `${kind} (${lang})`, path })
    }
    add('home', homePath(config, lang))
    for (const path of articlesWithEverything(lang)) add('article', path)
    for (const stage of stagesOf(library, lang).slice(-1)) add('stage', stagePath(config, stage, lang))
    for (const topic of topicsOf(library, lang).slice(-1)) add('topic', topicPath(config, topic, lang))
    for (const book of books.filter(({ language }) => language === lang).slice(-1))
      add('book', bookPath(config, book))
    for (const { path, said } of articles.filter((text) => text.lang.value === lang))
      if (said.caseStudy) add('case study', path)
    for (const kind of ['all', 'year', 'author', 'case'] as const) {
      const list = library.lists.find((each) => each.kind === kind && each.lang === lang)
      if (list) add(`list of ${kind === 'all' ? 'articles' : `a ${kind}`}`, list.path)
    }
    const own = pages.filter((text) => text.lang.value === lang)
    for (const page of own.filter(({ said }) => !said.landing).slice(-1)) add('about', page.path)
    for (const page of own.filter(({ said }) => said.care === 'help')) add('help', page.path)
    for (const page of own.filter(({ said }) => said.landing).slice(-1)) add('landing', page.path)
    const pictured = articles.filter((text) => text.lang.value === lang && text.images.length > 0)
    for (const article of pictured.slice(-1)) add('kit of an article', `/kit${article.path}`)
  }
  return kinds
}

/** Kinds whose pages are made of the same parts as those of another, or as a page that a test of its own looks at. */
const ALIKE = /^(?:about|case study|help|kit of (?:books|pages)|list of a (?:case|year)|topic) ?/

/** Leave one page of each kind that has parts of its own, where there are several languages in one of them, in turns. */
export function fewOf(all: readonly Kind[]): Kind[] {
  const kinds = all.filter(
    ({ kind }, at) => !ALIKE.test(kind) && all.findIndex((other) => other.kind === kind) === at,
  )
  const named = kinds.map(({ kind }) => kind.split(' ('))
  const names = [...new Set(named.map(([name]) => name))]
  return kinds.filter((_, at) => {
    const [name, lang] = named[at] ?? []
    const others = named.filter(([other]) => other === name)
    return others[(names.indexOf(name) % 2) * (others.length - 1)]?.[1] === lang
  })
}

function articlesWithEverything(lang: string): string[] {
  const missing = new Set(Object.keys(FEATURES))
  const chosen: string[] = []
  const shows = (path: string): string[] =>
    [...missing].filter((name) => FEATURES[name]?.test(textOf(fileOf(path))))
  let rest = library.articles.filter((article) => article.lang.value === lang).map(({ path }) => path)
  while (missing.size > 0) {
    const [best] = rest.toSorted((a, b) => shows(b).length - shows(a).length)
    const found = best === undefined ? [] : shows(best)
    if (best === undefined || found.length === 0) {
      throw new Error(`No article in "${lang}" shows: ${[...missing].join(', ')}`)
    }
    chosen.push(best)
    rest = rest.filter((path) => path !== best)
    for (const name of found) missing.delete(name)
  }
  return chosen
}
