import { digestOf } from '../asset.ts'
import { HILLS, hillPath } from './hills.ts'

/** In what the drawing is measured: three to two, each third of its width and each hundredth of its height a whole number. */
const SIZE = { width: 300, height: 200 } as const

/** How far the places of a line of hills may be from those of the cards, as shares of the height. */
const SWAY = 0.11

/** Hills under a sun, to be coloured by a style sheet. */
export interface OwnHills {
  readonly viewBox: string
  readonly sun: { readonly cx: number; readonly cy: number; readonly r: number }
  /** Paths of SVG from the far hills to the near. */
  readonly lines: readonly string[]
}

/** Draw the hills of the cards for a text that has no picture: for each id its own, and always the same. */
export function ownHills(id: string): OwnHills {
  const dice = Buffer.from(digestOf(id), 'hex')
  let at = 0
  /** A share from 0 to 1, the next at each call. */
  const next = (): number => (dice[at++ % dice.length] ?? 0) / 255
  const turned = next() < 0.5
  const lines = HILLS.map((line) => {
    const swayed = line.map((share) => Math.round((share + (next() - 0.5) * 2 * SWAY) * SIZE.height))
    return hillPath(turned ? swayed.reverse() : swayed, SIZE)
  })
  return {
    viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
    sun: {
      cx: Math.round(50 + next() * 200),
      cy: Math.round(40 + next() * 30),
      r: Math.round(18 + next() * 12),
    },
    lines,
  }
}
