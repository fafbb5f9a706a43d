import { readableOn, TEXT_CONTRAST } from '../../../colour.ts'
import type { Design } from './design.ts'
import { frameOf, splitLeft, splitTop } from './frame.ts'
import { type Face, figure, figureOf, message, namesSource, small, type Voice } from './message.ts'
import { compose, type Inks, invitation, type Piece, signature, sourceLine } from './piece.ts'
import { arrow, fill, quoteMark, quoteMarkWidth } from './shapes.ts'

/** A page of a magazine: a double rule, small capitals, and the words in the middle in the face of its titles. */
export const editorial: Design = (content, canvas, theme) => {
  const frame = frameOf(canvas)
  const { floor, area, main, foot, shape } = frame
  const { paper, ink, soft, line } = theme.colours
  const accent = readableOn(content.colour, TEXT_CONTRAST, paper)
  const inks: Inks = { ink, soft, accent, button: accent, onButton: paper }
  const { lang, kind, kicker } = content
  const number = figureOf(content)
  const isQuote = kind === 'quote'
  const isAside = shape === 'landscape' && (isQuote || number !== '' || namesSource(content))
  const align = isAside ? 'start' : 'center'
  const serif: Face = { font: 'heading', weight: 600, colour: ink, lineHeight: 1.14, tracking: -0.015, align }
  const voice: Voice = {
    title: serif,
    text: { font: 'body', weight: 500, colour: soft, lineHeight: 1.4, align },
    largest: { title: 4.6, sentence: 2.6 },
  }
  const numeral: Face = { ...serif, weight: 700, colour: accent, lineHeight: 1, tracking: -0.03, align: 'center' }
  const capitals: Face = { font: 'body', weight: 700, colour: accent, lineHeight: 1.2, tracking: 0.06, align: isAside ? 'start' : 'center' }

  const [thick, hair] = [Math.round(floor * 0.26), Math.max(2, Math.round(floor * 0.06))]
  const rules: Piece = {
    parts: [
      fill({ ...area, height: thick }, ink),
      fill({ ...area, y: area.y + thick + hair * 2, height: hair }, ink),
      fill({ ...area, y: foot.y - Math.round(floor * 0.45), height: hair }, line),
    ],
  }
  const [, below] = splitTop({ ...main, height: main.height - Math.round(floor * 0.2) }, thick + hair * 3, Math.round(floor * 0.7))
  const pieces: Piece[] = [rules, signature(content, theme, frame, inks)]
  const kick = (rect: typeof main, most: number) => {
    const stack = small(kicker, lang, rect, floor, capitals, 'start', most)
    return { ...stack, blocks: stack.blocks.map((block) => ({ ...block, uppercase: true })) }
  }

  if (isAside) {
    // A narrow column for what is seen first, a hairline, and the sentence to be read.
    const [side, words] = splitLeft(below, Math.round(area.width * (number ? 0.36 : 0.27)), floor * 2)
    const [head, seen] = splitTop(side, Math.round(floor * (isQuote || number ? 1.4 : 4)), floor * 0.5)
    const [room, from] = namesSource(content) ? sourceLine(content, words, frame, inks) : [words, {}]
    const high = Math.min(floor * 4.4, seen.height)
    pieces.push(from, {
      parts: [
        fill({ x: words.x - floor, y: below.y, width: hair, height: below.height - floor * 0.3 }, line),
        ...(isQuote ? [quoteMark(side.x, seen.y + (seen.height - high) / 2, high, accent)] : []),
      ],
      stacks: [
        kick(head, isQuote || number ? 1 : 3),
        ...(number ? [figure(number, lang, seen, floor, numeral, 'center')] : []),
        message(content, room, floor, voice, 'center'),
      ],
    })
    return compose(content, frame, theme, paper, pieces)
  }

  const [head, rest] = splitTop(below, Math.round(floor * 1.4), floor * 0.6)
  pieces.push({ stacks: [kick(head, 1)] })
  const [asked, button] = invitation(content, rest, frame, inks, 'center')
  const [room, from] = namesSource(content) ? sourceLine(content, asked, frame, inks, 'center') : [asked, {}]
  pieces.push(button, from)
  if (number) {
    const [top, words] = splitTop(room, Math.round(Math.min(room.height * 0.5, floor * 11)), floor * 0.5)
    pieces.push({ stacks: [figure(number, lang, top, floor, numeral, 'center'), message(content, words, floor, voice, 'start')] })
  } else if (isQuote) {
    const high = Math.round(floor * 4)
    const [top, words] = splitTop({ ...room, y: room.y + floor, height: room.height - floor }, high, floor * 0.4)
    pieces.push({
      parts: [quoteMark(top.x + (top.width - quoteMarkWidth(high)) / 2, top.y, high, accent)],
      stacks: [message(content, words, floor, voice, 'center')],
    })
  } else pieces.push({ stacks: [message(content, room, floor, voice, 'center')] })
  if (kind === 'cover') {
    const long = floor * 3
    pieces.push({ parts: [arrow(area.x + (area.width - long) / 2, foot.y + foot.height / 2, long, Math.round(floor * 0.14), ink)] })
  }
  return compose(content, frame, theme, paper, pieces)
}
