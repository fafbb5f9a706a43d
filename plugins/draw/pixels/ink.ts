import type { Rect, Size } from '../scene.ts'

/**
 * What a letter covers, place by place, from the top left of its pixels. Most of it covers all that is below, and most of
 * its box covers nothing: sorted once, neither is looked at again for each card.
 */
export interface Ink {
  /** Runs of pixels that cover all that is below them: x, y, length. */
  readonly runs: Uint16Array
  /** Pixels at the edges that cover a part: x, y, alpha. */
  readonly edges: Uint16Array
}

/** Sort the pixels of a letter by how much each covers, 0 to 255. */
export function inkOf({ width, height }: Size, alphaAt: (x: number, y: number) => number): Ink {
  const runs: number[] = []
  const edges: number[] = []
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const alpha = alphaAt(x, y)
      if (alpha === 255) {
        const start = x
        while (x + 1 < width && alphaAt(x + 1, y) === 255) x += 1
        runs.push(start, y, x + 1 - start)
      } else if (alpha > 0) edges.push(x, y, alpha)
    }
  }
  return { runs: Uint16Array.from(runs), edges: Uint16Array.from(edges) }
}

/** Tell how many bytes ink takes. */
export function bytesOfInk({ runs, edges }: Ink): number {
  return runs.byteLength + edges.byteLength
}

/** Cut ink to an area, in places of its own; all of it stays as it is. */
export function cutInk(ink: Ink, size: Size, area: Rect): Ink {
  if (area.x <= 0 && area.y <= 0 && area.width >= size.width && area.height >= size.height) return ink
  const isIn = (x: number, y: number): boolean =>
    x >= area.x && y >= area.y && x < area.x + area.width && y < area.y + area.height
  const alphas = new Map<number, number>()
  const keep = (x: number, y: number, alpha: number): void => {
    if (isIn(x, y)) alphas.set(y * size.width + x, alpha)
  }
  const { runs, edges } = ink
  for (let at = 0; at < runs.length; at += 3) {
    const [x, y, length] = runs.subarray(at, at + 3) as unknown as [number, number, number]
    for (let more = 0; more < length; more += 1) keep(x + more, y, 255)
  }
  for (let at = 0; at < edges.length; at += 3)
    keep(edges[at] as number, edges[at + 1] as number, edges[at + 2] as number)
  return inkOf(size, (x, y) => alphas.get(y * size.width + x) ?? 0)
}
