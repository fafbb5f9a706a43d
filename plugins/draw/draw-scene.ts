import type { AssetRef } from '../asset.ts'
import { layOut } from './lay-out.ts'
import { type PictureType, pictureType } from './picture-type.ts'
import { blendColours } from './pixels/blend-colours.ts'
import { blendIndexed } from './pixels/blend-indexed.ts'
import { encodeWithin } from './pixels/encode.ts'
import { colouredGround, depthOf, type Ground, openGround } from './pixels/ground.ts'
import { drawPhotoGround } from './pixels/photo-ground.ts'
import { type Band, packBand, writePng } from './pixels/png.ts'
import { type BandRows, colourRows, filter, plainRows, rowsUnder } from './pixels/rows.ts'
import { drawWords, type Patch } from './pixels/words.ts'
import type { Scene } from './scene.ts'

export { PhotoError } from './pixels/photo.ts'

/** How a scene becomes a file. */
export interface Finish {
  /** What its place takes; of several, the one that suits the scene (`pictureType`). */
  readonly type: PictureType | readonly PictureType[]
  /** Most bytes of the file; where it is larger, it is packed with fewer colours or a lower quality. */
  readonly maxBytes?: number
  /** Bytes of a file of the site; needed where the scene has a photo. */
  readonly asset?: (ref: AssetRef) => Promise<Uint8Array>
}

/**
 * How hard the rows that words touch are packed. Against 6: a third less time for 3 % more bytes; 3 takes half of that time,
 * for 13 % more; 8 five times as long, for 6 % less.
 */
const LEVEL = 5

/**
 * Draw a scene. The same scene gives the same bytes. What no font has is left out, and told by `layOut`. Throws a
 * `PhotoError` where its photo cannot be drawn.
 */
export async function drawScene(scene: Scene, finish: Finish): Promise<Buffer> {
  const patches = await drawWords(layOut(scene).blocks, scene.size)
  const isPhoto = scene.photo !== undefined
  const type = pictureType(isPhoto ? 'photo' : 'drawing', [finish.type].flat())
  if (!isPhoto && type === 'png') {
    const png = await drawPng(await openGround(scene), patches)
    if (png.length <= (finish.maxBytes ?? Number.POSITIVE_INFINITY)) return png
  }
  const pixels = await drawBase(scene, finish)
  blendColours([plainRows(pixels, scene.size.width)], patches)
  return encodeWithin(pixels, scene.size, { type, isPhoto, maxBytes: finish.maxBytes })
}

/** Draw what stands below the words: red, green and blue. */
export async function drawBase(scene: Scene, { asset }: Pick<Finish, 'asset'>): Promise<Buffer> {
  const { photo } = scene
  return photo ? drawPhotoGround({ ...scene, photo }, asset) : colourRows(await openGround(scene)).pixels
}

/** Lay words on a ground, packing only the rows that they touch. */
async function drawPng(ground: Ground, patches: readonly Patch[]): Promise<Buffer> {
  const rows = rowsUnder(ground, patches)
  if (!ground.palette) {
    blendColours(rows, patches)
    return writePng(ground, await repack(ground, rows))
  }
  const palette = blendIndexed(rows, ground.palette, patches)
  if (palette) return writePng(ground, await repack(ground, rows), palette)
  return drawPng(await colouredGround(ground, () => colourRows(ground).pixels), patches)
}

async function repack(ground: Ground, rows: readonly BandRows[]): Promise<Band[]> {
  const packed = await Promise.all(rows.map((run) => packBand(filter(run, depthOf(ground)), LEVEL)))
  const bands: Band[] = []
  let next = 0
  rows.forEach(({ firstBand, endBand }, at) => {
    bands.push(...ground.bands.slice(next, firstBand), packed[at] as Band)
    next = endBand
  })
  return [...bands, ...ground.bands.slice(next)]
}
