/** Entries of a PNG's palette. */
export const MOST_COLOURS = 256
/**
 * How far a colour may be from its entry, in each of red, green and blue. As near as there is room for; nobody sees the
 * last, as only edges of flat surfaces are moved: a step of theirs is then 9 of 255.
 */
const TOLERANCES = [1, 2, 3, 4]

/** A palette, and for each colour the index of its entry. */
export interface Clustered {
  readonly palette: number[]
  readonly indexes: Uint8Array
}

/** Find a palette for colours (0xrrggbb) of which the first few keep their places; nothing where so many entries are not enough. */
export function clusterColours(
  colours: readonly number[],
  fixed: number,
  most = MOST_COLOURS,
): Clustered | undefined {
  if (fixed > most) return undefined
  const rest = sortedBySum(colours, fixed)
  for (const tolerance of TOLERANCES) {
    const clustered = clusterWithin(tolerance, colours, fixed, rest, most)
    if (clustered) return clustered
  }
  return undefined
}

/** Sort colours after the first few, as ids, by the sum of their red, green and blue: those near each other are never far apart. */
function sortedBySum(colours: readonly number[], fixed: number): Uint32Array {
  // One number holds sum (10 bits), colour (24) and id (17), and sorts fast.
  const keys = new Float64Array(colours.length - fixed)
  for (let id = fixed; id < colours.length; id += 1) {
    const colour = colours[id] as number
    keys[id - fixed] = (sumOf(colour) * 2 ** 24 + colour) * 2 ** 17 + id
  }
  return Uint32Array.from(keys.sort(), (key) => key % 2 ** 17)
}

function clusterWithin(
  tolerance: number,
  colours: readonly number[],
  fixed: number,
  rest: Uint32Array,
  most: number,
): Clustered | undefined {
  const indexes = new Uint8Array(colours.length)
  const palette = colours.slice(0, fixed)
  for (let id = 0; id < fixed; id += 1) indexes[id] = id
  const done = new Uint8Array(rest.length)
  const colourAt = (at: number): number => colours[rest[at] as number] as number
  for (let first = 0; first < rest.length; first += 1) {
    if (done[first]) continue
    if (palette.length === most) return undefined
    const least = colourAt(first)
    let entry = least
    // The brightest that still stands for the darkest left stands for most of those between, and for some beyond.
    for (let at = first + 1; at < rest.length; at += 1) {
      const next = colourAt(at)
      if (sumOf(next) > sumOf(least) + 3 * tolerance) break
      if (!done[at] && isNear(next, least, tolerance)) entry = next
    }
    for (let at = first; at < rest.length; at += 1) {
      const next = colourAt(at)
      if (sumOf(next) > sumOf(entry) + 3 * tolerance) break
      if (done[at] || !isNear(next, entry, tolerance)) continue
      done[at] = 1
      indexes[rest[at] as number] = palette.length
    }
    palette.push(entry)
  }
  return { palette, indexes }
}

function sumOf(colour: number): number {
  return (colour >> 16) + ((colour >> 8) & 255) + (colour & 255)
}

function isNear(one: number, other: number, tolerance: number): boolean {
  return (
    Math.abs((one >> 16) - (other >> 16)) <= tolerance &&
    Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)) <= tolerance &&
    Math.abs((one & 255) - (other & 255)) <= tolerance
  )
}
