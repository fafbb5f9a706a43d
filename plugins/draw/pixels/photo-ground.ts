import type { AssetRef } from '../../asset.ts'
import { layOut } from '../lay-out.ts'
import { groundKey, type Photo, type Scene } from '../scene.ts'
import { drawGround } from './ground.ts'
import { Kept } from './kept.ts'
import { cropPhoto, PhotoError } from './photo.ts'
import { scrimOf } from './scrim.ts'
import { share } from './share.ts'

/** Bytes of open grounds that are kept. */
const MOST_KEPT = 48_000_000

const kept = new Kept<string, Buffer>(MOST_KEPT, ({ length }) => length)

/** Draw all of a scene with a photo that stands below the words: red, green and blue. */
export async function drawPhotoGround(
  scene: Scene & { readonly photo: Photo },
  read: ((ref: AssetRef) => Promise<Uint8Array>) | undefined,
): Promise<Buffer> {
  const { size, photo } = scene
  if (!read) throw new PhotoError('no way to read it')
  const whole = {
    ...photo,
    x: Math.round(photo.x),
    y: Math.round(photo.y),
    width: Math.round(photo.width),
    height: Math.round(photo.height),
  }
  const crop = await cropPhoto(whole, read)
  const pixels = Buffer.alloc(size.width * size.height * 3, 255)
  for (let row = Math.max(0, -whole.y); row < Math.min(whole.height, size.height - whole.y); row += 1) {
    const [left, right] = [Math.max(0, whole.x), Math.min(size.width, whole.x + whole.width)]
    const from = (row * whole.width + left - whole.x) * 3
    crop.copy(pixels, ((whole.y + row) * size.width + left) * 3, from, from + (right - left) * 3)
  }
  const veil = await veilOf(scene)
  if (photo.scrim)
    lay(
      pixels,
      scrimOf(scene, photo, photo.scrim, layOut(scene), pixels, veil),
      size.width,
      photo.scrim.colour,
    )
  for (let at = 0, to = 0; at < veil.length; at += 4, to += 3) {
    const alpha = veil[at + 3] as number
    if (alpha === 0) continue
    const rest = 255 - alpha
    pixels[to] = share(veil[at] as number, alpha) + share(pixels[to] as number, rest)
    pixels[to + 1] = share(veil[at + 1] as number, alpha) + share(pixels[to + 1] as number, rest)
    pixels[to + 2] = share(veil[at + 2] as number, alpha) + share(pixels[to + 2] as number, rest)
  }
  return pixels
}

/** Lay one colour over a picture, as strong as a function of the place says. */
function lay(
  pixels: Buffer,
  strength: (x: number, y: number) => number,
  width: number,
  colour: string,
): void {
  const rgb = Number.parseInt(colour.slice(1), 16)
  const [red, green, blue] = [rgb >> 16, (rgb >> 8) & 255, rgb & 255]
  for (let at = 0, pixel = 0; at < pixels.length; at += 3, pixel += 1) {
    const alpha = strength(pixel % width, Math.trunc(pixel / width))
    if (alpha === 0) continue
    const rest = 255 - alpha
    pixels[at] = share(red, alpha) + share(pixels[at] as number, rest)
    pixels[at + 1] = share(green, alpha) + share(pixels[at + 1] as number, rest)
    pixels[at + 2] = share(blue, alpha) + share(pixels[at + 2] as number, rest)
  }
}

async function veilOf(scene: Scene): Promise<Buffer> {
  const key = groundKey(scene)
  const before = kept.get(key)
  if (before) return before
  const veil = await drawGround(scene)
  kept.put(key, veil)
  return veil
}
