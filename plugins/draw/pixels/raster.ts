import sharp from 'sharp'
import type { Size } from '../scene.ts'

// One picture is drawn by one thread, and several pictures at a time; libvips would share out each, and keep all it has seen.
sharp.concurrency(1)
sharp.cache(false)

/** Turn an SVG into pixels: red, green, blue and alpha, a byte each. */
export async function rasterise(svg: string, { width, height }: Size): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg), { limitInputPixels: width * height * 4 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  if (info.width !== width || info.height !== height) {
    throw new TypeError(`an SVG of ${width}×${height} became ${info.width}×${info.height} pixels`)
  }
  return data
}
