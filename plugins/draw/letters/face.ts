import { readFileSync } from 'node:fs'
import { Blob, Font, Face as HarfBuzzFace } from 'harfbuzzjs'
import { digestOf } from '../../asset.ts'
import { isWoff, unpackWoff } from '../../theme/woff.ts'

/** A rectangle in font units, y upwards from the baseline. */
export interface GlyphBox {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** The outline of a glyph. */
export interface Outline {
  /** Tells it from the glyphs of all fonts. */
  readonly key: string
  /** An SVG path. */
  readonly svg: string
  readonly box: GlyphBox
}

/** Letters, figures and signs, but for those that are a blank by name. */
const SEEN = /[[\p{L}\p{N}\p{P}\p{S}]--[\p{Default_Ignorable_Code_Point}\u2800]]/v

function isSeen(codePoint: number): boolean {
  return SEEN.test(String.fromCodePoint(codePoint))
}

/** One font file, opened. Lengths are in font units. */
export class Face {
  readonly font: Font
  /** SHA-256 of the file, and as much of it as tells it from the others. */
  readonly digest: string
  readonly key: string
  readonly unitsPerEm: number
  readonly ascent: number
  /** Below the baseline, as a positive number. */
  readonly descent: number
  readonly #glyphs = new Map<number, boolean>()
  readonly #outlines = new Map<number, Outline | undefined>()

  constructor(path: string) {
    const file = readFileSync(path)
    const face = new HarfBuzzFace(new Blob(isWoff(file) ? unpackWoff(file) : file))
    this.digest = digestOf(file)
    this.key = this.digest.slice(0, 16)
    this.font = new Font(face)
    this.unitsPerEm = face.upem
    this.font.setScale(face.upem, face.upem)
    const { ascender, descender } = this.font.hExtents()
    this.ascent = ascender
    this.descent = -descender
  }

  /** Tell whether the font has a glyph of its own for a character: one with ink, where the character is to be seen. */
  has(codePoint: number): boolean {
    let found = this.#glyphs.get(codePoint)
    if (found === undefined) {
      const glyph = this.font.nominalGlyph(codePoint)
      // Some fonts hold places without ink (² in Kosugi).
      found = Boolean(glyph) && (!isSeen(codePoint) || this.outline(glyph ?? 0) !== undefined)
      this.#glyphs.set(codePoint, found)
    }
    return found
  }

  /** Give the outline of a glyph, or nothing where it has no ink. */
  outline(glyph: number): Outline | undefined {
    if (!this.#outlines.has(glyph)) this.#outlines.set(glyph, this.#draw(glyph))
    return this.#outlines.get(glyph)
  }

  /** Give the outline of a glyph as an SVG path that stands at another place. */
  pathAt(glyph: number, x: number, y: number): string {
    const moved = this.font
      .glyphToJson(glyph)
      .map(({ type, values }) => type + values.map((value, at) => value + (at % 2 ? y : x)).join(' '))
    return moved.join('')
  }

  #draw(glyph: number): Outline | undefined {
    const path = this.font.glyphToPath(glyph)
    const extents = this.font.glyphExtents(glyph)
    if (path === '' || !extents) return undefined
    const { xBearing, yBearing, width, height } = extents
    return {
      key: `${this.key}:${glyph}`,
      svg: `<path d="${path}"/>`,
      box: { left: xBearing, right: xBearing + width, top: yBearing, bottom: yBearing + height },
    }
  }
}
