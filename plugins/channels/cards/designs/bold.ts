import { inkOn, mix, readableOn } from '../../../colour.ts'
import type { Mode } from '../../../theme/theme.ts'
import { type Design, LEGIBLE } from './design.ts'
import { frameOf, splitLeft, splitTop } from './frame.ts'
import { type Face, message, namesSource, small, type Voice } from './message.ts'
import { compose, type Inks, invitation, type Piece, signature, sourceLine } from './piece.ts'
import { disc } from './shapes.ts'
import { sight, sightHeight, sightOf, standsBeside } from './sight.ts'

/** How many rings of growth show. */
const RINGS = 6

/** A field of the stage's colour with the rings of a tree in it, and the words as large as they can be. */
export const bold: Design = (content, canvas, theme) => {
  const frame = frameOf(canvas)
  const { floor, area, main, shape, width, height } = frame
  const { field, shade, ink, soft, light } = coloursOf(content.colour, theme.mode)
  const inks: Inks = {
    ink,
    soft,
    accent: light,
    button: ink,
    onButton: readableOn(field, LEGIBLE, ink),
    plate: theme.colours.paper,
  }
  const { lang, kind, kicker } = content
  const heavy: Face = { font: 'heading', weight: 700, colour: ink, lineHeight: 1.08, tracking: -0.02 }
  const voice: Voice = {
    title: heavy,
    text: { font: 'body', weight: 500, colour: soft, lineHeight: 1.35 },
    largest: { title: 5.4, sentence: 2.9 },
  }

  // The heart of the tree is off the card, so that its rings cross it in wide arcs.
  const [x, y] = shape === 'landscape' ? [width * 0.94, height * 0.86] : [width * 0.86, height * 0.8]
  const reach = shape === 'landscape' ? height * 0.86 : width * 0.92
  const rings = Array.from({ length: RINGS }, (_, at) => {
    const radius = reach * (1 - at / RINGS)
    return disc(x + at * floor * 0.22, y + at * floor * 0.16, radius, at % 2 === 0 ? shade : field)
  })
  const pieces: Piece[] = [{ parts: rings }, signature(content, theme, frame, inks)]
  const isBeside = shape === 'landscape' && standsBeside(content)
  // What is seen stands on the rings, the words beside it.
  const [said, right] = isBeside
    ? splitLeft(main, Math.round(area.width * (kind === 'quote' ? 0.72 : 0.58)), Math.round(floor * 1.6))
    : [main, main]
  const [head, rest] = splitTop(said, Math.round(floor * 1.4), Math.round(floor * 0.6))
  const above: Face = { font: 'body', weight: 700, colour: light, lineHeight: 1.2 }
  pieces.push({ stacks: [small(kicker, lang, head, floor, above)] })
  const colours = { fill: ink, onFill: inks.onButton }
  const numeral: Face = { ...heavy, lineHeight: 0.95 }
  const [asked, button] = invitation(content, rest, frame, inks)
  const [room, from] = namesSource(content) ? sourceLine(content, asked, frame, inks) : [asked, {}]
  pieces.push(button, from)
  if (isBeside) {
    pieces.push(sight(content, right, floor, colours, { ...numeral, align: 'center' }, 'center'), {
      stacks: [message(content, room, floor, voice, 'center')],
    })
  } else {
    const gap = Math.round(floor * 0.6)
    const [top, words] = sightOf(content)
      ? splitTop(room, sightHeight(content, room, floor), gap)
      : [room, room]
    pieces.push(sight(content, top, floor, colours, numeral), {
      stacks: [message(content, words, floor, voice, shape === 'landscape' ? 'center' : 'start')],
    })
  }
  return compose(content, frame, theme, field, pieces)
}

interface FieldColours {
  readonly field: string
  readonly shade: string
  readonly ink: string
  readonly soft: string
  readonly light: string
}

/** The field and what stands on it: the stage's colour itself by day, a deep shade of it in the dark. */
function coloursOf(colour: string, mode: Mode): FieldColours {
  const wanted = mode === 'dark' ? mix(colour, '#000000', 0.6) : colour
  const ink = inkOn(wanted)
  const field = readableOn(wanted, LEGIBLE, ink)
  // The rings are farther from the ink than the field: what stands on them reads better, not worse.
  const shade = mix(field, inkOn(ink), mode === 'dark' ? 0.78 : 0.88)
  return {
    field,
    shade,
    ink,
    soft: readableOn(mix(ink, field, 0.85), LEGIBLE, field),
    light: readableOn(mix(ink, field, 0.78), LEGIBLE, field),
  }
}
