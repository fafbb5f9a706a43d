import sharp from 'sharp'
import { drawBase, type Finish } from '../../plugins/draw/draw-scene.ts'
import { layOut } from '../../plugins/draw/lay-out.ts'
import { groundSvg } from '../../plugins/draw/pixels/ground.ts'
import { wordsSvg } from '../../plugins/draw/pixels/words.ts'
import type { Scene } from '../../plugins/draw/scene.ts'

/**
 * Draw a scene the plain way, as the judge of the layered one: ground and words as one SVG, in one go. With a photo, the
 * words alone are laid on the same picture by sharp.
 */
export async function drawPlainly(scene: Scene, finish: Pick<Finish, 'asset'> = {}): Promise<Buffer> {
  const { size } = scene
  const words = layOut(scene).blocks.map(wordsSvg).join('')
  if (!scene.photo) {
    const svg = (await groundSvg(scene)).replace(/<\/svg>$/, `${words}</svg>`)
    return sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).removeAlpha().raw().toBuffer()
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${words}</svg>`
  return sharp(await drawBase(scene, finish), { raw: { ...size, channels: 3 } })
    .composite([{ input: Buffer.from(svg) }])
    .removeAlpha()
    .raw()
    .toBuffer()
}

/** Decode a picture to red, green and blue. */
export async function decode(file: Uint8Array): Promise<Buffer> {
  return sharp(file).removeAlpha().toColourspace('srgb').raw().toBuffer()
}

/** Tell how far two pictures of the same size are apart, in the channel and the pixel where they are farthest. */
export function farthest(one: Uint8Array, other: Uint8Array): number {
  if (one.length !== other.length) throw new TypeError(`${one.length} and ${other.length} bytes`)
  let far = 0
  for (let at = 0; at < one.length; at += 1) far = Math.max(far, Math.abs((one[at] ?? 0) - (other[at] ?? 0)))
  return far
}
