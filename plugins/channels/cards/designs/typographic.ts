import { readableOn } from '../../../colour.ts'
import { type Design, LEGIBLE } from './design.ts'
import { frameOf, splitLeft, splitTop } from './frame.ts'
import { type Face, message, namesSource, small, type Voice } from './message.ts'
import { compose, type Inks, invitation, type Piece, signature, sourceLine } from './piece.ts'
import { fill } from './shapes.ts'
import { sight, sightHeight, sightOf, standsBeside } from './sight.ts'

/** Letters alone: a rule at the top, much room, and the words large and tight at the bottom, as on a Swiss poster. */
export const typographic: Design = (content, canvas, theme) => {
  const frame = frameOf(canvas)
  const { floor, area, main, shape } = frame
  const { paper, ink, soft } = theme.colours
  const accent = readableOn(content.colour, LEGIBLE, paper)
  const inks: Inks = { ink, soft, accent, button: accent, onButton: paper }
  const { lang, kind, kicker, source } = content
  const caption: Face = { font: 'body', weight: 500, colour: soft, lineHeight: 1.3 }
  const heavy: Face = { font: 'body', weight: 800, colour: ink, lineHeight: 1.08, tracking: -0.03 }
  const numeral: Face = { ...heavy, colour: accent, lineHeight: 0.95, tracking: -0.05 }
  const voice: Voice = {
    title: content.title.length > 90 ? { ...heavy, weight: 700, lineHeight: 1.15, tracking: -0.02 } : heavy,
    text: { ...caption, lineHeight: 1.35 },
    largest: { title: 5, sentence: 2.8 },
  }
  const colours = { fill: accent, onFill: paper }

  const thick = Math.round(floor * 0.34)
  const rules: Piece = {
    parts: [
      fill({ ...area, height: Math.max(2, Math.round(floor * 0.08)) }, ink),
      fill({ ...area, width: Math.round(area.width / 5), height: thick }, accent),
      ...(frame.apron ? [fill(frame.apron, accent)] : []),
    ],
  }
  const [, below] = splitTop(main, thick, Math.round(floor * 0.6))
  const [head, rest] = splitTop(below, Math.round(floor * 1.4), Math.round(floor * 0.5))
  const kick = small(kicker, lang, head, floor, { ...caption, weight: 700, colour: accent, lineHeight: 1.2 })
  const pieces: Piece[] = [rules, signature(content, theme, frame, inks)]

  if (shape === 'landscape' && (standsBeside(content) || (namesSource(content) && !sightOf(content)))) {
    // A column for what is seen and where it is from, and the words beside it.
    const [side, words] = splitLeft(
      below,
      Math.round(area.width * (kind === 'number' ? 0.36 : 0.28)),
      floor * 1.4,
    )
    const column = { ...rest, width: side.width }
    const seen = namesSource(content) ? Math.round(floor * (kind === 'quote' ? 2.6 : 4.6)) : column.height
    const [top, foot] = splitTop(column, sightOf(content) ? seen : 0, floor * 0.5)
    const [room, button] = invitation(content, words, frame, inks)
    pieces.push(sight(content, top, floor, colours, numeral), button, {
      stacks: [
        { ...kick, width: side.width },
        ...(namesSource(content) ? [small(source, lang, foot, floor, caption, 'end', 5)] : []),
        message(content, room, floor, voice, 'end'),
      ],
    })
    return compose(content, frame, theme, paper, pieces)
  }

  const [asked, button] = invitation(content, rest, frame, inks)
  const [room, from] = namesSource(content) ? sourceLine(content, asked, frame, inks) : [asked, {}]
  const [top, words] = sightOf(content)
    ? splitTop(room, sightHeight(content, room, floor), floor * 0.6)
    : [room, room]
  pieces.push({ stacks: [kick] }, button, from, sight(content, top, floor, colours, numeral), {
    stacks: [message(content, words, floor, voice, 'end')],
  })
  return compose(content, frame, theme, paper, pieces)
}
