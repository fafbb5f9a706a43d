import { z } from 'zod'
import { blockOf } from '../../article/blocks.ts'
import type { Image } from '../../article/images.ts'
import type { Published } from '../../article/published.ts'
import { digestOf } from '../../asset.ts'
import type { Book } from '../../books/compile.ts'
import type { Channel, Output } from '../../channel.ts'
import { siteTokens } from '../../draw/site-tokens.ts'
import { type Addressing, portable, resolveText } from '../../html/resolve.ts'
import { typeset } from '../../html/typography.ts'
import { absolute, bookPath, wholeHref } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import { campaignLink } from '../../offers/campaign.ts'
import type { OfferNode } from '../../offers/node.ts'
import { remarkOffers } from '../../offers/place.ts'
import { byDay } from '../../pictures/mermaid/plain-svg.ts'
import { hasTypst } from '../../print/typst.ts'
import { CARRIERS } from './carriers.ts'
import { COVER, THUMBNAIL } from './cover.ts'
import { ebookBlock } from './front-matter.ts'
import type { BookInputs, BookPicture, Chapter, EbookInputs } from './inputs.ts'
import { bookOffers } from './offers.ts'
import { render } from './render.ts'
import { bookGlyph } from './rules/book-glyph.ts'
import { bookPdf } from './rules/book-pdf.ts'
import { coverLetter } from './rules/cover-letter.ts'
import { BOOK_WORDS } from './words.ts'

/** A date for books none of whose articles has one. */
const NO_DATE = '2000-01-01T00:00:00.000Z'

/** Books made of articles. */
export const ebook: Channel<z.ZodObject, EbookInputs> = {
  summary: 'The books of content/ebooks/ as EPUB 3.3 and as tagged PDF, with a generated cover',
  module: new URL('./render.ts', import.meta.url).href,
  words: { da: { title: 'E-bøger' }, en: { title: 'E-books' } },
  rules: { 'book-glyph': bookGlyph, 'book-pdf': bookPdf, 'cover-letter': coverLetter },
  frontMatter: ebookBlock,
  carries: Object.values(CARRIERS),
  heavy: true,
  options: z.strictObject({}),

  plan(library) {
    return library.books.flatMap((book) => outputsOf(library, book))
  },

  render,
}

function outputsOf(library: Library, book: Book): Output<EbookInputs>[] {
  const words = BOOK_WORDS[book.language]
  const inputs = bookInputs(library, book, 'epub')
  const subject = { kind: 'book', id: book.id } as const
  const alt = `${words.coverOf} ${inputs.title}`
  const print = (): Output<EbookInputs> => ({
    path: `${book.id}.pdf`,
    shelf: 'site',
    type: 'application/pdf',
    subject,
    about: { role: 'download', name: words.pdfName },
    inputs: bookInputs(library, book, 'pdf'),
  })
  const printed = hasTypst() ? [print()] : []
  return [
    {
      path: `${book.id}.epub`,
      shelf: 'site',
      type: 'application/epub+zip',
      subject,
      about: { role: 'download', name: words.name },
      inputs,
    },
    ...printed,
    {
      path: `${book.id}-small.jpg`,
      shelf: 'site',
      type: 'image/jpeg',
      subject,
      about: { role: 'thumbnail', name: words.thumbnailName, alt, ...THUMBNAIL },
      inputs: { kind: 'cover', size: THUMBNAIL, ...inputs.cover },
    },
    {
      path: `${book.id}.jpg`,
      shelf: 'site',
      type: 'image/jpeg',
      subject,
      about: { role: 'cover', name: words.coverName, alt, ...COVER },
      inputs: { kind: 'cover', size: COVER, ...inputs.cover },
    },
  ]
}

function bookInputs(library: Library, book: Book, kind: BookInputs['kind']): BookInputs {
  const { config } = library
  const lang = book.language
  const set = (text: string): string => typeset(text, lang)
  const pictures = new Map<string, BookPicture>()
  const offers = bookOffers(library, book, CARRIERS[kind].source)
  const chapters = book.chapters.map((article) =>
    chapterOf(library, book, kind, article, pictures, offers.chapters.get(article)),
  )
  const dates = book.chapters
    .flatMap(({ dates }) => [dates.updated, dates.published])
    .filter((date) => date !== undefined)
  const newest = dates.sort().at(-1) ?? book.published ?? NO_DATE
  const authors = library.authorNames(book)
  const first = book.chapters[0]
  return {
    kind,
    identifier: `urn:uuid:${uuidOf(`${config.site}${config.base}/${lang}/${book.id}`)}`,
    title: set(book.title),
    subtitle: set(book.subtitle ?? ''),
    description: set(book.description),
    authors,
    publisher: config.title,
    lang,
    modified: newest.replace(/\.\d+Z$/, 'Z'),
    published: (book.published ?? newest).slice(0, 10),
    url: absolute(config, bookPath(config, book)),
    cover: {
      title: set(book.title),
      subtitle: set(book.subtitle ?? ''),
      authors: authors.join(', '),
      site: config.title,
      lang,
      colour: (first ? library.stageOf(first) : config.journey.standingFor('awareness')).colour,
      theme: siteTokens(config.theme, 'light'),
    },
    chapters,
    closing: offers.closing,
    pictures: [...pictures.values()],
  }
}

function chapterOf(
  library: Library,
  book: Book,
  kind: BookInputs['kind'],
  article: Published,
  pictures: Map<string, BookPicture>,
  offer: OfferNode | undefined,
): Chapter {
  const place: Addressing = {
    idPrefix: `${fileName(article)}-`,
    link: (from, url) => {
      const target = library.targetOf(from, url)
      if (target.kind === 'outside') return target.url
      if (target.kind === 'path') return wholeHref(library.config, target.path)
      if (target.kind === 'nowhere') return undefined
      const { query, hash } = target
      if (target.article === from && hash !== '') return hash
      const chapter = book.chapters.find((each) => each === target.article)
      if (chapter) return `${fileName(chapter)}.xhtml${hash}`
      const href = absolute(library.config, target.article.path) + query + hash
      return campaignLink(href, { ...CARRIERS[kind], article: article.id, campaign: book.id })
    },
    image: (image) => {
      const picture = pictureOf(image)
      pictures.set(picture.href, picture)
      return { src: picture.href }
    },
  }
  const end = article.tree.children.length
  const placed = offer ? [{ index: end, node: offer, reasons: [] }] : []
  const tree = remarkOffers(placed)(article.tree)
  const text = resolveText(library, article, place, tree)
  const said = blockOf(article, 'ebook', ebookBlock)
  const ownTitle = typeof said === 'object' ? said.title : undefined
  return {
    name: fileName(article),
    title: typeset(ownTitle || article.title, article.lang.value),
    text: portable(text),
    article: article.id,
    url: absolute(library.config, article.path),
  }
}

function fileName(article: Published): string {
  return `chapter-${digestOf(article.id).slice(0, 8)}`
}

function pictureOf({ asset: own, type }: Image): BookPicture {
  const asset = own.content === undefined ? own : { ...own, content: byDay(own.content) }
  const name = `images/${asset.digest.slice(0, 16)}`
  if (type === 'image/svg+xml') return { href: `${name}.svg`, asset, type }
  return type === 'image/png'
    ? { href: `${name}.png`, asset, type }
    : { href: `${name}.jpg`, asset, type: 'image/jpeg' }
}

/** A UUID made of a name, so that a book keeps its identity from build to build (RFC 9562, version 8). */
function uuidOf(name: string): string {
  const hex = digestOf(name)
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
