import type { Box } from '../../../draw/node.ts'
import type { Rect, Scene, Stack } from '../../../draw/scene.ts'
import { WORDMARK } from '../../../theme/logo.ts'
import type { CardContent } from '../content.ts'
import type { CardTheme } from './design.ts'
import { type Frame, splitBottom } from './frame.ts'
import { type Face, small } from './message.ts'
import { arrow, fill, ground, mark, markWidth } from './shapes.ts'

/** A part of a composition: what is drawn below the words, and the words. */
export interface Piece {
  readonly parts?: readonly Box[]
  readonly stacks?: readonly Stack[]
}

/** Put pieces together on paper; without a paper the ground stays open for a photo. */
export function compose(
  content: CardContent,
  { width, height, safe }: Frame,
  theme: CardTheme,
  paper: string | undefined,
  pieces: readonly Piece[],
): Scene {
  const size = { width, height }
  return {
    size,
    ground: ground(size, paper, ...pieces.flatMap(({ parts = [] }) => parts)),
    stacks: pieces
      .flatMap(({ stacks = [] }) => stacks)
      .filter(({ blocks }) => blocks.some(({ text }) => text !== '')),
    safe,
    dir: content.dir,
    fonts: theme.fonts,
  }
}

/** The colours of small things. */
export interface Inks {
  readonly ink: string
  readonly soft: string
  /** The site's mark, where it has no logo, and short rules. */
  readonly accent: string
  readonly button: string
  readonly onButton: string
  /** What a logo stands on where the ground is not the paper that it was drawn for. */
  readonly plate?: string
}

/** Width of a small letter as a share of its size: a generous mean. */
const LETTER = 0.62

/** Sign a card: the site's mark and name at the start of its foot, and at the end its place in a row or where to read it. */
export function signature(content: CardContent, theme: CardTheme, frame: Frame, inks: Inks): Piece {
  const { foot, floor } = frame
  const { lang, site } = content
  const face: Face = { font: 'body', weight: 500, colour: inks.ink, lineHeight: 1.2 }
  const height = theme.logo ? foot.height : Math.round(foot.height * 0.8)
  const isWordmark = theme.logo !== undefined && theme.logo.ratio > WORDMARK
  const start = Math.round(markWidth(theme, height) + floor * 0.45)
  // The first of a carousel points to the next.
  const long = content.kind === 'cover' ? Math.round(floor * 2.6) : 0
  const onward = long > 0 ? long + Math.round(floor * 0.5) : 0
  const room = foot.width - start - onward
  const nameWidth = isWordmark ? 0 : widthOf(site, floor)
  // Where both do not fit, the name of the site matters more than its address; a place in a row is short and stays.
  const folio = folioOf(content)
  const address = addressInFoot(content, frame)
  const end = folio === '' && nameWidth + floor + widthOf(address, floor) <= room ? address : folio
  const endWidth = widthOf(end, floor)
  const name = { ...foot, x: foot.x + start, width: end === '' ? room : room - endWidth - floor }
  const right = foot.x + foot.width
  const last = { ...foot, x: right - onward - endWidth, width: endWidth }
  const top = foot.y + (foot.height - height) / 2
  const edge = Math.round(floor * 0.18)
  const behind = {
    x: foot.x - edge,
    y: top - edge,
    width: markWidth(theme, height) + edge * 2,
    height: height + edge * 2,
  }
  const plate = theme.logo && inks.plate ? [fill(behind, inks.plate, { borderRadius: edge * 2 })] : []
  return {
    parts: [
      ...plate,
      mark(theme, foot.x, top, height, inks.accent),
      ...(long > 0
        ? [arrow(right - long, foot.y + foot.height / 2, long, Math.round(floor * 0.14), inks.ink)]
        : []),
    ],
    stacks: [
      ...(isWordmark ? [] : [small(site, lang, name, floor, { ...face, weight: 700 })]),
      ...(end === '' ? [] : [small(end, lang, last, floor, { ...face, colour: inks.soft, align: 'end' })]),
    ],
  }
}

/** The place of a card in a row; a step says its own in large letters. */
function folioOf({ kind, step }: CardContent): string {
  return step && kind !== 'step' ? `${step.at}/${step.of}` : ''
}

/** A button has the address with it, except where there is no room below it. */
function addressInFoot({ action, address, site }: CardContent, { shape }: Frame): string {
  const isSaid = (action !== '' && shape !== 'landscape') || address.toLowerCase() === site.toLowerCase()
  return isSaid ? '' : address
}

function widthOf(text: string, size: number): number {
  return text === '' ? 0 : Math.ceil([...text].length * size * LETTER + size * 0.5)
}

/** Ask for something at the bottom of a rectangle: a button, with the address below it where there is room; and the room that is left. */
export function invitation(
  content: CardContent,
  rect: Rect,
  { floor, shape }: Frame,
  inks: Inks,
  align: 'start' | 'center' = 'start',
): [rest: Rect, piece: Piece] {
  const { lang, action, address } = content
  if (action === '') return [rect, {}]
  const face: Face = { font: 'body', weight: 500, colour: inks.ink, lineHeight: 1.2, align }
  const height = Math.round(floor * 2.2)
  const width = Math.min(rect.width, Math.round(widthOf(action, floor * 1.1) + floor * 2))
  const below = address === '' || shape === 'landscape' ? 0 : Math.round(floor * 1.9)
  const [rest, strip] = splitBottom(rect, height + below, Math.round(floor * 0.9))
  const x = align === 'center' ? Math.round(rect.x + (rect.width - width) / 2) : rect.x
  const button = { x, y: strip.y, width, height }
  const label = { ...button, x: x + floor * 0.6, width: width - floor * 1.2 }
  const place = { ...rect, y: strip.y + height, height: below }
  const words: Face = { ...face, weight: 700, colour: inks.onButton, align: 'center' }
  return [
    rest,
    {
      parts: [fill(button, inks.button, { borderRadius: height / 2 })],
      stacks: [
        small(action, lang, label, floor * 1.1, words),
        ...(below === 0 ? [] : [small(address, lang, place, floor, face, 'end')]),
      ],
    },
  ]
}

/** Name the source of a sentence at the bottom of a rectangle, below a short rule; and the room that is left. */
export function sourceLine(
  content: CardContent,
  rect: Rect,
  { floor }: Frame,
  inks: Inks,
  align: 'start' | 'center' = 'start',
): [rest: Rect, piece: Piece] {
  const gap = Math.round(floor * 0.6)
  const lines = widthOf(content.source, floor) > rect.width ? 2 : 1
  const height = Math.round(floor * 1.35 * lines) + gap
  const [rest, strip] = splitBottom(rect, height, Math.round(floor * 0.8))
  const long = Math.round(floor * 2)
  const x = align === 'center' ? Math.round(rect.x + (rect.width - long) / 2) : rect.x
  const rule = fill(
    { x, y: strip.y, width: long, height: Math.max(2, Math.round(floor * 0.11)) },
    inks.accent,
  )
  const face: Face = { font: 'body', weight: 500, colour: inks.soft, lineHeight: 1.3, align }
  const room = { ...strip, y: strip.y + gap, height: height - gap }
  return [
    rest,
    { parts: [rule], stacks: [small(content.source, content.lang, room, floor, face, 'start', 2)] },
  ]
}
