import { clusterColours, MOST_COLOURS } from './cluster-colours.ts'
import type { Ink } from './ink.ts'
import type { Rows } from './rows.ts'
import { over } from './share.ts'
import { eachColour, inkWithin, type Patch, rowsOf } from './words.ts'

const NO_IDS = new Int32Array(0)
const NO_INK: Ink = { runs: new Uint16Array(0), edges: new Uint16Array(0) }

/**
 * For each pixel of the rows, one more than the id of a colour that no palette has yet; 0 where there is none. Kept from
 * card to card, all 0: so much memory to be cleared for each would take longer than the words.
 */
let between = new Uint16Array(0)
/** Ids that fit. */
const MOST_IDS = 0xfffe

/**
 * Lay words on rows of indexes, in place; gives the palette that they mean then, the ground's colours first, as 0xrrggbb.
 * Nothing where a palette of 256 cannot come near every colour; the rows mean nothing then.
 */
export function blendIndexed(
  rows: readonly Rows[],
  ground: readonly number[],
  patches: readonly Patch[],
): number[] | undefined {
  // The colours of the letters keep exact, like those of the ground.
  const fixed = [
    ...new Set([...ground, ...patches.flatMap(({ colour, stamp }) => (stamp.ink ? [colour] : []))]),
  ]
  if (fixed.length > MOST_COLOURS) return undefined
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
  const placed = placesOf(rows, patches)
  // What becomes of a colour below under a colour above, by alpha: few pairs, and many pixels.
  const known = new Map<number, Map<number, Int32Array>>()
  for (const place of placed) {
    const { patch, pixels, mixed } = place
    const idAt = (at: number): number => (mixed[at] || (pixels[at] as number) + 1) - 1
    if (place.ink) {
      const mine = known.get(patch.colour) ?? new Map<number, Int32Array>()
      known.set(patch.colour, mine)
      cover(place, idOf(patch.colour))
      mix(place, mine, (below, alpha) => idOf(over(colours[below] as number, patch.colour, alpha)))
    } else {
      eachPixel(place, (at, rgb, alpha) => {
        mixed[at] = idOf(over(colours[idAt(at)] as number, rgb, alpha)) + 1
      })
    }
    if (colours.length > MOST_IDS) break
  }
  // The edges inside an emoji are rounded twice already, and its surfaces may be small: none of it is to be moved again.
  const most = placed.every(({ ink }) => ink) ? MOST_IDS : MOST_COLOURS
  const clustered = colours.length <= most ? clusterColours(colours, fixed.length) : undefined
  const indexes = clustered?.indexes ?? new Uint8Array(colours.length)
  for (const place of placed) settle(place, indexes)
  return clustered?.palette
}

/** Cover what is below a letter with its colour. */
function cover({ ink, pixels, start, stride, mixed }: Placed, own: number): void {
  const { runs } = ink ?? NO_INK
  for (let run = 0; run < runs.length; run += 3) {
    const at = start + (runs[run + 1] as number) * stride + (runs[run] as number)
    for (let to = at + (runs[run + 2] as number) - 1; to >= at; to -= 1) {
      pixels[to] = own
      mixed[to] = 0
    }
  }
}

/** Mix a letter's edges with what is below them. */
function mix(
  { ink, pixels, start, stride, mixed }: Placed,
  known: Map<number, Int32Array>,
  idOf: (below: number, alpha: number) => number,
): void {
  const { edges } = ink ?? NO_INK
  let before = -1
  let byAlpha: Int32Array = NO_IDS
  for (let edge = 0; edge < edges.length; edge += 3) {
    const at = start + (edges[edge + 1] as number) * stride + (edges[edge] as number)
    const alpha = edges[edge + 2] as number
    const id = mixed[at] as number
    const below = id === 0 ? (pixels[at] as number) : id - 1
    if (below !== before) {
      byAlpha = known.get(below) ?? new Int32Array(256).fill(-1)
      known.set(below, byAlpha)
      before = below
    }
    let mixture = byAlpha[alpha] as number
    if (mixture < 0) {
      mixture = idOf(below, alpha)
      byAlpha[alpha] = mixture
    }
    mixed[at] = mixture + 1
  }
}

/** Give the mixtures below a mark the indexes that they have in the palette. */
function settle(place: Placed, indexes: Uint8Array): void {
  const { ink, pixels, start, stride, mixed } = place
  const settleAt = (at: number): void => {
    const id = mixed[at] as number
    if (id === 0) return
    pixels[at] = indexes[id - 1] as number
    mixed[at] = 0
  }
  if (!ink) eachPixel(place, settleAt)
  const { edges } = ink ?? NO_INK
  for (let edge = 0; edge < edges.length; edge += 3)
    settleAt(start + (edges[edge + 1] as number) * stride + (edges[edge] as number))
}

/** A mark with the rows that it stands on. */
interface Placed {
  readonly patch: Patch
  /** What of a letter lies within the picture. */
  readonly ink: Ink | undefined
  readonly pixels: Buffer
  /** Where the first pixel of the mark is in the rows, and how far it is to that below it. */
  readonly start: number
  readonly stride: number
  readonly mixed: Uint16Array
}

function placesOf(rows: readonly Rows[], patches: readonly Patch[]): Placed[] {
  const length = rows.reduce((sum, { pixels }) => sum + pixels.length, 0)
  if (between.length < length) between = new Uint16Array(length)
  let used = 0
  const parts = rows.map(({ pixels }) => {
    used += pixels.length
    return between.subarray(used - pixels.length, used)
  })
  return patches.map((patch) => {
    const at = rowsOf(patch, rows)
    const { pixels, start, stride, top } = rows[at] as Rows
    return {
      patch,
      ink: inkWithin(patch),
      pixels,
      start: start + (patch.top - top) * stride + patch.left,
      stride,
      mixed: parts[at] as Uint16Array,
    }
  })
}

/** Visit each pixel of an emoji that is to be seen: where it is in the rows, and its colour. */
function eachPixel(
  { patch, start, stride }: Placed,
  visit: (at: number, rgb: number, alpha: number) => void,
): void {
  eachColour(patch, (x, y, rgb, alpha) =>
    visit(start + (y - patch.top) * stride + x - patch.left, rgb, alpha),
  )
}
