import { FLOWED_TEXT } from './allowed-elements.ts'
import { SVG, XHTML } from './namespaces.ts'
import type { Element } from './parse-svg.ts'
import { placeOf, SvgError, shortened } from './svg-error.ts'

/** What is seen of HTML besides words. */
const SEEN: ReadonlySet<string> = new Set([
  'img',
  'svg',
  'canvas',
  'math',
  'input',
  'button',
  'select',
  'meter',
  'progress',
])
const HTML_LABELS =
  'no card, book or mail would show them. Export it with its words as text (in Mermaid: htmlLabels: false; in draw.io: without "Word Wrap" and "Formatted Text"), or as PNG'

/** The words in an element, blanks made one; styles and scripts are none. */
export function wordsIn(element: Element): string {
  const gather = (node: Element): string =>
    node.children
      .map((child) => {
        if (typeof child === 'string') return child
        if (child.name === 'style' || child.name === 'script' || child.name === 'title') return ''
        return ` ${gather(child)} `
      })
      .join('')
  return gather(element).replace(/\s+/g, ' ').trim()
}

/** What a switch shows instead of HTML: its words without blanks, and whether a picture is among it. */
export interface StandIn {
  readonly words: string
  readonly hasPicture: boolean
}

/** What stands in for the HTML of a switch: those of its elements that may be shown. */
export function standInOf(elements: readonly Element[]): StandIn {
  return {
    words: packed(elements.map(wordsIn).join(' ')),
    hasPicture: elements.some((element) =>
      holds(element, ({ uri, name }) => uri === SVG && name === 'image'),
    ),
  }
}

/**
 * Tell the words that would be lost with a `<foreignObject>`: those that its stand-in does not say. A picture that stands in
 * for them is taken at its word. Throws an `SvgError` where something else than words would be lost.
 */
export function lostWords(html: Element, standIn: StandIn | undefined): string {
  if (standIn?.hasPicture) return ''
  const words = wordsIn(html)
  if (words !== '') return standIn?.words.includes(packed(words)) ? '' : words
  const seen = holds(html, ({ uri, name }) => (uri === XHTML || uri === SVG) && SEEN.has(name.toLowerCase()))
  if (seen) throw new SvgError('a picture as HTML', HTML_LABELS, placeOf(html))
  return ''
}

/** Throw an `SvgError` for words that would be lost, with the place of the first of them. */
export function refuseLostWords(lost: readonly (readonly [words: string, html: Element])[]): void {
  const [first] = lost
  if (!first) return
  const words = shortened(lost.map(([words]) => words).join(', '))
  throw new SvgError(`words as HTML ("${words}")`, HTML_LABELS, placeOf(first[1]))
}

/** Throw an `SvgError` for words in elements that no browser shows. */
export function refuseFlowedText(element: Element): void {
  if (!FLOWED_TEXT.has(element.name)) return
  const words = wordsIn(element)
  if (words === '') return
  throw new SvgError(
    `the words "${shortened(words)}" as flowed text, which no browser shows`,
    'in Inkscape choose Text, Convert to Text, and save it again',
    placeOf(element),
  )
}

/** Words without blanks, which stand-ins set elsewhere. */
function packed(words: string): string {
  return words.replace(/\s+/g, '')
}

function holds(element: Element, test: (element: Element) => boolean): boolean {
  return test(element) || element.children.some((child) => typeof child !== 'string' && holds(child, test))
}
