import type { AssetRef } from '../asset.ts'
import { layOut } from './lay-out.ts'
import { blendColours, blendIndexed } from './pixels/blend.ts'
import { encodeWithin } from './pixels/encode.ts'
import {
  colouredGround,
  colourRows,
  filterRows,
  type Ground,
  openGround,
  type Rows,
  rowsUnder,
} from './pixels/ground.ts'
import { drawPhotoGround } from './pixels/photo-ground.ts'
import { type Band, packBand, writePng } from './pixels/png.ts'
import { drawWords, type Patch } from './pixels/words.ts'
import type { Scene } from './scene.ts'

export { PhotoError } from './pixels/photo.ts'

/** How a scene becomes a file. */
export interface Finish {
  readonly type: 'png' | 'jpeg'
  /** Most bytes of the file; where it is larger, it is packed with fewer colours or a lower quality. */
  readonly maxBytes?: number
  /** Bytes of a file of the site; needed where the scene has a photo. */
  readonly asset?: (ref: AssetRef) => Promise<Uint8Array>
}

/** How hard the rows that words touch are packed: beyond, bytes hardly shrink and time doubles. */
const LEVEL = 6

/**
 * Draw a scene. The same scene gives the same bytes. What no font has is left out, and told by `layOut`. Throws a
 * `PhotoError` where its photo cannot be drawn.
 */
export async function drawScene(scene: Scene, finish: Finish): Promise<Buffer> {
  const patches = await drawWords(layOut(scene).blocks, scene.size)
  if (!scene.photo && finish.type === 'png') {
    const png = await drawPng(await openGround(scene), patches)
    if (png.length <= (finish.maxBytes ?? Number.POSITIVE_INFINITY)) return png
  }
  const pixels = await drawBase(scene, finish)
  blendColours([{ firstBand: 0, endBand: 0, top: 0, pixels }], scene.size.width, patches)
  return encodeWithin(pixels, scene.size, finish)
}

/** Draw what stands below the words: red, green and blue. */
export async function drawBase(scene: Scene, { asset }: Pick<Finish, 'asset'>): Promise<Buffer> {
  const { photo } = scene
  return photo ? drawPhotoGround({ ...scene, photo }, asset) : colourRows(await openGround(scene))
}

/** Lay words on a ground, packing only the rows that they touch. */
async function drawPng(ground: Ground, patches: readonly Patch[]): Promise<Buffer> {
  const { width, palette } = ground
  const rows = rowsUnder(ground, patches)
  if (palette) {
    const indexed = blendIndexed(rows, width, palette, patches)
    if (indexed) return writePng(ground, await repack(ground, indexed.rows, 1), indexed.palette)
    return drawPng(await colouredGround(ground), patches)
  }
  blendColours(rows, width, patches)
  return writePng(ground, await repack(ground, rows, 3))
}

async function repack(ground: Ground, rows: readonly Rows[], depth: 1 | 3): Promise<Band[]> {
  const packed = await Promise.all(
    rows.map(({ pixels }) => packBand(filterRows(pixels, ground.width, depth), LEVEL)),
  )
  const bands: Band[] = []
  rows.forEach(({ firstBand, endBand }, at) => {
    bands.push(...ground.bands.slice(rows[at - 1]?.endBand ?? 0, firstBand), packed[at] as Band)
    if (at === rows.length - 1) bands.push(...ground.bands.slice(endBand))
  })
  return rows.length === 0 ? [...ground.bands] : bands
}
