import { graphemesOf } from './graphemes.ts'
import type { Token } from './tokens.ts'

/** Tokens with their widths, in em. */
export interface Measured {
  readonly tokens: readonly Token[]
  readonly widths: readonly number[]
  /** Widths of the white space behind each. */
  readonly spaces: readonly number[]
  readonly hyphen: number
}

/** A line: the tokens from one to before another. */
export interface Line {
  readonly from: number
  readonly to: number
}

/** How often the narrowest width for a number of lines is halved: to a 500th of the room. */
const HALVINGS = 9

/** Measure tokens, each by itself: the sum is as good as right, and the lines are confirmed when they are shaped. */
export function measureTokens(tokens: readonly Token[], widthOf: (text: string) => number): Measured {
  return {
    tokens,
    widths: tokens.map(({ text }) => widthOf(text)),
    spaces: tokens.map(({ space }) => (space === '' ? 0 : widthOf(space))),
    hyphen: widthOf('-'),
  }
}

/** Break tokens into lines, each as full as the room allows; nothing where a token is wider than the room. */
export function wrap({ tokens, widths, spaces, hyphen }: Measured, room: number): Line[] | undefined {
  const lines: Line[] = []
  let from = 0
  while (from < tokens.length) {
    let width = 0
    let to = from
    for (let at = from; at < tokens.length; at += 1) {
      width += widths[at] ?? 0
      if (width > room) break
      // Behind a syllable stands a hyphen, unless the word goes on in the same line.
      if (width + (tokens[at]?.isSyllable ? hyphen : 0) <= room) to = at + 1
      width += spaces[at] ?? 0
    }
    if (to === from) return undefined
    lines.push({ from, to })
    from = to
  }
  return lines
}

/** Break tokens into as few lines as the room allows, all of about the same width; nothing where they are more than `most`. */
export function wrapBalanced(measured: Measured, room: number, most: number): Line[] | undefined {
  const full = wrap(measured, room)
  if (!full || full.length > most) return undefined
  if (full.length < 2) return full
  let [best, narrow, wide] = [full, 0, room]
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (narrow + wide) / 2
    const lines = wrap(measured, middle)
    if (lines?.length === full.length) [best, wide] = [lines, middle]
    else narrow = middle
  }
  return best
}

/** Split every token that is wider than the room into single characters: the last resort. */
export function shatter(tokens: readonly Token[], isTooWide: (text: string) => boolean): Token[] {
  return tokens.flatMap((token) => {
    if (!isTooWide(token.text)) return [token]
    let at = token.at
    const parts = graphemesOf(token.text).map((text): Token => {
      const part = { at, text, space: '' }
      at += text.length
      return part
    })
    return parts.map((part, index) =>
      index === parts.length - 1 ? { ...token, ...part, space: token.space } : part,
    )
  })
}

/** Write a line as it is read: without the white space at its end, with a hyphen where a word goes on. */
export function textOfLine(tokens: readonly Token[], { from, to }: Line): string {
  const text = tokens
    .slice(from, to)
    .map((token, at) => token.text + (from + at === to - 1 ? '' : token.space))
    .join('')
  return tokens[to - 1]?.isSyllable ? `${text}-` : text
}
