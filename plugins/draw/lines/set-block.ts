import { DEFAULT_FONTS, mainFace, type Voice } from '../letters/find-face.ts'
import { advanceOf, type ShapedLine, shapeLine } from '../letters/shape.ts'
import { type Directions, directionsOf } from '../letters/visual-runs.ts'
import type { Fonts, TextBlock } from '../scene.ts'
import { shorten } from './ellipsis.ts'
import { shownText } from './shown.ts'
import { type Token, type Tokens, tokensOf } from './tokens.ts'
import { type Measured, measureTokens, shatter, textOfLine, wrap, wrapBalanced } from './wrap.ts'

/** A text at one size: its lines, shaped. Lengths are in pixels. */
export interface SetText {
  readonly fontSize: number
  readonly lines: readonly (ShapedLine & { readonly text: string })[]
  readonly height: number
  /** Lines that end within a word. */
  readonly hyphens: number
  readonly cut: boolean
}

/** A word is broken where each hyphen makes the letters so much larger. */
const WORTH_HYPHENS = 4 / 3
/** How often lines are broken anew when kerning has made one wider than the sum of its parts. */
const CONFIRMATIONS = 3

/** Sets one text in a width, at any of its sizes. All ink stands inside the height of a setting, but where it may reach over. */
export class Setter {
  readonly block: TextBlock
  readonly voice: Voice
  readonly isEmpty: boolean
  /** Height of a line, and of the baseline below its top, in em. */
  readonly lineEm: number
  readonly baselineEm: number
  /** Whether ink is taller than letters of the font usually are. */
  readonly isTall: boolean
  /** Whether tall letters of the first and the last line reach out of the height. */
  readonly reachesOver: boolean
  readonly #extraEm: number
  readonly #width: number
  readonly #tracking: number
  readonly #directions: Directions
  readonly #tokens: Tokens
  readonly #words: Measured
  readonly #syllables: Measured
  readonly #isCut: boolean
  /** Lines that were shaped, which are the same at all sizes. */
  readonly #shaped = new Map<string, ShapedLine>()

  /** With `over`, tall letters reach out of a height that is as the block wants it. */
  constructor(
    block: TextBlock,
    width: number,
    dir: 'ltr' | 'rtl',
    fonts: Fonts = DEFAULT_FONTS,
    edges: 'inside' | 'over' = 'inside',
  ) {
    this.block = block
    this.reachesOver = edges === 'over'
    this.voice = {
      fonts,
      font: block.font,
      weight: block.weight,
      italic: block.italic ?? false,
      lang: block.lang,
    }
    const { text, cut } = shownText(block, this.voice)
    this.isEmpty = text === ''
    this.#isCut = cut
    this.#width = width
    this.#tracking = block.tracking ?? 0
    this.#tokens = tokensOf(text, block.lang)
    this.#directions = directionsOf(this.#tokens.text, dir)
    const { words, syllables } = this.#tokens
    this.#words = this.#measure(words)
    this.#syllables = syllables === words ? this.#words : this.#measure(syllables)
    const { ascent, descent, unitsPerEm } = mainFace(this.voice)
    const whole = this.#shape(this.#tokens.text)
    const [above, below] = [whole.ink?.top ?? 0, -(whole.ink?.bottom ?? 0)]
    this.isTall = above > ascent / unitsPerEm || below > descent / unitsPerEm
    this.lineEm = this.isTall ? Math.max(block.lineHeight, above + below) : block.lineHeight
    const high = this.reachesOver ? block.lineHeight : this.lineEm
    const usual = (high - (ascent + descent) / unitsPerEm) / 2 + ascent / unitsPerEm
    const spare = high - above - below
    if (this.reachesOver && spare < 0) this.baselineEm = above + spare / 2
    else this.baselineEm = Math.max(usual, above)
    this.#extraEm = this.reachesOver
      ? high - this.lineEm
      : this.baselineEm - usual + Math.max(0, below - (high - usual))
  }

  /** Set the text as large as it goes in a height. Nothing where it does not fit at its smallest size. */
  fit(height: number): SetText | undefined {
    const whole = this.#best(height, () => this.#words)
    if (whole && whole.fontSize === this.block.sizes[0]) return whole
    const broken = this.#syllables === this.#words ? undefined : this.#best(height, () => this.#syllables)
    if (broken && (!whole || worthOf(broken) >= whole.fontSize)) return broken
    return whole ?? this.#best(height, (fontSize) => this.#shattered(fontSize))
  }

