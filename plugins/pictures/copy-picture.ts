import sharp from 'sharp'
import { decodePicture, type Pixels } from './decode/decode.ts'
import { MAKING } from './decode/limits.ts'
import { COPIED_PIXELS, CROPPED_SIDE, MAX_PIXELS, PAGE_WIDTH } from './limits.ts'

/** As it is shown, upright, in pixels. */
type Size = Pick<Pixels, 'width' | 'height'>

/** Copies that are kept: those of the texts whose pictures are being made. */
const MOST_KEPT = 3

const kept = new Map<string, Promise<Pixels>>()

/**
 * Decode a picture of pixels that was measured once for all that is made of it: upright, in sRGB, as large as the largest of
 * these. It is done in another process, where a picture can do no harm. Rejects with a `DecodeError` for what cannot be decoded.
 */
export function copyPicture(bytes: Uint8Array, digest: string): Promise<Pixels> {
  const copy = kept.get(digest) ?? decode(bytes)
  kept.delete(digest)
  kept.set(digest, copy)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
  return copy
}

async function decode(bytes: Uint8Array): Promise<Pixels> {
  const { autoOrient } = await sharp(bytes, { limitInputPixels: MAX_PIXELS, pages: 1 }).metadata()
  return decodePicture({ bytes, ...copySize(autoOrient), most: MAKING })
}

/** Tell how large the copy of a picture is. */
export function copySize({ width, height }: Size): Size {
  const wanted = Math.max(CROPPED_SIDE / Math.max(width, height), PAGE_WIDTH / width)
  const scale = Math.min(1, wanted, Math.sqrt(COPIED_PIXELS / (width * height)))
  const scaled = (length: number): number => Math.max(1, Math.round(length * scale))
  return { width: scaled(width), height: scaled(height) }
}
