import { readableOn, TEXT_CONTRAST } from '../../../colour.ts'
import type { Design } from './design.ts'
import { frameOf, splitLeft, splitTop } from './frame.ts'
import { type Face, figure, figureOf, message, namesSource, small, type Voice } from './message.ts'
import { compose, type Inks, invitation, type Piece, signature, sourceLine } from './piece.ts'
import { arrow, fill, quoteMark } from './shapes.ts'

/** Longer figures stand above their sentence, not beside it. */
const LONGEST_BESIDE = 5

/** Letters alone: a rule at the top, much room, and the words large and tight at the bottom, as on a Swiss poster. */
export const typographic: Design = (content, canvas, theme) => {
  const frame = frameOf(canvas)
  const { floor, area, main, shape } = frame
  const { paper, ink, soft } = theme.colours
  const accent = readableOn(content.colour, TEXT_CONTRAST, paper)
  const inks: Inks = { ink, soft, accent, button: accent, onButton: paper }
  const { lang, kind, kicker, source } = content
  const isQuote = kind === 'quote'
  const number = figureOf(content)
  const caption: Face = { font: 'body', weight: 500, colour: soft, lineHeight: 1.3 }
  const heavy: Face = { font: 'body', weight: 800, colour: ink, lineHeight: 1.08, tracking: -0.03 }
  const voice: Voice = {
    title: heavy,
    text: { font: 'body', weight: 500, colour: soft, lineHeight: 1.35 },
    largest: { title: 5, sentence: 2.7 },
  }
  const numeral: Face = { ...heavy, colour: accent, lineHeight: 0.95, tracking: -0.05 }

  const thick = Math.round(floor * 0.34)
  const rules: Piece = {
    parts: [
      fill({ ...area, height: Math.max(2, Math.round(floor * 0.08)) }, ink),
      fill({ ...area, width: Math.round(area.width / 5), height: thick }, accent),
    ],
  }
  const [, below] = splitTop(main, thick, Math.round(floor * 0.6))
  const [head, rest] = splitTop(below, Math.round(floor * 1.4), Math.round(floor * 0.5))
  const kick = small(kicker, lang, head, floor, { ...caption, weight: 700, colour: accent, lineHeight: 1.2 })
  const pieces: Piece[] = [rules, signature(content, theme, frame, inks)]

  const isBeside = shape === 'landscape' && namesSource(content) && number.length <= LONGEST_BESIDE
  if (isBeside) {
    // A column for the caption, and the sentence beside it.
    const [side, words] = splitLeft(below, Math.round(area.width * (number ? 0.36 : 0.26)), floor * 1.4)
    const high = Math.round(floor * 4.2)
    const [top, foot] = splitTop({ ...side, y: rest.y, height: rest.height }, number ? floor * 5 : high, floor * 0.4)
    pieces.push({
      parts: isQuote ? [quoteMark(top.x, top.y, Math.round(high * 0.72), accent)] : [],
      stacks: [
        { ...kick, width: side.width },
        ...(number ? [figure(number, lang, top, floor, numeral, 'start')] : []),
        small(source, lang, number || isQuote ? foot : { ...side, y: rest.y, height: rest.height }, floor, caption, 'end', 5),
        message(content, words, floor, voice, 'end'),
      ],
    })
    return compose(content, frame, theme, paper, pieces)
  }

  pieces.push({ stacks: [kick] })
  const [asked, button] = invitation(content, rest, frame, inks)
  const [room, from] = namesSource(content) ? sourceLine(content, asked, frame, inks) : [asked, {}]
  pieces.push(button, from)
  if (number) {
    const [top, words] = splitTop(room, Math.round(Math.min(room.height * 0.45, floor * 10)), floor * 0.5)
    pieces.push({ stacks: [figure(number, lang, top, floor, numeral, 'start'), message(content, words, floor, voice, 'end')] })
  } else if (isQuote) {
    const high = Math.round(floor * (shape === 'landscape' ? 1.8 : 4))
    const [top, words] = splitTop(room, high, floor * 0.6)
    pieces.push({ parts: [quoteMark(top.x, top.y, high, accent)], stacks: [message(content, words, floor, voice, 'end')] })
  } else pieces.push({ stacks: [message(content, room, floor, voice, 'end')] })
  if (kind === 'cover') {
    const long = floor * 3
    pieces.push({ parts: [arrow(area.x + area.width - long, head.y + head.height / 2, long, Math.round(floor * 0.16), ink)] })
  }
  return compose(content, frame, theme, paper, pieces)
}
