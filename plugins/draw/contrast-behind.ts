import sharp from 'sharp'
import { drawBase, type Finish } from './draw-scene.ts'
import { layOut } from './lay-out.ts'
import { encodeWithin } from './pixels/encode.ts'
import { contrastNeeded, contrastOf, luminance } from './pixels/luminance.ts'
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
  const { width } = scene.size
  const file = await encodeWithin(await drawBase(scene, finish), scene.size, finish)
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
      for (let y = Math.max(0, Math.floor(ink.y)); y < Math.min(info.height, ink.y + ink.height); y += 1) {
        for (let x = Math.max(0, Math.floor(ink.x)); x < Math.min(width, ink.x + ink.width); x += 1) {
          const [red, green, blue] = data.subarray((y * width + x) * 3) as unknown as [number, number, number]
          ratio = Math.min(ratio, contrastOf(light, luminance(red, green, blue)))
        }
      }
    }
    return { laid, ratio, needed: contrastNeeded(laid.fontSize, laid.block.weight, width) }
  })
}
