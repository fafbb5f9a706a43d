import type { Comment, ElementContent } from 'hast'
import { h } from 'hastscript'
import { css, SANS, table } from './table.ts'

/** A link that looks like a button. */
interface Button {
  readonly url: string
  readonly label: string
  readonly colour: string
}

/** Height in pixels: a finger needs 44 (Apple) to 48 (Android). */
const HEIGHT = 48
const PADDING = 24
/** Width of a bold letter of 16 pixels, on the large side, so that no label is cut. */
const LETTER = 10

/**
 * Make a button that stays one where pictures are off: a link with padding in a coloured cell, and for Outlook on
 * Windows, which knows no padding in links, the same as a drawing in VML, all of which can be pressed.
 */
export function mailButton(button: Button): ElementContent[] {
  const { url, label, colour } = button
  const style = css({
    display: 'inline-block',
    padding: `14px ${PADDING}px`,
    font: `bold 16px/20px ${SANS}`,
    color: '#ffffff',
    'text-decoration': 'none',
  })
  return [
    comment(`[if mso]>${vmlButton(button)}<![endif]`),
    comment('[if !mso]><!'),
    table(
      {},
      h(
        'tr',
        h(
          'td',
          { bgcolor: colour, style: css({ 'background-color': colour, 'border-radius': '6px' }) },
          h('a', { href: url, style }, label),
        ),
      ),
    ),
    comment('<![endif]'),
  ]
}

function vmlButton({ url, label, colour }: Button): string {
  const width = Math.min([...label].length * LETTER + 2 * PADDING, 536)
  const box = `height:${HEIGHT}px;width:${width}px;v-text-anchor:middle`
  const font = "color:#ffffff;font-family:'Segoe UI',Arial,sans-serif;font-size:16px;font-weight:bold"
  return [
    `<v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" href="${escaped(url)}" style="${box}" arcsize="12%" stroke="f" fillcolor="${colour}">`,
    `<center style="${font}">${escaped(label)}</center></v:roundrect>`,
  ].join('')
}

function comment(value: string): Comment {
  return { type: 'comment', value }
}

/** Escape text inside a comment, where two hyphens or a `>` may end it. */
function escaped(text: string): string {
  return text.replace(/[&<>"]|-(?=-)/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
