import { clusterColours } from './cluster-colours.ts'
import { type Rows, share } from './ground.ts'
import type { Patch } from './words.ts'

/** Rows of a picture with its words on them, as indexes of one palette. */
export interface Indexed {
  readonly rows: readonly Rows[]
  /** As 0xrrggbb; the ground's colours stand first, in their order. */
  readonly palette: readonly number[]
}

/** Lay words on rows of indexes. Nothing where a palette of 256 cannot come within ±1 of every colour. */
export function blendIndexed(
  rows: readonly Rows[],
  width: number,
  ground: readonly number[],
  patches: readonly Patch[],
): Indexed | undefined {
  const colours = [...ground]
  const ids = new Map(colours.map((colour, id) => [colour, id]))
  const idOf = (colour: number): number => {
    let id = ids.get(colour)
    if (id === undefined) {
      id = colours.push(colour) - 1
      ids.set(colour, id)
    }
    return id
  }
  const mixed = rows.map(({ top, pixels }) => {
    const wide = Uint16Array.from(pixels)
    for (const patch of patchesIn(patches, top, pixels.length / width)) {
      const known = new Map<number, Int32Array>()
      for (let y = 0; y < patch.height; y += 1) {
        let from = y * patch.stride * 4
        let at = (patch.y - top + y) * width + patch.x
        for (const end = at + patch.width; at < end; at += 1, from += 4) {
          const alpha = patch.data[from + 3] as number
          if (alpha === 0) continue
          const below = wide[at] as number
          if (patch.colour === undefined) {
            wide[at] = idOf(over(colours[below] as number, rgbAt(patch.data, from), alpha))
            continue
          }
          let byAlpha = known.get(below)
          if (!byAlpha) {
            byAlpha = new Int32Array(256).fill(-1)
            known.set(below, byAlpha)
          }
          if ((byAlpha[alpha] as number) < 0)
            byAlpha[alpha] = idOf(over(colours[below] as number, patch.colour, alpha))
          wide[at] = byAlpha[alpha] as number
        }
      }
    }
    return wide
  })
  const clustered = clusterColours(colours, ground.length)
  if (!clustered) return undefined
  const { palette, indexes } = clustered
  return {
    palette,
    rows: rows.map((run, at) => ({
      ...run,
      pixels: Buffer.from((mixed[at] as Uint16Array).map((id) => indexes[id] as number)),
    })),
  }
}

/** Lay words on rows of colours, in place. */
export function blendColours(rows: readonly Rows[], width: number, patches: readonly Patch[]): void {
  for (const { top, pixels } of rows) {
    for (const patch of patchesIn(patches, top, pixels.length / width / 3)) {
      for (let y = 0; y < patch.height; y += 1) {
        let from = y * patch.stride * 4
        let at = ((patch.y - top + y) * width + patch.x) * 3
        for (const end = at + patch.width * 3; at < end; at += 3, from += 4) {
          const alpha = patch.data[from + 3] as number
          if (alpha === 0) continue
          const colour = patch.colour ?? rgbAt(patch.data, from)
          const rest = 255 - alpha
          pixels[at] = share(colour >> 16, alpha) + share(pixels[at] as number, rest)
          pixels[at + 1] = share((colour >> 8) & 255, alpha) + share(pixels[at + 1] as number, rest)
          pixels[at + 2] = share(colour & 255, alpha) + share(pixels[at + 2] as number, rest)
        }
      }
    }
  }
}

function patchesIn(patches: readonly Patch[], top: number, height: number): Patch[] {
  return patches.filter((patch) => patch.y >= top && patch.y < top + height)
}

function rgbAt(data: Buffer, at: number): number {
  return ((data[at] as number) << 16) | ((data[at + 1] as number) << 8) | (data[at + 2] as number)
}

/** Lay a colour on another, rounded as pixman does it, so that both chains give the same. */
function over(below: number, above: number, alpha: number): number {
  const rest = 255 - alpha
  const red = share(above >> 16, alpha) + share(below >> 16, rest)
  const green = share((above >> 8) & 255, alpha) + share((below >> 8) & 255, rest)
  const blue = share(above & 255, alpha) + share(below & 255, rest)
  return (red << 16) | (green << 8) | blue
}
