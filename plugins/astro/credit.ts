import type { Author } from '../authors/schema.ts'
import { absolute } from '../library/addresses.ts'
import type { Library } from '../library/library.ts'
import { faceFile } from '../library/pictures.ts'
import { authorPageIn } from './author-pages.ts'

/** Somebody whom a text or book is by, as search engines are told; every address is whole. */
export interface Credit {
  /** The name of the author's file; nothing where there is none. */
  readonly id: string | undefined
  readonly name: string
  readonly kind: Author['kind']
  /** Their page on the site, else one of their own. */
  readonly url: string | undefined
  /** Where they are elsewhere. */
  readonly sameAs: readonly string[]
  /** Their face. */
  readonly image: string | undefined
}

/** Describe whom a text or book in a language is by. Who has no file is a person, if it is not the site or a brand of its. */
export function creditsOf(
  library: Library,
  work: { readonly author?: readonly string[] | undefined },
  lang: string,
): Credit[] {
  const { authors, config } = library
  return library.authorNames(work).map((name) => {
    const author = authors.find((each) => each.name === name)
    if (author) return creditOf(library, author, lang)
    const isOurs = name === config.title || config.brand.includes(name)
    return {
      id: undefined,
      name,
      kind: isOurs ? 'organisation' : 'person',
      url: name === config.title ? absolute(config, '/') : undefined,
      sameAs: [],
      image: undefined,
    }
  })
}

/** Describe an author. */
export function creditOf(library: Library, author: Author, lang: string): Credit {
  const { config } = library
  const { id, name, kind, url, links, photo } = author
  const page = authorPageIn(library, id, lang)
  const elsewhere = [...(url === undefined ? [] : [url]), ...links.map((link) => link.url)]
  const own = page === undefined ? url : absolute(config, page)
  const { pictures } = config
  return {
    ...{ id, name, kind },
    url: own,
    sameAs: [...new Set(elsewhere)].filter((address) => address !== own),
    image:
      photo && pictures !== undefined ? absolute(config, `/${pictures}/${faceFile(photo).name}`) : undefined,
  }
}
