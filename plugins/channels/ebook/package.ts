import type { Root } from 'xast'
import { x } from 'xastscript'
import { writeXml } from '../xml.ts'
import type { BookInputs } from './inputs.ts'
import { BOOK_WORDS } from './words.ts'

/** One file of the book. */
export interface Item {
  readonly id: string
  readonly href: string
  readonly type: string
  readonly properties?: string
}

/** Write the package document: who made the book, what is in it, in which order it is read, and for whom it works. */
export function packageDocument(book: BookInputs, items: readonly Item[], spine: readonly string[]): string {
  const words = BOOK_WORDS[book.lang]
  const meta = (property: string, value: string) => x('meta', { property }, value)
  const hasPictures = book.pictures.length > 0
  const root: Root = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'book-id',
        'xml:lang': book.lang,
        prefix: 'schema: http://schema.org/',
      },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          x('dc:identifier', { id: 'book-id' }, book.identifier),
          x('dc:title', { id: 'title' }, book.title),
          x('meta', { refines: '#title', property: 'title-type' }, 'main'),
          ...(book.subtitle
            ? [
                x('dc:title', { id: 'subtitle' }, book.subtitle),
                x('meta', { refines: '#subtitle', property: 'title-type' }, 'subtitle'),
              ]
            : []),
          x('dc:language', book.lang),
          ...book.authors.map((author) => x('dc:creator', author)),
          x('dc:publisher', book.publisher),
          x('dc:description', book.description),
          x('dc:date', book.published),
          x('dc:source', book.url),
          meta('dcterms:modified', book.modified),
          meta('schema:accessMode', 'textual'),
          ...(hasPictures ? [meta('schema:accessMode', 'visual')] : []),
          meta('schema:accessModeSufficient', 'textual'),
          ...[
            'structuralNavigation',
            'tableOfContents',
            'readingOrder',
            'alternativeText',
            'displayTransformability',
          ].map((feature) => meta('schema:accessibilityFeature', feature)),
          meta('schema:accessibilityHazard', 'none'),
          meta('schema:accessibilitySummary', words.accessibility),
          x('meta', { name: 'cover', content: 'cover-image' }),
        ]),
        x(
          'manifest',
          items.map(({ id, href, type, properties }) =>
            x('item', { id, href, 'media-type': type, ...(properties ? { properties } : {}) }),
          ),
        ),
        x(
          'spine',
          spine.map((idref) => x('itemref', { idref })),
        ),
      ],
    ),
  ])
  return `${writeXml(root)}\n`
}

/** Point reading systems to the package document. */
export function containerDocument(): string {
  const root: Root = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
      x('rootfiles', [
        x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
      ]),
    ]),
  ])
  return `${writeXml(root)}\n`
}
