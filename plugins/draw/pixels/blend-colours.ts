import type { Rows } from './rows.ts'
import { share } from './share.ts'
import { eachColour, inkWithin, type Patch, rowsOf } from './words.ts'

/** Lay words on rows of colours, in place. */
export function blendColours(rows: readonly Rows[], patches: readonly Patch[]): void {
  for (const patch of patches) {
    const { pixels, start, stride, top } = rows[rowsOf(patch, rows)] as Rows
    const first = start + (patch.top - top) * stride + patch.left * 3
    const ink = inkWithin(patch)
    if (!ink) {
      eachColour(patch, (x, y, rgb, alpha) =>
        lay(pixels, first + (y - patch.top) * stride + (x - patch.left) * 3, rgb, alpha),
      )
      continue
    }
    const { colour } = patch
    const { runs, edges } = ink
    for (let run = 0; run < runs.length; run += 3) {
      let at = first + (runs[run + 1] as number) * stride + (runs[run] as number) * 3
      for (const end = at + (runs[run + 2] as number) * 3; at < end; at += 3) {
        pixels[at] = colour >> 16
        pixels[at + 1] = (colour >> 8) & 255
        pixels[at + 2] = colour & 255
      }
    }
    for (let edge = 0; edge < edges.length; edge += 3) {
      const at = first + (edges[edge + 1] as number) * stride + (edges[edge] as number) * 3
      lay(pixels, at, colour, edges[edge + 2] as number)
    }
  }
}

function lay(pixels: Buffer, at: number, rgb: number, alpha: number): void {
  const rest = 255 - alpha
  pixels[at] = share(rgb >> 16, alpha) + share(pixels[at] as number, rest)
  pixels[at + 1] = share((rgb >> 8) & 255, alpha) + share(pixels[at + 1] as number, rest)
  pixels[at + 2] = share(rgb & 255, alpha) + share(pixels[at + 2] as number, rest)
}
