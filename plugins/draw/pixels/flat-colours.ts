import { clusterColours } from './cluster-colours.ts'

/** Colours of a ground at the most, so that a palette of 256 has room for the edges of letters. */
const MOST_COLOURS = 96
/** Share of a picture from which a colour is a surface, which keeps it exact; less is an edge, or a part of a gradient. */
const SURFACE = 1 / 2000
/**
 * Share of a picture that is no surface at the most. Edges take less than 0.02 of a card in all designs; a gradient, whose
 * steps would be seen in few colours, takes more.
 */
const MOST_BETWEEN = 0.04

/** A picture as indexes of a palette of 0xrrggbb. */
export interface Indexed {
  readonly indexes: Buffer
  readonly palette: readonly number[]
}

/** Turn red, green and blue into indexes, where a picture is of flat surfaces; nothing where it is not. */
export function flatColours(rgb: Buffer): Indexed | undefined {
  const ids = new Map<number, number>()
  const counts: number[] = []
  const wide = new Uint16Array(rgb.length / 3)
  const colourAt = (pixel: number): number =>
    ((rgb[pixel * 3] as number) << 16) |
    ((rgb[pixel * 3 + 1] as number) << 8) |
    (rgb[pixel * 3 + 2] as number)
  // Surfaces are long runs of one colour.
  for (let pixel = 0; pixel < wide.length; ) {
    const colour = colourAt(pixel)
    const start = pixel
    do pixel += 1
    while (pixel < wide.length && colourAt(pixel) === colour)
    const id = ids.get(colour) ?? counts.push(0) - 1
    // So many colours are a gradient or a picture.
    if (id > 0xffff) return undefined
    ids.set(colour, id)
    counts[id] = (counts[id] as number) + pixel - start
    wide.fill(id, start, pixel)
  }
  const colours = [...ids.keys()]
  if (colours.length <= MOST_COLOURS) return { indexes: Buffer.from(wide), palette: colours }
  const common = [...counts.keys()].sort((a, b) => (counts[b] as number) - (counts[a] as number))
  const surfaces = common.filter((each) => (counts[each] as number) >= wide.length * SURFACE)
  const covered = surfaces.reduce((sum, each) => sum + (counts[each] as number), 0)
  if (covered < wide.length * (1 - MOST_BETWEEN)) return undefined
  const clustered = clusterColours(
    common.map((each) => colours[each] as number),
    surfaces.length,
    MOST_COLOURS,
  )
  if (!clustered) return undefined
  const indexOf = new Uint8Array(colours.length)
  common.forEach((each, at) => {
    indexOf[each] = clustered.indexes[at] as number
  })
  const indexes = Buffer.allocUnsafe(wide.length)
  for (let pixel = 0; pixel < wide.length; pixel += 1)
    indexes[pixel] = indexOf[wide[pixel] as number] as number
  return { indexes, palette: clustered.palette }
}
