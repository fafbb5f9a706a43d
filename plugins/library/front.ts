import type { Image } from '../article/images.ts'
import type { Published } from '../article/published.ts'
import type { SiteLanguage } from '../language.ts'
import type { Library } from './library.ts'
import { newestFirst } from './lists.ts'

/** How many articles a home page shows besides the one that opens it. */
const NEWEST = 6

/** The heaviest drawing that stands beside a title, in bytes: with nine of them the page is still light. */
const HEAVIEST_DRAWING = 20_000

/** A picture that is narrower than this is an icon, in pixels. */
const NARROWEST = 240

/** The articles on the home page of a language. */
export interface Front {
  /** The one that opens it; nothing where the language has none. */
  readonly lead: Published | undefined
  /** The newest of the others. */
  readonly newest: readonly Published[]
}

/**
 * Choose the articles of a home page. The one that the site names comes first, or else the first on the page of the earliest
 * stage: what a reader begins with who has not been here before.
 */
export function frontOf(
  { articles, introductions, lists }: Pick<Library, 'articles' | 'introductions' | 'lists'>,
  lang: SiteLanguage,
): Front {
  const own = articles.filter((article) => article.lang.value === lang).sort(newestFirst)
  const [first] = lists.find((list) => list.kind === 'stage' && list.lang === lang)?.articles ?? []
  const named = introductions.get('home')?.lead[lang]
  const lead = named ?? own.find((article) => article === first)
  return { lead, newest: own.filter((article) => article !== lead).slice(0, NEWEST) }
}

/** Choose what of an article's own pictures stands beside its title; nothing where none is fit for it. */
export function frontPicture({ image, pictures }: Pick<Published, 'image' | 'pictures'>): Image | undefined {
  return [...(image ? [image] : []), ...pictures.values()].find(({ asset, type, width, bytes }) => {
    // A diagram that a text draws has words too small to be read beside a title.
    if (asset.content !== undefined) return false
    return type === 'image/svg+xml' ? bytes <= HEAVIEST_DRAWING : width >= NARROWEST
  })
}
