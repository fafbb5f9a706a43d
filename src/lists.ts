import { getLists } from 'perennial:site'
import type { ListEntry, ListPageEntry, SiteLanguage } from 'astro-perennial'
import { cardOf, type PageImage } from './card'
import { LIST_WORDS } from './list-words'
import { WORDS } from './words'

/** A list without its pages: what a page of it, or another, shows of it. */
export type ListHead = Omit<ListEntry, 'pages'>

/** One page of a list, and all that it shows. */
export interface ListPageProps {
  readonly kind: 'list'
  readonly list: ListHead
  readonly page: ListPageEntry
  /** The pages before and after it. */
  readonly previous: string | undefined
  readonly next: string | undefined
  /** What of the library is below the list of all articles; on its first page alone. */
  readonly map: readonly MapLink[]
  /** The paths of the years of the list of all articles. */
  readonly years: Readonly<Record<string, string>>
  readonly image: PageImage | undefined
}

/** A way into the library. */
export interface MapLink extends Pick<ListEntry, 'kind' | 'id' | 'path' | 'total'> {
  readonly title: string
}

/** List every page of every list, with what it shows. */
export async function listPages(): Promise<ListPageProps[]> {
  const lists = await getLists()
  const pages = await Promise.all(
    lists.map(async ({ pages, ...list }) => {
      // What has no card of its own, such as a year, is a part of all articles.
      const all = lists.find(({ kind, lang }) => kind === 'all' && lang === list.lang) ?? list
      const image = (await cardOf('page', list.page)) ?? (await cardOf('page', all.page))
      const map = list.kind === 'all' ? mapOf(lists, list.lang) : []
      const years = Object.fromEntries(
        map.flatMap(({ kind, id, path }) => (kind === 'year' ? [[id, path] as const] : [])),
      )
      return pages.map((page, index): ListPageProps => {
        const [previous, next] = [pages[index - 1]?.path, pages[index + 1]?.path]
        return { kind: 'list', list, page, previous, next, map: index === 0 ? map : [], years, image }
      })
    }),
  )
  return pages.flat()
}

function mapOf(lists: readonly ListEntry[], lang: SiteLanguage): MapLink[] {
  const { compare } = new Intl.Collator(lang)
  const links = lists
    .filter((list) => list.lang === lang && list.kind !== 'all' && list.kind !== 'case')
    .map(({ kind, id, path, total, title }) => ({
      ...{ kind, id, path, total },
      title: kind === 'foreign' ? languageName(id, id) : title,
    }))
  // Stages and years have an order of their own.
  const isNamed = ({ kind }: MapLink): boolean => kind !== 'stage' && kind !== 'year'
  return [
    ...links.filter((link) => !isNamed(link)),
    ...links.filter(isNamed).sort((a, b) => compare(a.title, b.title)),
  ]
}

/** Say what a list is called in its heading. */
export function headingOf({ kind, lang, id, title, intent }: ListHead): string {
  const words = LIST_WORDS[lang]
  switch (kind) {
    case 'all':
      return words.all
    case 'year':
      return words.ofYear(id)
    case 'foreign':
      return words.inLanguage(languageName(id, lang))
    case 'case':
      return WORDS[lang].cases
    case 'stage':
      return intent
    default:
      return title
  }
}

/** Name a language in a language; one that nobody has named is called by its code. */
function languageName(code: string, lang: string): string {
  return new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code
}
