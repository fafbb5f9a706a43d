import { Direction, Feature, Buffer as ShapingBuffer, shape } from 'harfbuzzjs'
import { graphemesOf } from '../lines/graphemes.ts'
import type { Face, GlyphBox } from './face.ts'
import { keyOf, signOf, type Voice } from './find-face.ts'
import type { FontSource } from './package.ts'
import { directionsOf, visualRuns } from './visual-runs.ts'

/** Something that is drawn as one: a letter, letters joined by strokes, or an emoji. */
export interface Mark {
  /** The same for marks that look the same. */
  readonly key: string
  /** Where it stands, in em from the left end of the line and upwards from its baseline. */
  readonly x: number
  readonly y: number
  /** The SVG that draws it, so many units to an em, y upwards. */
  readonly svg: string
  readonly unitsPerEm: number
  /** In those units, from where it stands. */
  readonly box: GlyphBox
  /** Set where it has colours of its own. */
  readonly isEmoji?: true
}

/** A line of text as it is seen. Lengths are in em. */
export interface ShapedLine {
  readonly marks: readonly Mark[]
  readonly width: number
  /** The smallest box that holds all ink; nothing where there is none. */
  readonly ink?: GlyphBox
}

/** An emoji is an em square that hangs a little below the baseline, as Twemoji's own stylesheet sets it, drawn on 36 units. */
const EMOJI_DESCENT = 0.1
const EMOJI_UNITS = 36
/** Letters set apart are never joined to one glyph (CSS Text 3, letter-spacing). */
const NO_LIGATURES = [new Feature('liga', 0), new Feature('clig', 0)]
/** Fonts for code and for screens draw "->" and "=>" as arrows where a letter may change beside another; what is written stands. */
const NO_ARROWS = [new Feature('calt', 0)]
/** Scripts in which letters do change so, to join. */
const CHANGING =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u
/** Letters of these are joined by strokes that spacing would tear. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}]/u

interface Item {
  text: string
  readonly face?: Face | undefined
  readonly from?: FontSource | undefined
  readonly picture?: string | undefined
}

const buffer = new ShapingBuffer()

/** Turn a line into outlines in the order in which they are seen. `levels` are those of the bidi algorithm, none for plain left to right. */
export function shapeLine(text: string, voice: Voice, tracking: number, levels?: Uint8Array): ShapedLine {
  const marks: Mark[] = []
  let pen = 0
  for (const run of visualRuns(text, levels)) {
    const items = itemsOf(run.text, voice)
    for (const { text: part, face, picture } of run.isRtl ? items.reverse() : items) {
      if (face) pen = setLetters(marks, pen, part, face, voice.lang, run.isRtl, tracking)
      else if (picture !== undefined) {
        marks.push(emojiMark(part, picture, pen))
        pen += 1 + tracking
      }
    }
  }
  const ink = inkOf(marks)
  return { marks, width: Math.max(0, pen - (pen === 0 ? 0 : tracking)), ...(ink && { ink }) }
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
    const sign = signOf(grapheme, voice, last?.from)
    if (sign?.face && last?.face === sign.face) last.text += sign.text
    else if (sign) items.push({ ...sign })
  }
  return items
}

function emojiMark(text: string, picture: string, x: number): Mark {
  // Twemoji's y runs downwards.
  const svg = `<g transform="matrix(1 0 0 -1 0 ${EMOJI_UNITS})">${picture}</g>`
  const box = { left: 0, right: EMOJI_UNITS, bottom: 0, top: EMOJI_UNITS }
  return { key: text, x, y: -EMOJI_DESCENT, svg, unitsPerEm: EMOJI_UNITS, box, isEmoji: true }
}

interface Letter {
  readonly glyph: number
  readonly mark: Mark
}

/** Shape a run of letters in one font and set its marks; gives where the next begins. */
function setLetters(
  marks: Mark[],
  start: number,
  text: string,
  face: Face,
  lang: string,
  isRtl: boolean,
  tracking: number,
): number {
  buffer.reset()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  buffer.setDirection(isRtl ? Direction.RTL : Direction.LTR)
  buffer.setLanguage(lang)
  const isJoined = JOINED.test(text)
  const { unitsPerEm } = face
  const space = isJoined ? 0 : tracking * unitsPerEm
  shape(face.font, buffer, [...(space === 0 ? [] : NO_LIGATURES), ...(CHANGING.test(text) ? [] : NO_ARROWS)])
  const letters: Letter[] = []
  let [x, y] = [0, 0]
  let cluster = -1
  // Asked for one by one: together, each glyph would come with hidden fields that take longer than its shaping.
  const positions = buffer.getGlyphPositions()
  for (const [index, { codepoint: glyph, cluster: at }] of buffer.getGlyphInfos().entries()) {
    const { xAdvance = 0, yAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    if (cluster !== -1 && at !== cluster) x += space
    cluster = at
    const outline = face.outline(glyph)
    if (outline) {
      const { key, svg, box } = outline
      const place = { x: start + (x + xOffset) / unitsPerEm, y: (y + yOffset) / unitsPerEm }
      letters.push({ glyph, mark: { key, ...place, svg, unitsPerEm, box } })
    }
    x += xAdvance
    y += yAdvance
  }
  if (isJoined && letters.length > 1) marks.push(joined(letters, face, start))
  else marks.push(...letters.map(({ mark }) => mark))
  return start + (x + space) / unitsPerEm
}

/** Put letters together that touch, as one outline: drawn one by one, a seam would be seen between them. */
function joined(letters: readonly Letter[], face: Face, start: number): Mark {
  const { unitsPerEm } = face
  const places = letters.map(({ glyph, mark }) => ({
    glyph,
    box: mark.box,
    x: Math.round((mark.x - start) * unitsPerEm),
    y: Math.round(mark.y * unitsPerEm),
  }))
  return {
    key: `${face.key}:${places.map(({ glyph, x, y }) => `${glyph}@${x},${y}`).join(' ')}`,
    x: start,
    y: 0,
    svg: `<path d="${places.map(({ glyph, x, y }) => face.pathAt(glyph, x, y)).join('')}"/>`,
    unitsPerEm,
    box: {
      left: Math.min(...places.map(({ box, x }) => box.left + x)),
      right: Math.max(...places.map(({ box, x }) => box.right + x)),
      bottom: Math.min(...places.map(({ box, y }) => box.bottom + y)),
      top: Math.max(...places.map(({ box, y }) => box.top + y)),
    },
  }
}

function inkOf(marks: readonly Mark[]): GlyphBox | undefined {
  if (marks.length === 0) return undefined
  const no = Number.POSITIVE_INFINITY
  let [left, right, bottom, top] = [no, -no, no, -no]
  for (const { x, y, box, unitsPerEm } of marks) {
    left = Math.min(left, x + box.left / unitsPerEm)
    right = Math.max(right, x + box.right / unitsPerEm)
    bottom = Math.min(bottom, y + box.bottom / unitsPerEm)
    top = Math.max(top, y + box.top / unitsPerEm)
  }
  return { left, right, bottom, top }
}
