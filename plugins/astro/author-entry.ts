import { typeset } from '../html/typography.ts'
import type { SiteLanguage } from '../language.ts'
import type { Library } from '../library/library.ts'
import { facePath } from '../library/pictures.ts'
import { decodeAddress } from '../source/decode-address.ts'
import { type Credit, creditOf } from './credit.ts'

/** Somebody who writes, as the page of their articles shows them. */
export interface AuthorEntry {
  readonly name: string
  /** Paragraphs, which may be none. */
  readonly bio: readonly string[]
  readonly photo: { readonly src: string; readonly alt: string } | undefined
  /** Where they are elsewhere: their own page first. */
  readonly links: readonly { readonly url: string; readonly label: string }[]
  /** What search engines are told. */
  readonly credit: Credit
}

/** Describe an author in a language. */
export function authorEntry(library: Library, id: string, lang: SiteLanguage): AuthorEntry {
  const { config, authors } = library
  const author = authors.find((each) => each.id === id)
  if (!author) throw new TypeError(`the list of an author "${id}" who is not there`)
  const { name, bio, photo, url, links } = author
  const src = photo && facePath(config, photo)
  return {
    name,
    bio: paragraphsOf(bio[lang] ?? '', lang),
    photo: photo && src !== undefined ? { src, alt: photo.alt } : undefined,
    links: [...(url === undefined ? [] : [{ url, label: undefined }]), ...links].map((link) => ({
      url: link.url,
      label: link.label ?? bareAddress(link.url),
    })),
    credit: creditOf(library, author, lang),
  }
}

/** Set a text in type, paragraph by paragraph: an empty line is between them. */
export function paragraphsOf(text: string, lang: SiteLanguage): string[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => typeset(paragraph.replace(/\s+/g, ' ').trim(), lang))
    .filter(Boolean)
}

/** Write a web address as people say it: `mastodon.example/@ada`. */
function bareAddress(url: string): string {
  return decodeAddress(url)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '')
}
