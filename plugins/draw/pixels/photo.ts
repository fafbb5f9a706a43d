import sharp from 'sharp'
import type { AssetRef } from '../../asset.ts'
import { reasonOf } from '../../errors.ts'
import { copyPicture } from '../../pictures/copy-picture.ts'
import type { Pixels } from '../../pictures/decode/decode.ts'
import { drawSvg } from '../../pictures/draw-svg.ts'
import { formatOf } from '../../pictures/format.ts'
import { CROPPED_SIDE, MAX_AVIF_PIXELS, MAX_IMAGE_BYTES, MAX_PIXELS } from '../../pictures/limits.ts'
import { cleanSvg } from '../../pictures/svg/clean-svg.ts'
import { SvgError } from '../../pictures/svg/svg-error.ts'
import type { Photo, Point, Size } from '../scene.ts'
import './raster.ts'

/** A photo that cannot be drawn; the message says what is wrong with it. Draw the card without one then. */
export class PhotoError extends Error {
  override readonly name = 'PhotoError'
}

/** How often a picture may be enlarged to fill its box; further, nothing of it could be made out. */
const MOST_ENLARGED = 4
/** Copies that are kept: those of the articles whose cards are being drawn. */
const MOST_KEPT = 3

/** A photo decoded: red, green and blue, in sRGB, upright. */
interface Decoded extends Size {
  readonly pixels: Buffer
  /** The size of its file. */
  readonly full: Size
}

const kept = new Map<string, Promise<Decoded>>()

/** Crop a photo to its box: red, green and blue. Throws a `PhotoError` for what cannot be shown well. */
export async function cropPhoto(photo: Photo, read: (ref: AssetRef) => Promise<Uint8Array>): Promise<Buffer> {
  const { pixels, full, width, height } = await open(photo.asset, read)
  const from = { width, height }
  const to = { width: photo.width, height: photo.height }
  if (Math.max(to.width / from.width, to.height / from.height) > MOST_ENLARGED)
    throw new PhotoError(
      `${full.width}×${full.height} pixels, too few for ${to.width}×${to.height}; use one of at least ${Math.ceil(to.width / MOST_ENLARGED)}×${Math.ceil(to.height / MOST_ENLARGED)}`,
    )
  const whole = sharp(pixels, { raw: { ...from, channels: 3 } })
  if (!photo.focus)
    return whole
      .resize({ ...to, fit: 'cover', position: 'attention' })
      .raw()
      .toBuffer()
  const { scaled, left, top } = around(photo.focus, from, to)
  return whole
    .resize({ ...scaled, fit: 'fill' })
    .extract({ left, top, ...to })
    .raw()
    .toBuffer()
}

/** Find the crop that has a point of the picture as near its middle as the edges let it. */
export function around(focus: Point, from: Size, to: Size): { scaled: Size; left: number; top: number } {
  const scale = Math.max(to.width / from.width, to.height / from.height)
  const scaled = {
    width: Math.max(to.width, Math.round(from.width * scale)),
    height: Math.max(to.height, Math.round(from.height * scale)),
  }
  const start = (share: number, whole: number, part: number): number =>
    Math.round(Math.max(0, Math.min(whole - part, share * whole - part / 2)))
  return {
    scaled,
    left: start(focus.x, scaled.width, to.width),
    top: start(focus.y, scaled.height, to.height),
  }
}

function open(asset: AssetRef, read: (ref: AssetRef) => Promise<Uint8Array>): Promise<Decoded> {
  const decoded = kept.get(asset.digest) ?? read(asset).then((bytes) => decode(bytes, asset.digest))
  kept.delete(asset.digest)
  kept.set(asset.digest, decoded)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
  return decoded
}

async function decode(bytes: Uint8Array, digest: string): Promise<Decoded> {
  if (bytes.length > MAX_IMAGE_BYTES)
    throw new PhotoError(`a file of ${Math.round(bytes.length / 1e6)} MB, expected at most 20 MB`)
  if (bytes.length === 0) throw new PhotoError('an empty file; export it again')
  const kind = formatOf(bytes)
  if (kind === 'svg') return decodeDrawing(bytes)
  if (kind === undefined || kind === 'svgz') throw damaged('no picture')
  // The cap is ours to report: sharp's own would throw without the size.
  const about = await sharp(bytes, { limitInputPixels: false, pages: 1 }).metadata().catch(damaged)
  const { width, height, pages = 1, space, hasProfile, autoOrient } = about
  const most = kind === 'avif' ? MAX_AVIF_PIXELS : MAX_PIXELS
  if (width * height > most)
    throw new PhotoError(`${width}×${height} pixels, expected at most ${most / 1e6} million in all`)
  if (pages > 1) throw new PhotoError(`an animation of ${pages} pictures; save one of them as PNG or JPEG`)
  if (space === 'cmyk' && !hasProfile)
    throw new PhotoError('the colours of print (CMYK) without a profile; save it as RGB')
  const { data, ...raw } = await copyPicture(bytes, digest).catch(damaged)
  return { pixels: await onWhite(data, raw), full: autoOrient, width: raw.width, height: raw.height }
}

/** Lay pixels on white; opaque ones are what they are. */
async function onWhite(data: Uint8Array, raw: Omit<Pixels, 'data'>): Promise<Buffer> {
  if (raw.channels === 3) return Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  return sharp(data, { raw }).flatten({ background: '#ffffff' }).raw().toBuffer()
}

/** Draw a drawing on white, no larger than it says that it is. */
async function decodeDrawing(bytes: Uint8Array): Promise<Decoded> {
  try {
    const svg = cleanSvg(bytes)
    const full = { width: Math.max(1, Math.round(svg.width)), height: Math.max(1, Math.round(svg.height)) }
    const { data, ...raw } = await drawSvg(svg, Math.min(CROPPED_SIDE, Math.max(full.width, full.height)))
    return { pixels: await onWhite(data, raw), full, width: raw.width, height: raw.height }
  } catch (thrown) {
    throw thrown instanceof SvgError
      ? new PhotoError(`a drawing with ${thrown.message}; ${thrown.advice}`)
      : thrown
  }
}

function damaged(thrown: unknown): never {
  throw new PhotoError(`damaged or in an unknown format; export it again (${reasonOf(thrown)})`)
}
