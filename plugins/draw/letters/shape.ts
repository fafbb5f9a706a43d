import { Direction, Feature, Buffer as ShapingBuffer, shape } from 'harfbuzzjs'
import { graphemesOf } from '../lines/clean.ts'
import type { Face, GlyphBox } from './face.ts'
import { keyOf, signOf, type Voice } from './find-face.ts'
import { directionsOf, visualRuns } from './visual-runs.ts'

/** A stretch of a line in one font, from the left end of the line in em: an SVG path, y upwards, of so many units to an em. */
interface Outlines {
  readonly x: number
  readonly path: string
  readonly unitsPerEm: number
  readonly emoji?: undefined
}

/** An emoji: the inside of an SVG of 36×36, to be drawn an em wide and high, so many em below the baseline. */
interface Emoji {
  readonly x: number
  readonly emoji: string
  readonly descent: number
}

/** What a line is drawn from. */
export type Piece = Outlines | Emoji

/** A line of text as it is seen. Lengths are in em. */
export interface ShapedLine {
  readonly pieces: readonly Piece[]
  readonly width: number
  /** The smallest box that holds all ink; nothing where there is none. */
  readonly ink?: GlyphBox
}

/** An emoji is an em square that hangs a little below the baseline (as Twemoji's own stylesheet sets it). */
const EMOJI_DESCENT = 0.1
/** Letters set apart are never joined to one glyph (CSS Text 3, letter-spacing). */
const NO_LIGATURES = [new Feature('liga', 0), new Feature('clig', 0)]
/** Letters of these are joined by strokes that spacing would tear. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}]/u

interface Item {
  text: string
  readonly face?: Face | undefined
  readonly picture?: string | undefined
}

const buffer = new ShapingBuffer()

/** Turn a line into outlines in the order in which they are seen. `levels` are those of the bidi algorithm, none for plain left to right. */
export function shapeLine(text: string, voice: Voice, tracking: number, levels?: Uint8Array): ShapedLine {
  const pieces: Piece[] = []
  let pen = 0
  let ink: GlyphBox | undefined
  for (const run of visualRuns(text, levels)) {
    const items = itemsOf(run.text, voice)
    for (const item of run.isRtl ? items.reverse() : items) {
      const made = item.face
        ? outlinesOf(item.text, item.face, voice.lang, run.isRtl, tracking)
        : emojiPiece(item.picture)
      pieces.push({ x: pen, ...made.piece })
      if (made.ink) ink = join(ink, made.ink, pen)
      pen += made.advance + (item.face ? 0 : tracking)
    }
  }
  return { pieces, width: Math.max(0, pen - (pieces.length > 0 ? tracking : 0)), ...(ink && { ink }) }
}

/** Words that are measured once: a site has not many more. */
const MOST_KNOWN = 20_000
const known = new Map<string, number>()

/** Measure a part of a line, with the space that follows its last letter, in em. */
export function advanceOf(text: string, voice: Voice, tracking: number): number {
  const key = `${text}|${keyOf(voice)}|${tracking}`
  let advance = known.get(key)
  if (advance === undefined) {
    advance = shapeLine(text, voice, tracking, directionsOf(text, 'ltr').levels).width + tracking
    if (known.size === MOST_KNOWN) known.clear()
    known.set(key, advance)
  }
  return advance
}

/** Split a text where its font changes; what no font has is left out. */
function itemsOf(text: string, voice: Voice): Item[] {
  const items: Item[] = []
  for (const grapheme of graphemesOf(text)) {
    const last = items.at(-1)
    // A space stays with the words before it, so that they are shaped as one.
    if (grapheme === ' ' && last?.face?.has(0x20)) {
      last.text += grapheme
      continue
    }
    const sign = signOf(grapheme, voice)
    if (sign?.face && last?.face === sign.face) last.text += sign.text
    else if (sign) items.push({ ...sign })
  }
  return items
}

interface Made {
  readonly piece: Omit<Outlines, 'x'> | Omit<Emoji, 'x'>
  readonly advance: number
  readonly ink?: GlyphBox
}

function emojiPiece(emoji = ''): Made {
  const ink = { left: 0, right: 1, bottom: -EMOJI_DESCENT, top: 1 - EMOJI_DESCENT }
  return { piece: { emoji, descent: EMOJI_DESCENT }, advance: 1, ink }
}

function outlinesOf(text: string, face: Face, lang: string, isRtl: boolean, tracking: number): Made {
  buffer.reset()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  buffer.setDirection(isRtl ? Direction.RTL : Direction.LTR)
  buffer.setLanguage(lang)
  const space = JOINED.test(text) ? 0 : Math.round(tracking * face.unitsPerEm)
  shape(face.font, buffer, space === 0 ? [] : NO_LIGATURES)
  let path = ''
  let [x, y] = [0, 0]
  let box: GlyphBox | undefined
  let cluster = -1
  const glyphs = buffer.getGlyphInfosAndPositions()
  for (const {
    codepoint: glyph,
    cluster: at,
    xAdvance = 0,
    yAdvance = 0,
    xOffset = 0,
    yOffset = 0,
  } of glyphs) {
    if (cluster !== -1 && at !== cluster) x += space
    cluster = at
    const outline = face.outline(glyph)
    if (outline) {
      path += `M${x + xOffset + outline.x} ${y + yOffset + outline.y}${outline.rest}`
      box = join(box, outline.box, x + xOffset, y + yOffset)
    }
    x += xAdvance
    y += yAdvance
  }
  const scale = 1 / face.unitsPerEm
  return {
    piece: { path, unitsPerEm: face.unitsPerEm },
    advance: (x + space) * scale,
    ...(box && {
      ink: {
        left: box.left * scale,
        right: box.right * scale,
        bottom: box.bottom * scale,
        top: box.top * scale,
      },
    }),
  }
}

function join(one: GlyphBox | undefined, other: GlyphBox, x: number, y = 0): GlyphBox {
  const moved = {
    left: other.left + x,
    right: other.right + x,
    bottom: other.bottom + y,
    top: other.top + y,
  }
  if (!one) return moved
  return {
    left: Math.min(one.left, moved.left),
    right: Math.max(one.right, moved.right),
    bottom: Math.min(one.bottom, moved.bottom),
    top: Math.max(one.top, moved.top),
  }
}
