import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { mailButton } from './button.ts'
import type { MailOffer, SnippetInputs } from './inputs.ts'
import { css, SANS, table } from './table.ts'

/** Width of the mail, in pixels: fits every reading pane. */
const WIDTH = 600
const FONT = "Georgia, 'Times New Roman', serif"
const INK = '#1c2b24'
const PAPER = '#f6f3ea'
const TINT = '#fbf9f4'
const LINE = '#d9d5c8'
/** Fills the preview line after the preheader, so that no text of the body leaks into it. */
const FILLER = '\u034f\u200c\u00a0'.repeat(60)

/** Set a snippet as a whole HTML mail: tables and inline styles, since that is all that every client understands. */
export function snippetHtml(snippet: SnippetInputs): string {
  const { lang, subject, preheader, kicker, title, excerpt, points, pointsLabel, url, label, colour, site } =
    snippet
  const rows: Element[] = [
    cell({ padding: '32px 32px 0', font: `bold 14px/20px ${SANS}`, color: colour }, kicker || site),
    cell(
      { padding: '8px 32px 0' },
      h(
        'h1',
        { style: css({ margin: '0', font: `bold 28px/34px ${FONT}`, color: INK }) },
        h('a', { href: url, style: css({ color: INK, 'text-decoration': 'none' }) }, title),
      ),
    ),
    cell({ padding: '16px 32px 0', font: `17px/26px ${FONT}`, color: INK }, excerpt),
  ]
  if (points.length > 0) {
    rows.push(
      cell({ padding: '20px 32px 0', font: `bold 14px/20px ${SANS}`, color: INK }, pointsLabel),
      cell(
        { padding: '4px 32px 0' },
        h(
          'ul',
          { style: css({ margin: '0', padding: '0 0 0 20px', font: `17px/26px ${FONT}`, color: INK }) },
          points.map((point) => h('li', { style: css({ margin: '0 0 6px' }) }, point)),
        ),
      ),
    )
  }
  rows.push(cell({ padding: '24px 32px 36px' }, mailButton({ url, label, colour })))
  if (snippet.offer) rows.push(...offerRows(snippet.offer))
  const root: Root = h(null, [
    { type: 'doctype' },
    h('html', { lang, dir: 'ltr' }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'color-scheme', content: 'light' }),
        h('title', subject),
      ]),
      h('body', { style: css({ margin: '0', padding: '0', 'background-color': PAPER }) }, [
        h(
          'div',
          { style: css({ display: 'none', 'max-height': '0', overflow: 'hidden' }) },
          `${preheader}${FILLER}`,
        ),
        table(
          { width: '100%', style: css({ 'background-color': PAPER }) },
          h(
            'tr',
            h(
              'td',
              { align: 'center', style: css({ padding: '24px 12px' }) },
              table(
                {
                  width: '100%',
                  style: css({
                    'max-width': `${WIDTH}px`,
                    'background-color': '#ffffff',
                    'border-top': `6px solid ${colour}`,
                  }),
                },
                ...rows,
              ),
            ),
          ),
        ),
      ]),
    ]),
  ])
  return `${toHtml(root)}\n`
}

/** An offer below the article: a field of its own with a headline, a text and a button. */
function offerRows({ headline, text, label, url, proof }: MailOffer): Element[] {
  const field = { 'background-color': TINT }
  const said = proof
    ? [
        cell(
          { ...field, padding: '12px 32px 0', font: `italic 16px/24px ${FONT}`, color: INK },
          `${proof.quote} – ${proof.name}`,
        ),
      ]
    : []
  return [
    cell(
      { ...field, padding: '28px 32px 0', 'border-top': `1px solid ${LINE}` },
      h('h2', { style: css({ margin: '0', font: `bold 20px/26px ${FONT}`, color: INK }) }, headline),
    ),
    cell({ ...field, padding: '8px 32px 0', font: `16px/24px ${FONT}`, color: INK }, text),
    ...said,
    cell({ ...field, padding: '20px 32px 32px' }, mailButton({ url, label, colour: INK })),
  ]
}

function cell(style: Record<string, string>, content: string | Element | ElementContent[]): Element {
  return h('tr', h('td', { style: css(style) }, content))
}
