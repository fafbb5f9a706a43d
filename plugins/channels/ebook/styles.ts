import { BOX_LOOKS } from '../../html/box-looks.ts'

const BOXES = Object.entries(BOX_LOOKS)
  .map(([box, { light }]) => `.aside-${box} { border-left: 0.3em solid ${light} }\n`)
  .join('')

/** The book's style sheet: reading systems set fonts and colours themselves; this gives structure and rhythm. */
export const BOOK_CSS = `html { line-height: 1.5 }
body { margin: 0 5%; widows: 2; orphans: 2 }
h1, h2, h3, h4 { line-height: 1.2; text-align: left; hyphens: none; -epub-hyphens: none; page-break-after: avoid; break-after: avoid }
h1 { font-size: 1.8em; margin: 2em 0 1em }
h2 { font-size: 1.35em; margin: 1.8em 0 0.5em }
h3 { font-size: 1.1em; margin: 1.4em 0 0.4em }
p { margin: 0 0 0.8em }
blockquote { margin: 1em 0 1em 1.2em; padding-left: 0.8em; border-left: 0.2em solid; font-style: italic }
img { max-width: 100%; height: auto }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.85em; padding: 0.8em; border: 1px solid }
code { font-family: monospace; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; font-size: 0.9em; margin: 1em 0 }
th, td { border: 1px solid; padding: 0.3em 0.5em; text-align: left; vertical-align: top }
.align-right { text-align: right }
.align-center { text-align: center }
.cover { text-align: center; margin: 0; padding: 0 }
.cover img { max-height: 100vh }
.title-page { margin-top: 20%; text-align: left }
.title-page h1 { font-size: 2.2em; margin: 0 0 0.3em }
.subtitle { font-size: 1.2em }
.author { margin-top: 2em; font-weight: bold }
.aside, .offer { margin: 1.5em 0; padding: 0.8em 1em; border: 1px solid; page-break-inside: avoid; break-inside: avoid }
${BOXES}.aside-title, .offer-headline { font-weight: bold }
.formula { margin: 1em 0; text-align: center; overflow-x: auto }
figure { margin: 1.2em 0 } figcaption { font-size: 0.9em; margin-top: 0.4em }
.code figcaption { font-family: monospace }
pre mark { background: none; color: inherit; font-weight: bold; border-left: 0.3em solid; padding-left: 0.4em }
.summary { font-weight: bold }
.aside-title svg { width: 1.1em; height: 1.1em; margin-right: 0.4em; vertical-align: -0.15em }
.offer blockquote { margin: 0.5em 0; border: 0; padding: 0 }
.offer-source { font-size: 0.9em }
.footnote { margin-top: 1em; font-size: 0.9em; border-top: 1px solid; padding-top: 0.5em }
.online { margin-top: 2em; font-size: 0.9em }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }
`
