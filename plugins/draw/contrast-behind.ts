import sharp from 'sharp'
import type { Finish } from './draw-scene.ts'
import { layOut } from './lay-out.ts'
import { pictureType } from './picture-type.ts'
import { encodeWithin } from './pixels/encode.ts'
import { drawOnWhite } from './pixels/ground.ts'
import { contrastNeeded, contrastOf, luminance } from './pixels/luminance.ts'
import { drawPhotoGround } from './pixels/photo-ground.ts'
import type { LaidBlock, Scene } from './scene.ts'

/** How well a text stands out from what is behind it. */
export interface Contrast {
  readonly laid: LaidBlock
  /** At the worst pixel of the boxes of its letters, 1 to 21. */
  readonly ratio: number
  /** What WCAG 2.2 asks for (1.4.3): less of large letters. */
  readonly needed: 3 | 4.5
}

/** Measure the contrast of every text of a scene with what is behind it, on the pixels of the file, drawn without its words. */
export async function contrastBehind(scene: Scene, finish: Finish): Promise<Contrast[]> {
  const { photo, size } = scene
  // Looked at once, a ground is not worth being packed and kept.
  const below = photo ? await drawPhotoGround({ ...scene, photo }, finish.asset) : await drawOnWhite(scene)
  const type = pictureType(photo ? 'photo' : 'drawing', [finish.type].flat())
  const file = await encodeWithin(below, size, {
    type,
    isPhoto: photo !== undefined,
    maxBytes: finish.maxBytes,
  })
  const { data, info } = await sharp(file)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return layOut(scene).blocks.map((laid) => {
    const rgb = Number.parseInt(laid.block.colour.slice(1), 16)
    const light = luminance(rgb >> 16, (rgb >> 8) & 255, rgb & 255)
    let ratio = 21
    for (const { ink } of laid.lines) {
      const [left, right] = [Math.max(0, Math.floor(ink.x)), Math.min(info.width, ink.x + ink.width)]
      for (let y = Math.max(0, Math.floor(ink.y)); y < Math.min(info.height, ink.y + ink.height); y += 1) {
        for (let x = left; x < right; x += 1) {
          const at = (y * info.width + x) * 3
          const behind = luminance(data[at] as number, data[at + 1] as number, data[at + 2] as number)
          ratio = Math.min(ratio, contrastOf(light, behind))
        }
      }
    }
    return { laid, ratio, needed: contrastNeeded(laid.fontSize, laid.block.weight, size.width) }
  })
}
