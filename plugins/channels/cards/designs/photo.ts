import { readableOn } from '../../../colour.ts'
import type { Photo, Rect } from '../../../draw/scene.ts'
import type { CardContent, CardImage } from '../content.ts'
import { type Design, LEGIBLE } from './design.ts'
import { type Frame, frameOf, splitLeft, splitTop } from './frame.ts'
import { hills } from './hills.ts'
import { type Face, leastHeight, message, namesSource, type Voice } from './message.ts'
import { compose, type Inks, invitation, type Piece, signature, sourceLine } from './piece.ts'
import { sight, sightHeight, sightOf } from './sight.ts'

/** The least of a card's height that the picture has above the words. */
const LEAST_PICTURE = 0.15

/** The least that a photo is veiled where the words stand: marks and rules have to show too. */
const LEAST_VEIL = 0.3

/** The article's photo all over the card, melting into the paper where the words stand; without one, hills in the stage's colour. */
export const photo: Design = (content, canvas, theme) => {
  const frame = frameOf(canvas)
  const { floor, foot, shape, apron } = frame
  const { paper, ink, soft } = theme.colours
  const accent = readableOn(content.colour, LEGIBLE, paper)
  const inks: Inks = { ink, soft, accent, button: accent, onButton: paper }
  const { kind, image } = content
  const serif: Face = { font: 'heading', weight: 700, colour: ink, lineHeight: 1.12, tracking: -0.015 }
  const voice: Voice = {
    kicker: { font: 'body', weight: 700, colour: accent, lineHeight: 1.3 },
    title: serif,
    text: { font: 'body', weight: 500, colour: soft, lineHeight: 1.35 },
    largest: { title: shape === 'landscape' ? 3.4 : 4, sentence: 2.4 },
  }
  const numeral: Face = { ...serif, colour: accent, lineHeight: 1 }
  const colours = { fill: accent, onFill: paper }
  const seen = sightOf(content)
  const { picture, words } = divide(content, frame)
  // A book and a face stand in the picture, unless the place covers it.
  const isInPicture = (seen === 'book' || seen === 'initials') && !apron

  const [asked, button] = invitation(content, words, frame, inks)
  const [room, from] = namesSource(content) ? sourceLine(content, asked, frame, inks) : [asked, {}]
  const narrow = { ...frame, foot: { ...foot, width: words.width } }
  const pieces: Piece[] = [
    { parts: image ? [] : hills(picture, content.colour, theme.mode, isInPicture) },
    signature(content, theme, narrow, inks),
    button,
    from,
  ]
  if (isInPicture) {
    const inset = Math.round(Math.min(picture.height * 0.15, picture.width * 0.25))
    const place = {
      x: picture.x + inset,
      y: picture.y + inset,
      width: picture.width - inset * 2,
      height: picture.height - inset * 2,
    }
    pieces.push(sight(content, place, floor, colours, { ...numeral, align: 'center' }, 'center'))
  }
  if (kind === 'step') {
    const [top, rest] = splitLeft(room, Math.round(floor * 3), floor)
    pieces.push(
      sight(content, { ...top, height: Math.min(top.height, floor * 4) }, floor, colours, numeral),
      {
        stacks: [message({ ...content, kicker: '' }, rest, floor, voice, 'start')],
      },
    )
  } else if (seen && !isInPicture) {
    const high = sightHeight(content, room, floor) * (shape === 'landscape' ? 0.8 : 0.95)
    const [top, rest] = splitTop(room, Math.round(high), Math.round(floor * 0.5))
    pieces.push(sight(content, top, floor, colours, numeral), {
      stacks: [message({ ...content, kicker: '' }, rest, floor, voice, 'start')],
    })
  } else {
    const justify = apron ? 'start' : shape === 'landscape' ? 'center' : 'end'
    pieces.push({ stacks: [message(content, room, floor, voice, justify)] })
  }
  const scene = compose(content, frame, theme, image ? undefined : paper, pieces)
  return image ? { ...scene, photo: photoOf(image, frame, paper) } : scene
}

/** Where the picture is seen, and where the words stand. */
function divide(
  content: CardContent,
  { width, height, area, main, shape, floor, apron }: Frame,
): { picture: Rect; words: Rect } {
  // Where the place covers the foot of the picture, words stand above it.
  if (apron) return { picture: apron, words: main }
  if (shape === 'landscape') {
    const words = { ...main, width: Math.round(area.width * 0.6) }
    const x = words.x + words.width + floor
    return { picture: { x, y: 0, width: width - x, height }, words }
  }
  // Long words take some of the picture's room.
  const said = leastHeight(content, main.width, floor) * 1.15
  const around =
    (content.action === '' ? 0 : 5) + (namesSource(content) ? 4.5 : 0) + (sightOf(content) ? 4 : 2)
  const wanted = area.y + area.height * (shape === 'square' ? 0.34 : 0.42)
  const free = main.y + main.height - said - floor * (around + 0.9)
  const edge = Math.round(Math.max(Math.min(wanted, free), height * LEAST_PICTURE))
  const top = edge + Math.round(floor * 0.9)
  return {
    picture: { x: 0, y: 0, width, height: edge },
    words: { ...main, y: top, height: main.y + main.height - top },
  }
}

function photoOf({ asset, focus }: CardImage, { width, height, shape, apron }: Frame, colour: string): Photo {
  const from = shape === 'landscape' ? 'left' : apron ? 'top' : 'bottom'
  const scrim = { colour, from, least: LEAST_VEIL } as const
  return { x: 0, y: 0, width, height, asset, ...(focus && { focus }), scrim }
}
