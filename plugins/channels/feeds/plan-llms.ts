import type { Article } from '../../article/article.ts'
import type { Config } from '../../config.ts'
import { typeset } from '../../html/typography.ts'
import type { SiteLanguage } from '../../language.ts'
import { absolute, bookPath } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import { newestFirst } from '../../library/lists.ts'
import type { LlmsInputs } from './llms.ts'

/** How many articles of a language are named, the newest: all that is read at once costs whoever reads it. */
const MOST = 200

/** The words of the file, per language. */
const WORDS = {
  da: { name: 'dansk', articles: 'Artikler', books: 'E-bøger', pages: 'Sider', all: 'Alle artikler' },
  en: { name: 'English', articles: 'Articles', books: 'E-books', pages: 'Pages', all: 'All articles' },
} as const

type Section = LlmsInputs['sections'][number]

/**
 * Gather what `llms.txt` says of a site: its articles and books, language by language, what they are about, and where the
 * rest is. Nothing is in it that is kept back or has expired, and no page but those that stand in the menu.
 */
export function llmsInputs(library: Library): LlmsInputs {
  const { config } = library
  const { languages, title, description } = config
  const inLanguages = languages.flatMap((lang) => sectionsOf(library, lang))
  return {
    title,
    about: languages.flatMap((lang) => description[lang] ?? []),
    // The name of a section that may be left out is not ours to translate.
    sections: [...inLanguages, { heading: 'Optional', links: restOf(library) }].filter(
      ({ links }) => links.length > 0,
    ),
  }
}

function sectionsOf({ config, shareable, books, pages }: Library, lang: SiteLanguage): Section[] {
  const words = WORDS[lang]
  const called = (heading: string): string =>
    config.languages.length > 1 ? `${heading} (${words.name})` : heading
  const isOwn = (text: Article): boolean => text.lang.value === lang
  const link = linkOf(config)
  const standing = config.routes ? pages : []
  return [
    {
      heading: called(words.articles),
      links: shareable.filter(isOwn).sort(newestFirst).slice(0, MOST).map(link),
    },
    {
      heading: called(words.books),
      links: books
        .filter(({ language }) => language === lang)
        .map((book) => ({
          title: typeset(book.title, lang),
          url: absolute(config, bookPath(config, book)),
          note: typeset(book.description, lang),
        })),
    },
    {
      heading: called(words.pages),
      links: standing
        .filter((page) => isOwn(page) && !page.said.landing && page.slug !== config.privacy[lang])
        .map(link),
    },
  ]
}

function linkOf(config: Config): (text: Article) => Section['links'][number] {
  return ({ title, path, excerpt, lang }) => ({
    title: typeset(title, lang.value),
    url: absolute(config, path),
    note: typeset(excerpt.value, lang.value),
  })
}

function restOf({ config, lists }: Library): Section['links'] {
  const all = lists.filter(({ kind }) => kind === 'all')
  return [
    ...all.map(({ lang, path }) => ({ title: WORDS[lang].all, url: absolute(config, path), note: '' })),
    { title: 'Sitemap', url: absolute(config, '/sitemap.xml'), note: '' },
  ]
}
