import jsQR from 'jsqr'
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A link of a page: to an address, or to a page of the book by its number. */
interface PdfLink {
  readonly page: number
  readonly url?: string
  readonly to?: number
}

/** A node of the tree that a screen reader walks. */
export interface PdfTag {
  readonly role: string
  readonly alt: string | undefined
  readonly children: readonly PdfTag[]
}

/** A PDF as a reader of the world reads it: pdf.js, which is Firefox's. */
export interface ReadPdf {
  readonly pages: number
  readonly title: unknown
  readonly language: unknown
  readonly isTagged: boolean
  /** The metadata as XML. */
  readonly metadata: string
  /** The words of each page without headers and page numbers. */
  readonly words: readonly string[]
  /** The same as letters and digits alone. */
  readonly letters: readonly string[]
  /** Where the longest line ends, in millimetres from the left edge. */
  readonly widest: number
  readonly links: readonly PdfLink[]
  /** The names of the outline, those below another indented. */
  readonly outline: readonly string[]
  readonly tags: readonly PdfTag[]
  /** Read the QR code on a page as a camera does. */
  scan(page: number): Promise<Scanned | undefined>
  /** Find what is printed on a page in colours that fit, as a camera sees it; nothing where there is none. */
  find(
    page: number,
    fits: (red: number, green: number, blue: number) => boolean,
  ): Promise<Printed | undefined>
}

/** The box around something that is printed, in millimetres from the top left of its page. */
interface Printed {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What a code says, and how wide it is without its quiet zone, in millimetres. */
interface Scanned {
  readonly text: string
  readonly width: number
}

/** Points of PDF in a millimetre. */
const POINTS = 72 / 25.4
/** Pixels of a camera for each point. */
const SCALE = 3

/** Reduce words to what no hyphen, quotation mark or line break changes. */
export function lettersOf(words: string): string {
  return words.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Read a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { info, metadata } = await pdf.getMetadata()
  const facts = info as Readonly<Record<string, unknown>>
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)))
  const words = await Promise.all(pages.map(wordsOn))
  const links = await Promise.all(pages.map((page) => linksOf(pdf, page)))
  return {
    pages: pdf.numPages,
    title: facts['Title'],
    language: facts['Language'],
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    metadata: metadata?.getRaw() ?? '',
    words,
    letters: words.map(lettersOf),
    widest: Math.max(...(await Promise.all(pages.map(endOfLines)))) / POINTS,
    links: links.flat(),
    outline: namesIn(await pdf.getOutline()),
    tags: (await Promise.all(pages.map((page) => page.getStructTree()))).flatMap((tree) =>
      tree ? tagOf(tree as Node) : [],
    ),
    scan: (number) => scan(pdf, number),
    find: (number, fits) => find(pdf, number, fits),
  }
}

async function wordsOn(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  let words = ''
  const open: boolean[] = []
  for (const item of items) {
    if ('str' in item) {
      if (!open.includes(true)) words += item.str
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push((item as { tag?: string }).tag === 'Artifact')
  }
  return words
}

async function endOfLines(page: PDFPageProxy): Promise<number> {
  const { items } = await page.getTextContent()
  const ends = items.map((item) =>
    'str' in item && item.str.trim() !== '' ? Number(item.transform[4]) + item.width : 0,
  )
  return Math.max(0, ...ends)
}

async function linksOf(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<PdfLink[]> {
  const notes = (await page.getAnnotations()) as { subtype: string; unsafeUrl?: string; dest?: unknown }[]
  const links: PdfLink[] = []
  for (const { subtype, unsafeUrl, dest } of notes) {
    if (subtype !== 'Link') continue
    if (unsafeUrl !== undefined) links.push({ page: page.pageNumber, url: unsafeUrl })
    else {
      const place = typeof dest === 'string' ? await pdf.getDestination(dest) : (dest as unknown[] | null)
      const to = place?.[0] ? (await pdf.getPageIndex(place[0] as never)) + 1 : Number.NaN
      links.push({ page: page.pageNumber, to })
    }
  }
  return links
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

function namesIn(outline: Outline | undefined): string[] {
  return (outline ?? []).flatMap(({ title, items }) => [
    title,
    ...namesIn(items as Outline).map((name) => `  ${name}`),
  ])
}

interface Node {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly Node[]
}

function tagOf(node: Node): PdfTag[] {
  const children = (node.children ?? []).flatMap(tagOf)
  return node.role === undefined ? children : [{ role: node.role, alt: node.alt, children }]
}

/** List a tag and all below it. */
export function allTags(tags: readonly PdfTag[]): PdfTag[] {
  return tags.flatMap((tag) => [tag, ...allTags(tag.children)])
}

async function photograph(pdf: PDFDocumentProxy, number: number): Promise<ImageData> {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale: SCALE })
  const factory = pdf.canvasFactory as {
    create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D }
  }
  const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await page.render({ canvas, canvasContext: context, viewport }).promise
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

async function find(
  pdf: PDFDocumentProxy,
  number: number,
  fits: (red: number, green: number, blue: number) => boolean,
): Promise<Printed | undefined> {
  const { data, width } = await photograph(pdf, number)
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0]
  for (let at = 0; at < data.length; at += 4) {
    if (!fits(data[at] as number, data[at + 1] as number, data[at + 2] as number)) continue
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)]
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + 1)
    bottom = Math.max(bottom, y + 1)
  }
  const shown = (pixels: number): number => pixels / SCALE / POINTS
  if (right === 0) return undefined
  return { left: shown(left), top: shown(top), width: shown(right - left), height: shown(bottom - top) }
}

async function scan(pdf: PDFDocumentProxy, number: number): Promise<Scanned | undefined> {
  const { data, width, height } = await photograph(pdf, number)
  const found = jsQR(data, width, height)
  if (!found) return undefined
  const { topLeftCorner: left, topRightCorner: right } = found.location
  return { text: found.data, width: Math.hypot(right.x - left.x, right.y - left.y) / SCALE / POINTS }
}
