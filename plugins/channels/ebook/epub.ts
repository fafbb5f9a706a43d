import type { Element, ElementContent, Nodes } from 'hast'
import { h } from 'hastscript'
import { walk } from '../../article/walk.ts'
import type { Context } from '../../channel.ts'
import { signBoxes } from '../../html/box-looks.ts'
import { renderText } from '../../html/resolve.ts'
import { zip } from '../../zip.ts'
import { cleanForBook } from './clean.ts'
import { drawCover } from './cover.ts'
import type { BookInputs, Chapter } from './inputs.ts'
import { offerAside } from './offer-aside.ts'
import { containerDocument, type Item, packageDocument } from './package.ts'
import { pictureBytes } from './pictures.ts'
import { BOOK_CSS } from './styles.ts'
import { BOOK_WORDS } from './words.ts'
import { bookFootnotes, xhtmlPage } from './xhtml.ts'

/** Bind a book as EPUB 3.3. */
export async function bindEpub(book: BookInputs, context: Context): Promise<Uint8Array> {
  const words = BOOK_WORDS[book.lang]
  const files: Record<string, Uint8Array | string> = {}
  const items: Item[] = []
  const add = (item: Item, content: Uint8Array | string): void => {
    items.push(item)
    files[`EPUB/${item.href}`] = content
  }
  const page = (
    id: string,
    title: string,
    body: ElementContent[],
    bodyType?: string,
    own: readonly string[] = [],
  ): void => {
    const properties = [...own, ...foreignIn(body)].join(' ')
    add(
      { id, href: `${id}.xhtml`, type: 'application/xhtml+xml', ...(properties ? { properties } : {}) },
      xhtmlPage(book.lang, title, body, bodyType),
    )
  }

  add({ id: 'css', href: 'book.css', type: 'text/css' }, BOOK_CSS)
  const cover = await drawCover(book.cover)
  add({ id: 'cover-image', href: 'cover.jpg', type: 'image/jpeg', properties: 'cover-image' }, cover)
  page('cover', words.cover, [
    h('section', { className: ['cover'], 'epub:type': 'cover', ariaLabel: words.cover }, [
      h('img', { src: 'cover.jpg', alt: `${words.coverOf} ${book.title}` }),
    ]),
  ])
  page('title-page', words.titlePage, [titlePage(book)], 'frontmatter')
  page('nav', words.contents, navigation(book), undefined, ['nav'])
  for (const chapter of book.chapters)
    page(chapter.name, chapter.title, [await chapterSection(chapter, book)], 'bodymatter')
  const hasClosing = book.closing.length > 0
  if (hasClosing) page('closing', words.closing, [closingSection(book)], 'backmatter')
  for (const [index, picture] of book.pictures.entries()) {
    add(
      { id: `picture-${index + 1}`, href: picture.href, type: picture.type },
      await pictureBytes(picture, context),
    )
  }
  const names = book.chapters.map(({ name }) => name)
  const spine = ['cover', 'title-page', 'nav', ...names, ...(hasClosing ? ['closing'] : [])]
  return zip([
    // First and stored, so that the file says what it is in its first bytes.
    { name: 'mimetype', bytes: 'application/epub+zip' },
    ...Object.entries({
      'META-INF/container.xml': containerDocument(),
      'EPUB/package.opf': packageDocument(book, items, spine),
      ...files,
    }).map(([name, bytes]) => ({ name, bytes, deflate: true })),
  ])
}

/** What a page of the book holds that its package document has to name (EPUB 3.3, D.6.1). */
function foreignIn(body: readonly ElementContent[]): string[] {
  const names = new Set<string>()
  walk<Nodes>({ type: 'root', children: [...body] }, (node) => {
    if (node.type === 'element') names.add(node.tagName)
  })
  return [...(names.has('math') ? ['mathml'] : []), ...(names.has('svg') ? ['svg'] : [])]
}

function titlePage({ title, subtitle, authors, publisher, description }: BookInputs): Element {
  return h('section', { className: ['title-page'], 'epub:type': 'titlepage' }, [
    h('h1', title),
    ...(subtitle ? [h('p', { className: ['subtitle'] }, subtitle)] : []),
    h('p', { className: ['author'] }, authors.join(', ')),
    h('p', { className: ['description'] }, description),
    h('p', { className: ['publisher'] }, publisher),
  ])
}

function navigation(book: BookInputs): Element[] {
  const words = BOOK_WORDS[book.lang]
  const entry = (href: string, text: string, type?: string): Element =>
    h('li', h('a', { href, ...(type ? { 'epub:type': type } : {}) }, text))
  const first = book.chapters[0]?.name ?? 'title-page'
  return [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', ariaLabelledBy: 'contents' }, [
      h('h1', { id: 'contents' }, words.contents),
      h('ol', [
        ...book.chapters.map(({ name, title }) => entry(`${name}.xhtml`, title)),
        ...(book.closing.length > 0 ? [entry('closing.xhtml', words.closing)] : []),
      ]),
    ]),
    h('nav', { 'epub:type': 'landmarks', ariaLabel: words.landmarks, hidden: true }, [
      h('ol', [
        entry('cover.xhtml', words.cover, 'cover'),
        entry('title-page.xhtml', words.titlePage, 'titlepage'),
        entry('nav.xhtml', words.contents, 'toc'),
        entry(`${first}.xhtml`, words.start, 'bodymatter'),
      ]),
    ]),
  ]
}

async function chapterSection(chapter: Chapter, book: BookInputs): Promise<Element> {
  const words = BOOK_WORDS[book.lang]
  const tree = cleanForBook(
    await renderText(chapter.text, ({ offer }) => [offerAside(offer, chapter.article)]),
    chapter.name,
  )
  signBoxes(tree)
  bookFootnotes(tree, words.note)
  return h('section', { 'epub:type': 'chapter', role: 'doc-chapter', ariaLabelledBy: chapter.name }, [
    h('h1', { id: chapter.name }, chapter.title),
    ...(tree.children as ElementContent[]),
    h('p', { className: ['online'] }, h('a', { href: chapter.url }, words.online)),
  ])
}

/** The last page: what a reader can do next. */
function closingSection(book: BookInputs): Element {
  const title = BOOK_WORDS[book.lang].closing
  return h('section', { role: 'doc-afterword', 'epub:type': 'afterword', ariaLabelledBy: 'closing' }, [
    h('h1', { id: 'closing' }, title),
    ...book.closing.map((offer) => offerAside(offer)),
  ])
}
