/** Entries of a PNG's palette. */
export const MOST_COLOURS = 256
/** How far a colour may be from its entry, in each of red, green and blue; nobody sees it. */
const TOLERANCE = 1

/** A palette, and for each colour the index of its entry. */
export interface Clustered {
  readonly palette: number[]
  readonly indexes: Uint8Array
}

/** Find a palette for colours (0xrrggbb) of which the first few keep their places; nothing where 256 entries are not enough. */
export function clusterColours(colours: readonly number[], fixed: number): Clustered | undefined {
  const indexes = new Uint8Array(colours.length)
  const palette = colours.slice(0, fixed)
  for (let id = 0; id < palette.length; id += 1) indexes[id] = id
  // Sorted by their sum, colours within the tolerance of each other are never far apart.
  const rest = colours.map((colour, id) => ({ id, colour, sum: sumOf(colour) })).slice(fixed)
  rest.sort((a, b) => a.sum - b.sum || a.colour - b.colour)
  const done = new Uint8Array(rest.length)
  for (let first = 0; first < rest.length; first += 1) {
    if (done[first]) continue
    if (palette.length === MOST_COLOURS) return undefined
    const least = rest[first] as (typeof rest)[number]
    let entry = least
    // The brightest that still stands for the darkest left stands for most of those between, and for some beyond.
    for (let at = first + 1; at < rest.length; at += 1) {
      const next = rest[at] as (typeof rest)[number]
      if (next.sum > least.sum + 3 * TOLERANCE) break
      if (!done[at] && isNear(next.colour, least.colour)) entry = next
    }
    for (let at = first; at < rest.length; at += 1) {
      const next = rest[at] as (typeof rest)[number]
      if (next.sum > entry.sum + 3 * TOLERANCE) break
      if (done[at] || !isNear(next.colour, entry.colour)) continue
      done[at] = 1
      indexes[next.id] = palette.length
    }
    palette.push(entry.colour)
  }
  return { palette, indexes }
}

function sumOf(colour: number): number {
  return (colour >> 16) + ((colour >> 8) & 255) + (colour & 255)
}

function isNear(one: number, other: number): boolean {
  return (
    Math.abs((one >> 16) - (other >> 16)) <= TOLERANCE &&
    Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)) <= TOLERANCE &&
    Math.abs((one & 255) - (other & 255)) <= TOLERANCE
  )
}
