import type { Published } from '../article/published.ts'
import type { SiteLanguage } from '../language.ts'
import { frontOf, frontPicture } from '../library/front.ts'
import type { Library } from '../library/library.ts'
import { thumbnailAttributes } from '../library/pictures.ts'
import { isValidOn } from '../offers/choose.ts'
import { SUBSCRIPTION } from '../offers/kinds.ts'
import { formHtml } from './landing-entry.ts'
import { type Row, rowMaker } from './list-row.ts'
import { type WayOn, wayOn } from './way-on.ts'

/** What the home page of a language shows of the articles, and its reason to come back. */
export interface FrontEntry {
  readonly lead: Story | undefined
  readonly newest: readonly Story[]
  readonly follow: Follow
}

/** An article on a home page. */
export interface Story extends Row {
  /** Its own picture, for those who do not see it without words; nothing where it has none that is fit. */
  readonly picture:
    | { readonly attributes: Readonly<Record<string, string | number>>; readonly isDrawing: boolean }
    | undefined
}

/** How a reader hears of the next article. */
interface Follow {
  /** The offer that asks for it, in its own words. */
  readonly offer: WayOn | undefined
  /** A form, as HTML. */
  readonly form: string | undefined
}

/** Describe the home page of each language. */
export function frontEntries(library: Library): Partial<Record<SiteLanguage, FrontEntry>> {
  const rowOf = rowMaker(library)
  const story = (article: Published): Story => ({ ...rowOf(article), picture: pictureOf(library, article) })
  return Object.fromEntries(
    library.config.languages.map((lang) => {
      const { lead, newest } = frontOf(library, lang)
      const entry: FrontEntry = {
        lead: lead && story(lead),
        newest: newest.map(story),
        follow: followOf(library, lang),
      }
      return [lang, entry]
    }),
  )
}

function pictureOf({ config }: Library, article: Published): Story['picture'] {
  const image = frontPicture(article)
  const attributes = image && thumbnailAttributes(config, image)
  return attributes && { attributes, isDrawing: image.type === 'image/svg+xml' }
}

/** The offer of a newsletter, and its form; a site without such an offer has the form alone that it names first. */
function followOf(library: Library, lang: SiteLanguage): Follow {
  const { config, offers } = library
  const [first] = config.journey.stages
  const found = offers.find(
    (offer) => offer.kind === SUBSCRIPTION && offer.language === lang && isValidOn(offer, config.today),
  )
  const form = found ? found.form : Object.keys(config.forms)[0]
  return {
    offer: found && first && wayOn(library, found, first.id),
    form: form === undefined ? undefined : formHtml(config, form, lang),
  }
}