  /** Set the text at the size that is worth most: the largest, but for hyphens that it could do without. */
  #best(height: number, measured: (fontSize: number) => Measured): SetText | undefined {
    const { sizes, most = Number.POSITIVE_INFINITY } = this.block
    let best: SetText | undefined
    for (const fontSize of sizes) {
      if (best && worthOf(best) >= fontSize) return best
      const room = Math.min(most, this.#linesIn(height, fontSize))
      const setting = this.#set(fontSize, measured(fontSize), room)
      if (setting && (!best || worthOf(setting) > worthOf(best))) best = setting
    }
    return best
  }

  /** Set the text at its smallest size in a number of lines, with an ellipsis where it is longer. */
  cut(lines: number): SetText {
    const fontSize = this.block.sizes.at(-1) ?? 0
    const measured = this.#shattered(fontSize)
    const all = wrap(measured, this.#width / fontSize) ?? []
    if (all.length <= lines) return this.#shapeAll(fontSize, measured, all)
    const kept = all.slice(0, Math.max(0, lines - 1))
    // The line after the last holds more than can be kept of it.
    const rest = { from: kept.at(-1)?.to ?? 0, to: all[lines]?.to ?? measured.tokens.length }
    const last = shorten(
      textOfLine(measured.tokens, rest),
      (text) => this.#shape(text, measured.tokens[rest.from]?.at).width * fontSize <= this.#width,
    )
    const shaped = kept.map((line) => this.#shapeTokens(measured.tokens, line))
    const texts =
      lines > 0 ? [...shaped, { text: last, ...this.#shape(last, measured.tokens[rest.from]?.at) }] : []
    return { ...this.#setting(fontSize, texts), cut: true }
  }

  /** Tell how many lines at the smallest size a height takes. */
  linesIn(height: number): number {
    return this.#linesIn(height, this.block.sizes.at(-1) ?? 1)
  }

  #linesIn(height: number, fontSize: number): number {
    return Math.max(0, Math.floor((height / fontSize - this.#extraEm) / this.lineEm))
  }

  #set(fontSize: number, measured: Measured, most: number): SetText | undefined {
    let room = this.#width / fontSize
    for (let tries = 0; tries < CONFIRMATIONS; tries += 1) {
      const lines = wrapBalanced(measured, room, most)
      if (!lines) return undefined
      const setting = this.#shapeAll(fontSize, measured, lines)
      const widest = Math.max(0, ...setting.lines.map(extentOf)) * fontSize
      if (widest <= this.#width) return setting
      room -= (widest - this.#width) / fontSize + Number.EPSILON
    }
    return undefined
  }

  #shapeAll(fontSize: number, { tokens }: Measured, lines: readonly { from: number; to: number }[]): SetText {
    return this.#setting(
      fontSize,
      lines.map((line) => this.#shapeTokens(tokens, line)),
      lines.filter(({ to }) => tokens[to - 1]?.isSyllable).length,
    )
  }

  #setting(fontSize: number, lines: SetText['lines'], hyphens = 0): SetText {
    const height = lines.length === 0 ? 0 : (lines.length * this.lineEm + this.#extraEm) * fontSize
    return { fontSize, lines, height, hyphens, cut: this.#isCut }
  }

  #shapeTokens(tokens: readonly Token[], line: { from: number; to: number }): ShapedLine & { text: string } {
    const text = textOfLine(tokens, line)
    return { text, ...this.#shape(text, tokens[line.from]?.at) }
  }

  #shape(text: string, at = 0): ShapedLine {
    const key = `${at} ${text}`
    let line = this.#shaped.get(key)
    if (!line) {
      const levels = this.#directions.levels?.subarray(at, at + text.length)
      line = shapeLine(text, this.voice, this.#tracking, levels)
      this.#shaped.set(key, line)
    }
    return line
  }

  #shattered(fontSize: number): Measured {
    const room = this.#width / fontSize - this.#syllables.hyphen
    return this.#measure(shatter(this.#tokens.syllables, (text) => this.#advance(text) > room))
  }

  #measure(tokens: readonly Token[]): Measured {
    return measureTokens(tokens, (text) => this.#advance(text))
  }

  #advance(text: string): number {
    return advanceOf(text, this.voice, this.#tracking)
  }
}

/** Tell how far a line reaches, with what leans out of it. */
function extentOf({ width, ink }: ShapedLine): number {
  return ink ? Math.max(width, ink.right) - Math.min(0, ink.left) : width
}

/** Tell what size without hyphens a setting is worth, in pixels. */
function worthOf({ fontSize, hyphens }: SetText): number {
  return fontSize / WORTH_HYPHENS ** hyphens
}
