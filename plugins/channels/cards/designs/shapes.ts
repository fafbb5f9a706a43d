import { type Box, box, type Style } from '../../../draw/node.ts'
import type { Rect, Size } from '../../../draw/scene.ts'
import type { CardTheme } from './design.ts'

/** Fill a rectangle. */
export function fill({ x, y, width, height }: Rect, colour: string, more: Style = {}): Box {
  return box({ position: 'absolute', left: x, top: y, width, height, backgroundColor: colour, ...more })
}

/** Draw a filled circle around a centre. */
export function disc(x: number, y: number, radius: number, colour: string): Box {
  const side = radius * 2
  return fill({ x: x - radius, y: y - radius, width: side, height: side }, colour, { borderRadius: radius })
}

/** Draw a circle as a line around a centre. */
export function ring(x: number, y: number, radius: number, line: number, colour: string): Box {
  const side = radius * 2
  return box({
    position: 'absolute',
    boxSizing: 'border-box',
    left: x - radius,
    top: y - radius,
    width: side,
    height: side,
    borderRadius: radius,
    border: `${line}px solid ${colour}`,
  })
}

/** Draw a path of SVG in a rectangle; the path's own coordinates are those of `view`. */
export function path(rect: Rect, view: Size, d: string, colour: string): Box {
  const { x, y, width, height } = rect
  return {
    type: 'svg',
    props: {
      style: { position: 'absolute', left: x, top: y, width, height },
      width,
      height,
      viewBox: `0 0 ${view.width} ${view.height}`,
      children: [{ type: 'path', props: { style: {}, d, fill: colour, fillRule: 'evenodd' } }],
    },
  }
}

/** Proportions of the quotation mark. */
const QUOTE_MARK: Size = { width: 100, height: 76 }

/** A pair of commas, each a ball and a tail, as a path in QUOTE_MARK; turned over, they open. */
const COMMA = (x: number): string =>
  `M${x + 40} 0C${x + 16} 8 ${x} 28 ${x} 52a22 22 0 1 0 22-22c-2 0-4 0-6 1C${x + 19} 20 ${x + 28} 12 ${x + 43} 7z`

/** Draw a quotation mark that opens, of a height, with its top left at a place. */
export function quoteMark(x: number, y: number, height: number, colour: string): Box {
  const width = quoteMarkWidth(height)
  return path({ x, y, width, height }, QUOTE_MARK, `${COMMA(0)}${COMMA(54)}`, colour)
}

/** Draw an arrow onwards (to the right, to the left where text runs from there), as wide as asked, around a centre line. */
export function arrow(x: number, y: number, width: number, line: number, colour: string): Box {
  const head = width * 0.32
  const height = head * 2 + line
  const [mid, half] = [height / 2, line / 2]
  const slant = line * 0.72
  const d = [
    `M0 ${mid - half}H${width - line * 1.2}L${width - head - slant} ${mid - head + slant / 2}`,
    `l${slant} ${-slant}L${width} ${mid}L${width - head} ${mid + head + slant / 2}l${-slant} ${-slant}`,
    `L${width - line * 1.2} ${mid + half}H0z`,
  ].join('')
  const drawn = path({ x, y: y - mid, width, height }, { width, height }, d, colour)
  return { ...drawn, props: { ...drawn.props, 'data-turns': true } }
}

/** Lay out the parts of a ground, in the order in which they cover each other. */
export function ground(size: Size, paper: string | undefined, ...parts: readonly Box[]): Box {
  const { width, height } = size
  const behind = paper === undefined ? {} : { backgroundColor: paper }
  return box({ position: 'relative', overflow: 'hidden', width, height, ...behind }, ...parts)
}

/** Widest logo, as a multiple of its height. */
const WIDEST_LOGO = 6

/** Tell how wide the site's mark is when it is this high: the logo, else a dot. */
export function markWidth({ logo }: CardTheme, height: number): number {
  return logo ? Math.round(height * Math.min(logo.ratio, WIDEST_LOGO)) : Math.round(height * 0.72)
}

/** Draw the site's mark at a place: the logo, else a dot in a colour. */
export function mark(theme: CardTheme, x: number, y: number, height: number, colour: string): Box {
  const width = markWidth(theme, height)
  if (!theme.logo) return disc(x + width / 2, y + height / 2, width / 2, colour)
  const style = { position: 'absolute', left: x, top: y, width, height, objectFit: 'contain' }
  return { type: 'img', props: { style, src: theme.logo.src, width, height } }
}

/** Tell how wide a quotation mark of a height is. */
export function quoteMarkWidth(height: number): number {
  return (height * QUOTE_MARK.width) / QUOTE_MARK.height
}
