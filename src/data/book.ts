import type { SiteEntry } from 'astro-perennial'
import type { BookWithFiles } from '../books'
import { authorData } from './author'
import { dateOf } from './date'
import type { Thing } from './graph'
import { pictureData } from './picture'
import { publisherData, wholeUrl } from './site'

/** Say what a book is in schema.org's words. Where its files are is told of one that is not behind a form. */
export function bookData(site: SiteEntry, { book, cover, files }: BookWithFiles): Thing {
  const { lang, url } = book
  const isFree = book.form === undefined
  return {
    '@type': 'Book',
    '@id': `${url}#book`,
    name: book.title,
    alternativeHeadline: book.subtitle || undefined,
    description: book.description,
    url,
    inLanguage: lang,
    bookFormat: 'https://schema.org/EBook',
    isAccessibleForFree: isFree ? true : undefined,
    image: cover && pictureData({ url: cover.url, ...cover.about }),
    author: book.credits.map((credit) => authorData(site, credit)),
    publisher: publisherData(site),
    datePublished: book.published && dateOf(book.published),
    timeRequired: `PT${book.minutes}M`,
    hasPart: book.chapters.map(({ title, path }, index) => ({
      '@type': 'Chapter',
      position: index + 1,
      name: title,
      url: wholeUrl(site, path),
    })),
    encoding:
      isFree && files.length > 0
        ? files.map((file) => ({
            '@type': 'MediaObject',
            name: file.about.name,
            encodingFormat: file.type,
            contentUrl: file.url,
          }))
        : undefined,
  }
}
