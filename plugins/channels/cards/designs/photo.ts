import { mix, readableOn, TEXT_CONTRAST } from '../../../colour.ts'
import type { Box } from '../../../draw/node.ts'
import type { Photo, Rect } from '../../../draw/scene.ts'
import type { CardImage } from '../content.ts'
import type { CardTheme, Design } from './design.ts'
import { type Frame, frameOf, splitTop } from './frame.ts'
import { type Face, message, namesSource, type Voice } from './message.ts'
import { compose, type Inks, invitation, type Piece, signature, sourceLine } from './piece.ts'
import { arrow, disc, fill, path } from './shapes.ts'
import { sight, sightHeight, sightOf } from './sight.ts'

/** The article's photo all over the card, melting into the paper where the words stand; without one, hills in the stage's colour. */
export const photo: Design = (content, canvas, theme) => {
  const frame = frameOf(canvas)
  const { floor, area, shape } = frame
  const { paper, ink, soft } = theme.colours
  const accent = readableOn(content.colour, TEXT_CONTRAST, paper)
  const inks: Inks = { ink, soft, accent, button: accent, onButton: paper }
  const { kind, image } = content
  const serif: Face = { font: 'heading', weight: 700, colour: ink, lineHeight: 1.12, tracking: -0.015 }
  const voice: Voice = {
    kicker: { font: 'body', weight: 700, colour: accent, lineHeight: 1.3 },
    title: serif,
    text: { font: 'body', weight: 500, colour: soft, lineHeight: 1.35 },
    largest: { title: shape === 'landscape' ? 3.4 : 3.8, sentence: 2.3 },
  }
  const { picture, words } = divide(frame)
  const pieces: Piece[] = [
    { parts: image ? [] : hills(picture, content.colour, theme) },
    signature(content, theme, { ...frame, foot: { ...frame.foot, width: words.width } }, inks),
  ]
  const [asked, button] = invitation(content, words, frame, inks)
  const [room, from] = namesSource(content) ? sourceLine(content, asked, frame, inks) : [asked, {}]
  pieces.push(button, from)
  const justify = shape === 'landscape' ? 'center' : 'end'
  const seen = sightOf(content)
  const colours = { fill: accent, onFill: paper }
  const face: Face = { ...serif, colour: accent, lineHeight: 1 }
  if (seen === 'book' || seen === 'initials') {
    // They stand in the picture, before the hills.
    const inset = picture.height * 0.16
    const place = {
      ...picture,
      x: picture.x + inset,
      width: picture.width - inset * 2,
      y: picture.y + inset,
      height: picture.height - inset * 2,
    }
    pieces.push(sight(content, place, floor, colours, { ...face, align: 'center' }, 'center'))
  }
  if (seen === 'figure' || seen === 'quote') {
    const high = sightHeight(content, room, floor) * (shape === 'landscape' ? 0.8 : 0.95)
    const [top, rest] = splitTop(room, Math.round(high), floor * 0.5)
    pieces.push(sight(content, top, floor, colours, face), {
      stacks: [message({ ...content, kicker: '' }, rest, floor, voice, 'start')],
    })
  } else pieces.push({ stacks: [message(content, room, floor, voice, justify)] })
  if (kind === 'cover') {
    const long = floor * 3
    const y = frame.foot.y + frame.foot.height / 2
    pieces.push({
      parts: [arrow(area.x + area.width / 2 - long / 2, y, long, Math.round(floor * 0.16), ink)],
    })
  }
  const scene = compose(content, frame, theme, image ? undefined : paper, pieces)
  return image ? { ...scene, photo: photoOf(image, frame, paper) } : scene
}

/** Where the picture is seen, and where the words stand. */
function divide({ width, height, area, main, shape, floor }: Frame): { picture: Rect; words: Rect } {
  if (shape === 'landscape') {
    const words = { ...main, width: Math.round(area.width * 0.6) }
    const x = words.x + words.width + floor
    return { picture: { x, y: 0, width: width - x, height }, words }
  }
  const edge = Math.round(
    area.y + area.height * (shape === 'tall' ? 0.36 : shape === 'portrait' ? 0.42 : 0.34),
  )
  const top = edge + Math.round(floor * 0.9)
  return {
    picture: { x: 0, y: 0, width, height: edge },
    words: { ...main, y: top, height: main.y + main.height - top },
  }
}

function photoOf({ asset, focus }: CardImage, { width, height, shape }: Frame, colour: string): Photo {
  const from = shape === 'landscape' ? 'left' : 'bottom'
  return { x: 0, y: 0, width, height, asset, ...(focus && { focus }), scrim: { colour, from } }
}

/** The lines of the hills from the far to the near, as heights (shares from the top) at six places from the left. */
const HILLS = [
  [0.62, 0.52, 0.46, 0.54, 0.5, 0.4],
  [0.74, 0.7, 0.6, 0.58, 0.66, 0.62],
  [0.8, 0.84, 0.82, 0.74, 0.7, 0.76],
  [0.97, 0.92, 0.88, 0.9, 0.94, 0.9],
] as const

/** Draw hills under a sun. */
function hills(rect: Rect, colour: string, { mode }: CardTheme): Box[] {
  const dark = mode === 'dark'
  const end = dark ? '#000000' : '#ffffff'
  const shares = dark ? [0.5, 0.42, 0.33, 0.24] : [0.36, 0.56, 0.78, 1]
  const sun = Math.min(rect.width, rect.height) * 0.13
  return [
    fill(rect, mix(colour, end, dark ? 0.6 : 0.17)),
    disc(
      rect.x + rect.width * 0.64,
      rect.y + rect.height * 0.28,
      sun,
      mix(colour, '#ffffff', dark ? 0.55 : 0),
    ),
    ...HILLS.map((line, at) => path(rect, rect, curve(line, rect), mix(colour, end, shares[at] ?? 1))),
  ]
}

/** Draw a smooth line through places at even distances, and close it at the bottom. */
function curve(line: readonly number[], { width, height }: Rect): string {
  const step = width / (line.length - 1)
  const points = line.map((share, at) => [at * step, share * height] as const)
  const parts = points.slice(1).map(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? [0, 0]
    const mid = (fromX + x) / 2
    return `C${mid} ${fromY} ${mid} ${y} ${x} ${y}`
  })
  return `M0 ${points[0]?.[1] ?? 0}${parts.join('')}V${height}H0z`
}
