import satori from 'satori'
import sharp from 'sharp'
import { loadFonts } from './fonts.ts'
import type { Box } from './node.ts'

/** Size of a drawing in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** npm packages that shape the pixels. */
export const DRAWING_TOOLS = [
  'satori',
  'sharp',
  'harfbuzzjs',
  'bidi-js',
  'hyphen',
  '@cto.af/linebreak',
  '@twemoji/svg',
] as const

/** Longest text that is laid out, in code points; more could not be read on a card, and slows the layout. */
const MAX_TEXT = 300

/** Lay a drawing out as SVG, with all letters as outlines. */
async function drawSvg(drawing: Box, size: Size): Promise<string> {
  return satori(drawing as unknown as Parameters<typeof satori>[0], { ...size, fonts: await loadFonts() })
}

/** Draw a picture as JPEG, without colour subsampling so that letters stay sharp; scaled down where `shown` is smaller. */
export async function drawJpeg(drawing: Box, size: Size, shown: Size = size): Promise<Buffer> {
  const svg = await drawSvg(drawing, size)
  return sharp(Buffer.from(svg), { limitInputPixels: size.width * size.height * 4 })
    .resize(shown)
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

/** The size at which a text is set, and whether all of it shows. */
export interface Fit {
  readonly fontSize: number
  readonly fits: boolean
}

/** Find the largest of some font sizes (from large to small) at which a text fits its box; else the smallest. */
export async function fitText(
  sizes: readonly number[],
  available: Size,
  textAt: (fontSize: number) => Box,
): Promise<Fit> {
  const fonts = await loadFonts()
  const fitsAt = async (fontSize: number): Promise<boolean> => {
    const drawing = textAt(fontSize) as unknown as Parameters<typeof satori>[0]
    const svg = await satori(drawing, { width: available.width, fonts, embedFont: false })
    return Number(/height="([\d.]+)"/.exec(svg)?.[1]) <= available.height
  }
  let low = 0
  let high = sizes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (await fitsAt(sizes[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return { fontSize: sizes[low] ?? sizes.at(-1) ?? 0, fits: low < sizes.length }
}

/**
 * Make a text fit to be drawn: whole characters, no controls, no emoji (the fonts have none), no more than a card holds.
 */
export function drawable(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(
      /\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]/gu,
      '',
    )
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\uFFFD]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const points = [...clean]
  return points.length > MAX_TEXT ? `${points.slice(0, MAX_TEXT - 1).join('')}…` : clean
}
