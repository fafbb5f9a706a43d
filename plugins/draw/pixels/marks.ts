import type { Mark } from '../letters/shape.ts'
import type { Size } from '../scene.ts'
import { bytesOfInk, type Ink, inkOf } from './ink.ts'
import { Kept } from './kept.ts'
import { rasterise } from './raster.ts'

/** The pixels of a mark: the ink of a letter, or those of an emoji, which has colours of its own. */
export type Stamp = LetterStamp | EmojiStamp

interface Place extends Size {
  /** From the whole pixel where the mark stands to the left and top of its pixels. */
  readonly dx: number
  readonly dy: number
}

interface LetterStamp extends Place {
  readonly ink: Ink
  readonly rgba?: undefined
}

/** Red, green, blue and alpha, a byte each. */
interface EmojiStamp extends Place {
  readonly rgba: Uint8Array
  readonly ink?: undefined
}

/** A mark at a size, standing between whole pixels by some quarters. */
export interface PlacedMark {
  readonly mark: Mark
  readonly fontSize: number
  readonly quartersX: number
  readonly quartersY: number
}

/** Marks stand at quarters of a pixel: nearer than the eye can tell, and few enough to be kept. */
export const QUARTERS = 4
/** Letters of this size and above stand at whole pixels: half a one is a hundredth of them, and like letters pack better. */
const WHOLE_FROM = 48

/** Find the place in quarters that a mark of a size has. */
export function quartersAt(place: number, fontSize: number): number {
  return fontSize >= WHOLE_FROM ? Math.round(place) * QUARTERS : Math.round(place * QUARTERS)
}
/**
 * Moves every mark by what nobody sees, so that no point lies half-way between two of the rasteriser's 256 steps of a
 * pixel: there, the place of the mark would decide which one it is rounded to. Exact in single precision, as librsvg
 * reads the numbers of a transform.
 */
const OFF_TIES = 1 / 8192
/** Ink bleeds into the pixels beside it by less than this. */
const BLEED = 1
/** Bytes of stamps that are kept: the letters of a site in the sizes of its designs. */
const MOST_KEPT = 64_000_000
/** Widest sheet that marks are drawn on; longer rows cost more when one mark is high. */
const SHEET_WIDTH = 1_024

const kept = new Kept<string, Stamp>(MOST_KEPT, ({ ink, rgba }) => (ink ? bytesOfInk(ink) : rgba.length))

/** Give the pixels of marks; those that were not drawn before are drawn in one go. */
export async function stampsOf(settings: readonly PlacedMark[]): Promise<Stamp[]> {
  const keys = settings.map(keyOf)
  const wanted = new Map<string, Stamp | PlacedMark>()
  keys.forEach((key, at) => {
    wanted.set(key, kept.get(key) ?? (settings[at] as PlacedMark))
  })
  const missing = [...wanted].filter((entry): entry is [string, PlacedMark] => 'mark' in entry[1])
  const stamps = missing.length > 0 ? await drawSheet(missing.map(([, setting]) => setting)) : []
  missing.forEach(([key], at) => {
    const stamp = stamps[at] as Stamp
    wanted.set(key, stamp)
    kept.put(key, stamp)
  })
  return keys.map((key) => wanted.get(key) as Stamp)
}

/** Draw a mark as SVG, where it stands. */
export function markSvg({ mark, fontSize, quartersX, quartersY }: PlacedMark, x: number, y: number): string {
  const scale = fontSize / mark.unitsPerEm
  const place = `${x + quartersX / QUARTERS + OFF_TIES} ${y + quartersY / QUARTERS + OFF_TIES}`
  return `<g transform="matrix(${scale} 0 0 ${-scale} ${place})">${mark.svg}</g>`
}

function keyOf({ mark, fontSize, quartersX, quartersY }: PlacedMark): string {
  return `${fontSize} ${quartersX} ${quartersY} ${mark.key}`
}

/** Where a mark stands on a sheet. */
interface Cell extends Place {
  readonly left: number
  readonly top: number
}

async function drawSheet(settings: readonly PlacedMark[]): Promise<Stamp[]> {
  const sheet = { width: 1, height: 1 }
  let [x, y, shelf] = [0, 0, 0]
  let svg = ''
  const cells = settings.map((setting): Cell => {
    const { mark, fontSize, quartersX, quartersY } = setting
    const scale = fontSize / mark.unitsPerEm
    const [offsetX, offsetY] = [quartersX / QUARTERS, quartersY / QUARTERS]
    const dx = Math.floor(mark.box.left * scale + offsetX) - BLEED
    const dy = Math.floor(-mark.box.top * scale + offsetY) - BLEED
    const width = Math.ceil(mark.box.right * scale + offsetX) + BLEED - dx
    const height = Math.ceil(-mark.box.bottom * scale + offsetY) + BLEED - dy
    if (x > 0 && x + width > SHEET_WIDTH) [x, y, shelf] = [0, y + shelf, 0]
    const cell = { left: x, top: y, dx, dy, width, height }
    svg += markSvg(setting, x - dx, y - dy)
    x += width
    shelf = Math.max(shelf, height)
    sheet.width = Math.max(sheet.width, x)
    sheet.height = Math.max(sheet.height, y + height)
    return cell
  })
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}">`
  const pixels = await rasterise(`${head}${svg}</svg>`, sheet)
  return cells.map((cell, at) => cutOut(pixels, sheet.width, cell, settings[at]?.mark.isEmoji ?? false))
}

function cutOut(pixels: Buffer, sheetWidth: number, { left, top, ...place }: Cell, isEmoji: boolean): Stamp {
  const at = (x: number, y: number): number => ((top + y) * sheetWidth + left + x) * 4
  if (!isEmoji) return { ...place, ink: inkOf(place, (x, y) => pixels[at(x, y) + 3] as number) }
  const { width, height } = place
  const rgba = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y += 1) rgba.set(pixels.subarray(at(0, y), at(width, y)), y * width * 4)
  return { ...place, rgba }
}
