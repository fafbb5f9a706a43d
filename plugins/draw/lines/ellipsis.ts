import { graphemesOf } from './graphemes.ts'

const ELLIPSIS = '…'
/** Marks that do not stand before an ellipsis. */
const TRAILING = /[\s,.:;!?–—…/(«“„‘"'-]+$/u
/** How much of a line may be lost so that it ends with a whole word. */
const MOST_LOST = 0.4

/** Shorten a text until it fits with an ellipsis, at the end of a word where one is near. */
export function shorten(text: string, doesFit: (text: string) => boolean): string {
  const graphemes = graphemesOf(text)
  let [fits, tooLong] = [0, graphemes.length + 1]
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1
    if (doesFit(graphemes.slice(0, middle).join('') + ELLIPSIS)) fits = middle
    else tooLong = middle
  }
  const longest = graphemes.slice(0, fits).join('')
  const isWhole = fits === graphemes.length || /\s/.test(graphemes[fits] ?? '')
  const lastSpace = longest.lastIndexOf(' ')
  const whole =
    isWhole || lastSpace < longest.length * (1 - MOST_LOST) ? longest : longest.slice(0, lastSpace)
  return whole.replace(TRAILING, '') + ELLIPSIS
}
