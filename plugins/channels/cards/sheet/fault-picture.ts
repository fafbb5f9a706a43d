import { x } from 'xastscript'
import type { Size } from '../../../draw/scene.ts'
import { writeXml } from '../../xml.ts'

/** Letters of the reason, as a share of the picture's shorter side: legible where the picture is a thumbnail. */
const LETTER_SHARE = 1 / 16
/** Width of a letter of a fixed-width font, as a share of its size. */
const LETTER_WIDTH = 0.61
const LINE_HEIGHT = 1.35

/** Draw why a card could not be drawn, as large as the card: an SVG, since that is all that an `<img>` reads words of. */
export function faultPicture(reason: string, { width, height }: Size): string {
  const size = Math.round(Math.min(width, height) * LETTER_SHARE)
  const room = Math.floor((width - size * 2) / (size * LETTER_WIDTH))
  const most = Math.floor((height - size * 2) / (size * LINE_HEIGHT))
  const lines = linesOf(reason, room)
  const shown = lines.length > most ? [...lines.slice(0, most - 1), '…'] : lines
  const whole = { width: String(width), height: String(height) }
  const letters = { 'font-family': 'ui-monospace, Menlo, Consolas, monospace', 'font-size': String(size) }
  const words = shown.map((line, at) => {
    const y = Math.round(size + (at + 0.8) * size * LINE_HEIGHT)
    return x('text', { x: String(size), y: String(y) }, line)
  })
  const svg = x('svg', { xmlns: 'http://www.w3.org/2000/svg', ...whole, viewBox: `0 0 ${width} ${height}` }, [
    x('rect', { ...whole, fill: '#fdecea' }),
    x('g', { fill: '#7d1a12', ...letters }, words),
  ])
  return `${writeXml(svg)}\n`
}

/** Break a text into lines of so many characters; a word that is longer is broken too. */
function linesOf(text: string, room: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length <= room) {
      line += ` ${word}`
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (line.length > room) {
      lines.push(line.slice(0, room))
      line = line.slice(room)
    }
  }
  return [...lines, line]
}
