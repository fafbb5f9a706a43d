import { readableOn, TEXT_CONTRAST } from '../../../colour.ts'
import type { Rect } from '../../../draw/scene.ts'
import type { Design } from './design.ts'
import { frameOf, splitTop } from './frame.ts'
import { line, message, type Voice } from './message.ts'
import { compose, type Piece, signature, tailOf } from './piece.ts'
import { arrow, fill, QUOTE_MARK, quoteMark } from './shapes.ts'

/** Letters alone: a rule at the top, much room, and the words large and tight at the bottom, as on a Swiss poster. */
export const typographic: Design = (content, format, theme) => {
  const frame = frameOf(format)
  const { floor, area, main } = frame
  const { paper, ink, soft } = theme.colours
  const accent = readableOn(content.colour, TEXT_CONTRAST, paper)
  const thin = Math.max(2, Math.round(floor * 0.08))
  const thick = Math.round(floor * 0.34)

  const bar: Rect = { x: area.x, y: area.y, width: Math.round(area.width / 5), height: thick }
  const [top, rest] = splitTop(main, Math.round(floor * 2.4), Math.round(floor * 0.4))
  const head: Rect = { ...top, y: top.y + Math.round(floor * 0.9), height: Math.round(floor * 1.5) }
  const top_: Piece = {
    parts: [fill({ ...bar, width: area.width, height: thin }, ink), fill(bar, accent)],
    stacks: [
      line(head, content.lang, content.kicker, floor, { font: 'body', weight: 700, colour: accent, lineHeight: 1.2 }),
    ],
  }
  const inks = { button: accent, onButton: paper, ink, soft, rule: accent }
  const [body, tail] = tailOf(content, rest, frame, inks)
  const quoteHeight = Math.round(floor * 2.1)
  const isQuote = content.kind === 'quote'
  const room = isQuote ? splitTop(body, quoteHeight, floor * 0.5)[1] : body
  const extras: Piece = {
    parts: isQuote ? [quoteMark(body.x, body.y, quoteHeight, accent)] : [],
    stacks: [],
  }
  const face = { font: 'body', weight: 800, lineHeight: 1.08, tracking: -0.03 } as const
  const voice: Voice = {
    title: { ...face, colour: ink, ...(content.kind === 'number' && { weight: 700, lineHeight: 1.2, tracking: -0.015 }) },
    quote: { ...face, weight: 700, colour: ink, lineHeight: 1.16, tracking: -0.02 },
    number: { ...face, colour: accent, lineHeight: 1, tracking: -0.05 },
    text: { font: 'body', weight: 500, colour: soft, lineHeight: 1.35 },
    largest: { title: 3.9, quote: 2.6, sentence: 1.9 },
  }
  const words: Piece = { parts: [], stacks: [message(content, room, floor, voice, 'end')] }
  const onward: Piece = {
    parts: content.kind === 'cover' ? [arrow(area.x + area.width - floor * 3, head.y + head.height / 2, floor * 3, Math.round(floor * 0.16), ink)] : [],
    stacks: [],
  }
  return compose(content, frame, theme, paper, [
    top_,
    extras,
    words,
    tail,
    onward,
    signature(content, theme, frame, { ink, soft, mark: accent }),
  ])
}
void QUOTE_MARK
