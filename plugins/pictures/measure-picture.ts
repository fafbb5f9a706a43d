import sharp from 'sharp'
import { reasonOf } from '../errors.ts'
import { copySize } from './copy-picture.ts'
import { DecodeError, decodePicture } from './decode/decode.ts'
import { DECODING } from './decode/limits.ts'
import { trySvg } from './draw-svg.ts'
import { formatOf } from './format.ts'
import { MAX_AVIF_PIXELS, MAX_PIXELS } from './limits.ts'
import type { PictureFault } from './picture-fault.ts'
import { cleanSvg } from './svg/clean-svg.ts'
import { SvgError } from './svg/svg-error.ts'

/** Formats that are shown, by how their files begin. */
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
}
/** The side of the box that a picture is decoded into, to see whether it is whole. */
const SMALL = 32
/** From how many pixels on it is decoded as its copy will be, since that may take more: most photographs have fewer. */
const LARGE = 16_000_000
/** What to do with formats that people have often. */
const ADVICE: Readonly<Record<string, string>> = {
  heic: 'browsers do not show it; export it as JPEG (in Photos: Export, JPEG), or set the camera to "Most Compatible"',
  svgz: 'save it as SVG, not packed',
}

/** What is known of a picture from its bytes. */
export interface Measured {
  readonly type: string
  /** As it is shown, upright. */
  readonly width: number
  readonly height: number
  /** What of it is not shown, as a finding. */
  readonly remark?: string
}

/**
 * Measure a picture, and decode it once, within limits, to see whether it is whole. Gives its size, or what is
 * wrong with it; `url` is how it is named. A drawing that is refused is an error, since most of what is refused would run or load something.
 */
export async function measurePicture(bytes: Uint8Array, url: string): Promise<Measured | PictureFault> {
  const format = formatOf(bytes)
  const measured =
    format === 'svg' ? await measureDrawing(bytes, url) : await measurePhoto(bytes, format, url)
  if (typeof measured !== 'string') return measured
  return { severity: format === 'svg' ? 'error' : 'warning', message: measured }
}

async function measurePhoto(
  bytes: Uint8Array,
  format: string | undefined,
  url: string,
): Promise<Measured | string> {
  const type = TYPES[format ?? '']
  if (format !== undefined && type === undefined)
    return `found the image "${url}" in the format ${format.toUpperCase()}; ${ADVICE[format] ?? 'save it as PNG, JPEG, WebP or SVG'}`
  if (type === undefined) return `found the image "${url}" damaged or in an unknown format; export it again`
  try {
    return await measurePixels(bytes, type, url)
  } catch (thrown) {
    if (thrown instanceof DecodeError && thrown.isTooMuch)
      return `found the image "${url}" too large: ${thrown.message}; scale it down, or save it as JPEG`
    return `found the image "${url}" damaged or in an unknown format; export it again (${reasonOf(thrown)})`
  }
}

async function measurePixels(bytes: Uint8Array, type: string, url: string): Promise<Measured | string> {
  // The cap is ours to report: sharp's own would throw without the size.
  const about = await sharp(bytes, { limitInputPixels: false, pages: 1 }).metadata()
  const { width, height, orientation = 1 } = about
  const most = type === 'image/avif' ? MAX_AVIF_PIXELS : MAX_PIXELS
  if (width * height > most) return tooLarge(url, width, height, most)
  const box = width * height > LARGE ? copySize(about.autoOrient) : { width: SMALL, height: SMALL }
  await decodePicture({ bytes, ...box, most: DECODING, isTrial: true })
  const turned = orientation >= 5
  return { type, width: turned ? height : width, height: turned ? width : height }
}

async function measureDrawing(bytes: Uint8Array, url: string): Promise<Measured | string> {
  try {
    const svg = cleanSvg(bytes)
    const [width, height] = [Math.max(1, Math.round(svg.width)), Math.max(1, Math.round(svg.height))]
    if (width * height > MAX_PIXELS) return tooLarge(url, width, height, MAX_PIXELS)
    await trySvg(svg)
    const measured = { type: 'image/svg+xml', width, height }
    if (svg.still === undefined) return measured
    return {
      ...measured,
      remark: `found an animation in "${url}" (${svg.still}), which is shown still; take it out, or save it as GIF or WebP`,
    }
  } catch (thrown) {
    if (!(thrown instanceof SvgError)) throw thrown
    const where = thrown.where === undefined ? '' : ` (${thrown.where})`
    return `found ${thrown.what} in "${url}"${where}; ${thrown.advice}`
  }
}

function tooLarge(url: string, width: number, height: number, most: number): string {
  return `found the image "${url}" with ${width}×${height} pixels, expected at most ${most / 1e6} million in all; scale it down`
}
