import type { Laid, Photo, Rect, Scene, Scrim } from '../scene.ts'
import { contrastNeeded, contrastOf, luminance } from './luminance.ts'
import { share } from './share.ts'

/** JPEG moves colours, most near the hard edges of a photo: so much more contrast than needed is aimed at. */
const MARGIN = 1.18
/** How far a scrim fades out beyond the words, as a share of the photo. */
const FADE = 0.35
const STEPS = 255

/**
 * Find how strong a scrim is at each place (0 to 255): where words stand on the photo, just as strong as they need to be
 * legible on the darkest or lightest pixel behind them, and fading out past them to where it comes from.
 */
export function scrimOf(
  { size }: Scene,
  photo: Photo,
  scrim: Scrim,
  laid: Laid,
  pixels: Buffer,
  veil: Buffer,
): (x: number, y: number) => number {
  const texts = laid.blocks.flatMap(({ block, fontSize, lines }) =>
    lines.flatMap(({ ink }) => {
      const area = overlap(ink, photo)
      return area
        ? [
            {
              area,
              colour: rgbOf(block.colour),
              needed: contrastNeeded(fontSize, block.weight, size.width) * MARGIN,
            },
          ]
        : []
    }),
  )
  const veilColour = rgbOf(scrim.colour)
  const isEnough = (strength: number): boolean =>
    texts.every(({ area, colour, needed }) => {
      const light = luminance(...colour)
      const mixed = tableOf(veilColour, strength)
      for (let y = area.y; y < area.y + area.height; y += 1) {
        for (let x = area.x; x < area.x + area.width; x += 1) {
          const at = y * size.width + x
          const alpha = veil[at * 4 + 3] as number
          if (alpha === 255) continue
          const channel = (band: 0 | 1 | 2): number => {
            const under = mixed[band * 256 + (pixels[at * 3 + band] as number)] as number
            return alpha === 0
              ? under
              : share(veil[at * 4 + band] as number, alpha) + share(under, 255 - alpha)
          }
          if (contrastOf(light, luminance(channel(0), channel(1), channel(2))) < needed) return false
        }
      }
      return true
    })
  let [least, most] = [Math.round((scrim.least ?? 0) * STEPS) - 1, STEPS]
  while (most - least > 1) {
    const middle = (least + most) >> 1
    if (isEnough(middle)) most = middle
    else least = middle
  }
  return fading(
    photo,
    scrim.from,
    texts.map(({ area }) => area),
    most,
  )
}

function fading(
  photo: Photo,
  from: Scrim['from'],
  areas: readonly Rect[],
  strength: number,
): (x: number, y: number) => number {
  const isIn = (x: number, y: number): boolean =>
    x >= photo.x && x < photo.x + photo.width && y >= photo.y && y < photo.y + photo.height
  if (from === 'all' || areas.length === 0) return (x, y) => (from === 'all' && isIn(x, y) ? strength : 0)
  const isVertical = from === 'top' || from === 'bottom'
  const length = (isVertical ? photo.height : photo.width) * FADE
  const edges = areas.map(({ x, y, width, height }) =>
    from === 'bottom' ? y : from === 'top' ? y + height : from === 'right' ? x : x + width,
  )
  const isAtEnd = from === 'bottom' || from === 'right'
  const edge = isAtEnd ? Math.min(...edges) : Math.max(...edges)
  return (x, y) => {
    if (!isIn(x, y)) return 0
    const beyond = isAtEnd ? edge - (isVertical ? y : x) : (isVertical ? y : x) - edge
    if (beyond <= 0) return strength
    const part = Math.max(0, 1 - beyond / length)
    // Smooth at both ends, so that no edge is seen.
    return Math.round(strength * part * part * (3 - 2 * part))
  }
}

function tableOf(colour: readonly number[], strength: number): Uint8Array {
  return Uint8Array.from(
    { length: 768 },
    (_, at) => share(colour[at >> 8] as number, strength) + share(at & 255, 255 - strength),
  )
}

function rgbOf(hex: string): [number, number, number] {
  const rgb = Number.parseInt(hex.slice(1), 16)
  return [rgb >> 16, (rgb >> 8) & 255, rgb & 255]
}

function overlap(ink: Rect, photo: Rect): Rect | undefined {
  const x = Math.floor(Math.max(ink.x, photo.x, 0))
  const y = Math.floor(Math.max(ink.y, photo.y, 0))
  const width = Math.ceil(Math.min(ink.x + ink.width, photo.x + photo.width)) - x
  const height = Math.ceil(Math.min(ink.y + ink.height, photo.y + photo.height)) - y
  return width > 0 && height > 0 ? { x, y, width, height } : undefined
}
