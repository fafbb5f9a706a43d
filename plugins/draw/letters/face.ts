import { readFileSync } from 'node:fs'
import { Blob, Font, Face as HarfBuzzFace } from 'harfbuzzjs'
import { digestOf } from '../../asset.ts'
import { unpackWoff } from './woff.ts'

/** A rectangle in font units, y upwards from the baseline. */
export interface GlyphBox {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** The outline of a glyph: where it begins, and the rest of it relative to that, so that it can be set anywhere. */
export interface Outline {
  readonly x: number
  readonly y: number
  readonly rest: string
  readonly box: GlyphBox
}

/** One font file, opened. Lengths are in font units. */
export class Face {
  readonly font: Font
  /** SHA-256 of the file. */
  readonly digest: string
  readonly unitsPerEm: number
  readonly ascent: number
  /** Below the baseline, as a positive number. */
  readonly descent: number
  readonly #glyphs = new Map<number, boolean>()
  readonly #outlines = new Map<number, Outline | undefined>()

  constructor(path: string) {
    const file = readFileSync(path)
    const face = new HarfBuzzFace(new Blob(unpackWoff(file)))
    this.digest = digestOf(file)
    this.font = new Font(face)
    this.unitsPerEm = face.upem
    this.font.setScale(face.upem, face.upem)
    const { ascender, descender } = this.font.hExtents()
    this.ascent = ascender
    this.descent = -descender
  }

  /** Tell whether the font has a glyph of its own for a character. */
  has(codePoint: number): boolean {
    let found = this.#glyphs.get(codePoint)
    if (found === undefined) {
      found = Boolean(this.font.nominalGlyph(codePoint))
      this.#glyphs.set(codePoint, found)
    }
    return found
  }

  /** Give the outline of a glyph, or nothing where it has no ink. */
  outline(glyph: number): Outline | undefined {
    if (!this.#outlines.has(glyph)) this.#outlines.set(glyph, this.#draw(glyph))
    return this.#outlines.get(glyph)
  }

  #draw(glyph: number): Outline | undefined {
    const commands = this.font.glyphToJson(glyph)
    const extents = this.font.glyphExtents(glyph)
    const [start] = commands
    if (!start || !extents) return undefined
    const [x = 0, y = 0] = start.values
    const box = {
      left: extents.xBearing,
      right: extents.xBearing + extents.width,
      top: extents.yBearing,
      bottom: extents.yBearing + extents.height,
    }
    return { x, y, rest: relative(commands.slice(1), x, y), box }
  }
}

/** Write path commands relative to where each begins. */
function relative(
  commands: readonly { type: string; values: readonly number[] }[],
  x: number,
  y: number,
): string {
  let [startX, startY] = [x, y]
  let path = ''
  for (const { type, values } of commands) {
    if (type === 'Z') {
      path += 'z'
      x = startX
      y = startY
      continue
    }
    path += type.toLowerCase() + values.map((value, at) => value - (at % 2 ? y : x)).join(' ')
    x = values.at(-2) ?? x
    y = values.at(-1) ?? y
    if (type === 'M') {
      startX = x
      startY = y
    }
  }
  return path
}
