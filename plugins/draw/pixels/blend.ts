import { clusterColours, MOST_COLOURS } from './cluster-colours.ts'
import type { Rows } from './rows.ts'
import { over, share } from './share.ts'
import type { Patch } from './words.ts'

const NO_IDS = new Int32Array(0)
/** Kept from card to card: so much memory to be cleared for each would take longer than the words. */
let scratch = new Uint16Array(0)

/**
 * Lay words on rows of indexes, in place; gives the palette that they mean then, the ground's colours first, as 0xrrggbb.
 * Nothing, and nothing done, where a palette of 256 cannot come within ±1 of every colour.
 */
export function blendIndexed(
  rows: readonly Rows[],
  ground: readonly number[],
  patches: readonly Patch[],
): number[] | undefined {
  // The colours of the letters keep exact, like those of the ground.
  const fixed = [
    ...new Set([...ground, ...patches.flatMap(({ colour, stamp }) => (stamp.isEmoji ? [] : [colour]))]),
  ]
  const colours = [...fixed]
  const ids = new Map(colours.map((colour, id) => [colour, id]))
  const idOf = (colour: number): number => {
    let id = ids.get(colour)
    if (id === undefined) {
      id = colours.push(colour) - 1
      ids.set(colour, id)
    }
    return id
  }
  // No palette has room for more than 256 colours, but until they are clustered there can be more.
  const length = rows.reduce((sum, { pixels }) => sum + pixels.length, 0)
  if (scratch.length < length) scratch = new Uint16Array(length)
  let used = 0
  const wide = new Map(
    rows.map((run) => {
      const ids = scratch.subarray(used, used + run.pixels.length)
      ids.set(run.pixels)
      used += run.pixels.length
      return [run, ids]
    }),
  )
  // What becomes of a colour below under a colour above, by alpha: few pairs, and many pixels.
  const known = new Map<number, Map<number, Int32Array>>()
  for (const patch of patches) {
    const run = rowsOf(patch, rows)
    const pixels = wide.get(run) as Uint16Array
    const { isEmoji, data } = patch.stamp
    const mine = known.get(patch.colour) ?? new Map<number, Int32Array>()
    known.set(patch.colour, mine)
    if (isEmoji) {
      inked(patch, run, 1, (at, from) => {
        const below = colours[pixels[at] as number] as number
        pixels[at] = idOf(over(below, rgbAt(data, from), data[from + 3] as number))
      })
    } else {
      const { x, y, width, height, left, top, stamp, colour } = patch
      let last = -1
      let byAlpha: Int32Array = NO_IDS
      // As `inked` does, in line: here most of the time goes.
      for (let row = y; row < y + height; row += 1) {
        let at = run.place(x, row)
        let from = (row - top) * stamp.width + x - left
        for (const end = from + width; from < end; from += 1, at += 1) {
          const alpha = data[from] as number
          if (alpha === 0) continue
          const below = pixels[at] as number
          if (below !== last) {
            byAlpha = mine.get(below) ?? new Int32Array(256).fill(-1)
            mine.set(below, byAlpha)
            last = below
          }
          let id = byAlpha[alpha] as number
          if (id < 0) {
            id = idOf(over(colours[below] as number, colour, alpha))
            byAlpha[alpha] = id
          }
          pixels[at] = id
        }
      }
    }
    if (colours.length > 0xffff) return undefined
  }
  // The edges inside an emoji are rounded twice already, and are not to be moved again.
  if (colours.length > MOST_COLOURS && patches.some(({ stamp }) => stamp.isEmoji)) return undefined
  const clustered = clusterColours(colours, fixed.length)
  if (!clustered) return undefined
  const { palette, indexes } = clustered
  // Where no ink is, the ground's colours have kept their places.
  for (const patch of patches) {
    const run = rowsOf(patch, rows)
    const ids = wide.get(run) as Uint16Array
    for (let row = patch.y; row < patch.y + patch.height; row += 1) {
      const start = run.place(patch.x, row)
      for (let at = start; at < start + patch.width; at += 1)
        run.pixels[at] = indexes[ids[at] as number] as number
    }
  }
  return palette
}

/** Lay words on rows of colours, in place. */
export function blendColours(rows: readonly Rows[], patches: readonly Patch[]): void {
  for (const patch of patches) {
    const run = rowsOf(patch, rows)
    const { pixels } = run
    const { isEmoji, data } = patch.stamp
    inked(patch, run, 3, (at, from) => {
      const alpha = data[isEmoji ? from + 3 : from] as number
      const colour = isEmoji ? rgbAt(data, from) : patch.colour
      const rest = 255 - alpha
      pixels[at] = share(colour >> 16, alpha) + share(pixels[at] as number, rest)
      pixels[at + 1] = share((colour >> 8) & 255, alpha) + share(pixels[at + 1] as number, rest)
      pixels[at + 2] = share(colour & 255, alpha) + share(pixels[at + 2] as number, rest)
    })
  }
}

/** Visit each pixel under the ink of a mark: where it is in the rows, and where in the mark. */
function inked(
  { x, y, width, height, left, top, stamp }: Patch,
  { place }: Rows,
  depth: 1 | 3,
  visit: (at: number, from: number) => void,
): void {
  const [step, alpha] = stamp.isEmoji ? [4, 3] : [1, 0]
  for (let row = 0; row < height; row += 1) {
    let at = place(x, y + row)
    let from = ((y + row - top) * stamp.width + x - left) * step
    for (const end = from + width * step; from < end; from += step, at += depth) {
      if (stamp.data[from + alpha] !== 0) visit(at, from)
    }
  }
}

function rowsOf(patch: Patch, rows: readonly Rows[]): Rows {
  const found = rows.find(({ top, bottom }) => patch.y >= top && patch.y < bottom)
  if (!found) throw new TypeError(`no rows for words at ${patch.y}`)
  return found
}

function rgbAt(data: Uint8Array, at: number): number {
  return ((data[at] as number) << 16) | ((data[at + 1] as number) << 8) | (data[at + 2] as number)
}
