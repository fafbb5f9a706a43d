import { mix, readableOn } from '../../../colour.ts'
import type { Box } from '../../../draw/node.ts'
import type { Rect } from '../../../draw/scene.ts'
import { type Design, LEGIBLE } from './design.ts'
import { frameOf, splitLeft, splitTop } from './frame.ts'
import { type Face, message, namesSource, small, type Voice } from './message.ts'
import { compose, type Inks, invitation, type Piece, signature, sourceLine } from './piece.ts'
import { fill, ring } from './shapes.ts'
import { sight, sightHeight, sightOf, standsBeside } from './sight.ts'

/** A page of a magazine: a double rule, small capitals, and the words in the middle in the face of its titles. */
export const editorial: Design = (content, canvas, theme) => {
  const frame = frameOf(canvas)
  const { floor, area, main, foot, shape } = frame
  const { paper, ink, soft, line } = theme.colours
  const accent = readableOn(content.colour, LEGIBLE, paper)
  const inks: Inks = { ink, soft, accent, button: accent, onButton: paper }
  const { lang, kind, kicker } = content
  const seen = sightOf(content)
  const isAside = shape === 'landscape' && (seen !== undefined || namesSource(content))
  const align = isAside ? 'start' : 'center'
  const serif: Face = { font: 'heading', weight: 600, colour: ink, lineHeight: 1.14, tracking: -0.015, align }
  const voice: Voice = {
    title: serif,
    text: { font: 'body', weight: 500, colour: soft, lineHeight: 1.4, align },
    largest: { title: 4.6, sentence: 2.6 },
  }
  const colours = { fill: accent, onFill: paper }
  const numeral: Face = {
    ...serif,
    weight: 700,
    colour: accent,
    lineHeight: 1,
    tracking: -0.03,
    align: 'center',
  }
  const capitals: Face = {
    font: 'body',
    weight: 700,
    colour: accent,
    lineHeight: 1.2,
    tracking: 0.06,
    align,
    uppercase: true,
  }

  const [thick, hair] = [Math.round(floor * 0.26), Math.max(2, Math.round(floor * 0.06))]
  const rules: Piece = {
    parts: [
      fill({ ...area, height: thick }, ink),
      fill({ ...area, y: area.y + thick + hair * 2, height: hair }, ink),
      fill({ ...area, y: foot.y - Math.round(floor * 0.45), height: hair }, line),
      ...(frame.apron
        ? endpaper(frame.apron, mix(content.colour, paper, 0.16), mix(content.colour, paper, 0.3), thick)
        : []),
    ],
  }
  const [, below] = splitTop(
    { ...main, height: main.height - Math.round(floor * 0.2) },
    thick + hair * 3,
    Math.round(floor * 0.7),
  )
  const pieces: Piece[] = [rules, signature(content, theme, frame, inks)]

  if (isAside) {
    // A narrow column for what is seen first, a hairline, and the words to be read.
    const [side, words] = splitLeft(
      below,
      Math.round(area.width * (kind !== 'number' ? 0.3 : standsBeside(content) ? 0.36 : 0.46)),
      floor * 2,
    )
    const [head, place] = splitTop(side, Math.round(floor * (seen ? 2.5 : 4)), Math.round(floor * 0.2))
    const [asked, button] = invitation(content, words, frame, inks)
    const [room, from] = namesSource(content) ? sourceLine(content, asked, frame, inks) : [asked, {}]
    pieces.push(button, from, sight(content, place, floor, colours, numeral, 'center'), {
      parts: [
        fill({ x: words.x - floor, y: below.y, width: hair, height: below.height - floor * 0.3 }, line),
      ],
      stacks: [
        small(kicker, lang, head, floor, capitals, 'start', seen ? 2 : 3),
        message(content, room, floor, voice, 'center'),
      ],
    })
    return compose(content, frame, theme, paper, pieces)
  }

  const [head, rest] = splitTop(below, Math.round(floor * 1.4), floor * 0.6)
  const [asked, button] = invitation(content, rest, frame, inks, 'center')
  const [room, from] = namesSource(content) ? sourceLine(content, asked, frame, inks, 'center') : [asked, {}]
  const high = sightHeight(content, room, floor)
  const [top, words] = seen
    ? splitTop({ ...room, y: room.y + floor * 0.6, height: room.height - floor * 0.6 }, high, floor * 0.8)
    : [room, room]
  pieces.push(button, from, sight(content, top, floor, colours, numeral), {
    stacks: [small(kicker, lang, head, floor, capitals), message(content, words, floor, voice, 'center')],
  })
  return compose(content, frame, theme, paper, pieces)
}

/** Fill a strip with the pattern of an old book's endpaper: rows of rings, half over each other. */
function endpaper(rect: Rect, paper: string, ink: string, line: number): Box[] {
  const side = rect.width / 5
  const rows = Math.ceil(rect.height / (side / 2)) + 1
  const rings = Array.from({ length: rows * 6 }, (_, at) => {
    const [row, column] = [Math.floor(at / 6), at % 6]
    const x = rect.x + column * side + (row % 2) * (side / 2)
    return [1, 0.66, 0.33].map((share) =>
      ring(x, rect.y + side / 2 + (row * side) / 2, (side / 2) * share, line * 0.5, ink),
    )
  })
  const held: Box = {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        position: 'absolute',
        left: rect.x,
        top: rect.y,
        width: rect.width,
        height: rect.height,
        overflow: 'hidden',
        backgroundColor: paper,
      },
      children: rings.flat().map((each) => ({
        ...each,
        props: {
          ...each.props,
          style: { ...each.props.style, top: Number(each.props.style['top']) - rect.y },
        },
      })),
    },
  }
  return [held]
}
