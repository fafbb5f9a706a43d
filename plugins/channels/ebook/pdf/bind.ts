import type { Context } from '../../../channel.ts'
import { BOX_LOOKS } from '../../../html/box-looks.ts'
import { renderText } from '../../../html/resolve.ts'
import type { CleanSvg } from '../../../pictures/svg/clean-svg.ts'
import { withBookFonts } from '../../../print/fonts.ts'
import { bookGlyphs, settleText } from '../../../print/letters.ts'
import { cleanForBook } from '../clean.ts'
import { drawCover } from '../cover.ts'
import type { BookInputs, Chapter } from '../inputs.ts'
import { drawingOf, pictureBytes, rasterised } from '../pictures.ts'
import { BOOK_WORDS } from '../words.ts'
import { compile } from './compile.ts'
import type { Manuscript, PrintedOffer } from './manuscript.ts'
import { printOffer } from './print-offer.ts'
import { type ChapterTree, setChapters } from './set-chapter.ts'

const COVER_FILE = 'cover.jpg'
const DATES = { da: 'da', en: 'en-GB' } as const

/** Print a book as a tagged PDF that meets PDF/UA-1, which Typst checks as it writes. */
export async function bindPdf(book: BookInputs, context: Context): Promise<Uint8Array> {
  const glyphs = bookGlyphs()
  const files: Record<string, Uint8Array> = {
    [COVER_FILE]: await drawCover(book.cover),
  }
  const print = (offer: BookInputs['closing'][number], article?: string): PrintedOffer => {
    const { printed, file } = printOffer(offer, article, {
      name: `offer-${Object.keys(files).length}.svg`,
      glyphs,
    })
    if (file) files[file[0]] = file[1]
    return printed
  }
  for (const { file, icon, colour } of Object.values(BOXES)) files[file] = signFile(icon, colour)
  const trees: ChapterTree[] = []
  for (const chapter of book.chapters) trees.push(await treeOf(chapter, print))
  const closing = book.closing.map((offer) => print(offer))
  const pictures = new Map<string, string>()
  const drawings = new Map<string, CleanSvg>()
  for (const picture of book.pictures) {
    const found = await drawingOf(picture, context)
    const drawing = found && { ...found, bytes: withBookFonts(found.bytes) }
    // Typst draws filters as pixels, too, and without a limit to its time.
    const isPixels = drawing?.hasFilter === true
    const name = `${picture.href.replaceAll('/', '-')}${isPixels ? '.png' : ''}`
    pictures.set(picture.href, name)
    if (!drawing) files[name] = await pictureBytes(picture, context)
    else if (isPixels) files[name] = await rasterised(drawing)
    else {
      drawings.set(name, drawing)
      files[name] = drawing.bytes
    }
  }
  const manuscript = {
    ...frontMatter(book, glyphs),
    chapters: setChapters({ glyphs, trees, pictures }),
    closing,
  }
  const order = {
    manuscript: JSON.stringify(manuscript satisfies Manuscript),
    files,
    probes: [...drawings.keys()],
  }
  const answer = await compile(order)
  if ('pdf' in answer) return answer.pdf
  let { manuscript: pixelated } = order
  for (const name of answer.unreadable) {
    const drawing = drawings.get(name)
    if (drawing) files[`${name}.png`] = await rasterised(drawing)
    // The name is that of a digest, which no text says.
    pixelated = pixelated.replaceAll(`"${name}"`, `"${name}.png"`)
  }
  const again = await compile({ ...order, manuscript: pixelated, probes: [] })
  if ('pdf' in again) return again.pdf
  throw new TypeError('drawings were asked for that nobody named')
}

/** How boxes look in print, by kind. */
const BOXES = Object.fromEntries(
  Object.entries(BOX_LOOKS).map(([box, { icon, light }]) => [
    box,
    { file: `box-${box}.svg`, icon, colour: light },
  ]),
)

function signFile(icon: string, colour: string): Uint8Array {
  const path = `<path fill="${colour}" fill-rule="evenodd" d="${icon}"/>`
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${path}</svg>`)
}

async function treeOf(
  chapter: Chapter,
  print: (offer: BookInputs['closing'][number], article: string) => PrintedOffer,
): Promise<ChapterTree> {
  const offers: ChapterTree['offers'][number][] = []
  const rendered = await renderText(chapter.text, ({ offer, form }) => {
    offers.push({ offer: print(offer, chapter.article), form })
    const className = ['offer', `offer-${offers.length - 1}`]
    return [{ type: 'element', tagName: 'aside', properties: { className }, children: [] }]
  })
  return { chapter, tree: cleanForBook(rendered, chapter.name), offers }
}

function frontMatter(
  book: BookInputs,
  glyphs: ReadonlySet<number>,
): Omit<Manuscript, 'chapters' | 'closing'> {
  const { lang, url, published } = book
  const words = BOOK_WORDS[lang]
  const set = (text: string): string => settleText(text, glyphs).text.trim()
  const [year = 0, month = 1, day = 1] = published.split('-').map(Number)
  // A document without a name is one that no screen reader can announce.
  const title = set(book.title) || url
  return {
    lang,
    url,
    title,
    subtitle: set(book.subtitle),
    description: set(book.description),
    authors: book.authors.map(set).filter((name) => name !== ''),
    publisher: set(book.publisher),
    published: new Intl.DateTimeFormat(DATES[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(published),
    ),
    day: { year, month, day },
    colour: book.cover.colour,
    boxes: Object.fromEntries(
      Object.entries(BOXES).map(([box, { file, colour }]) => [box, { file, colour }]),
    ),
    cover: { file: COVER_FILE, alt: `${words.coverOf} ${title}` },
    words: {
      contents: words.contents,
      chapter: words.chapter,
      online: words.online,
      closing: words.closing,
      shown: url.replace(/^https?:\/\//, '').replace(/\/$/, ''),
    },
  }
}
