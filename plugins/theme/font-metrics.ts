import { readFileSync } from 'node:fs'
import { unpackWoff } from './woff.ts'

/** What decides how much room a font takes, in shares of its size: lines by height, and text by the average width of a letter. */
export interface FontMetrics {
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
  readonly width: number
}

/** Text whose letters are as frequent as in what pages say; widths are compared over it. */
const SAMPLE = `Articles that last are written once and read for years, by people who look for an answer and find one. Write
what you know, say where it comes from, and mend it when it changes. Tekster, der holder, bliver skrevet én gang og læst
i årevis af folk, som søger et svar og får det. Skriv, hvad du ved, sig, hvor det kommer fra, og ret det, når det ændrer sig.`

/** Measure a WOFF font by its tables `head`, `hhea`, `hmtx` and `cmap` (OpenType 1.9). Letters that it lacks do not count. */
export function measureFont(path: string): FontMetrics {
  const font = unpackWoff(readFileSync(path))
  const table = tablesOf(font)
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')]
  const size = head.readUInt16BE(18)
  const measured = hhea.readUInt16BE(34)
  const glyphOf = glyphFinder(table('cmap'))
  const widths = [...SAMPLE.replace(/\s+/g, ' ')].flatMap((letter) => {
    const glyph = glyphOf(letter.codePointAt(0) ?? 0)
    return glyph === 0 ? [] : [hmtx.readUInt16BE(Math.min(glyph, measured - 1) * 4)]
  })
  const total = widths.reduce((sum, width) => sum + width, 0)
  return {
    ascent: hhea.readInt16BE(4) / size,
    descent: -hhea.readInt16BE(6) / size,
    lineGap: hhea.readInt16BE(8) / size,
    width: total / widths.length / size,
  }
}

function tablesOf(font: Buffer): (name: string) => Buffer {
  const tables = new Map<string, Buffer>()
  for (let record = 0; record < font.readUInt16BE(4); record += 1) {
    const at = 12 + record * 16
    const offset = font.readUInt32BE(at + 8)
    tables.set(
      font.toString('latin1', at, at + 4),
      font.subarray(offset, offset + font.readUInt32BE(at + 12)),
    )
  }
  return (name) => {
    const found = tables.get(name)
    if (!found) throw new TypeError(`the font has no table ${name}`)
    return found
  }
}

/** Find glyphs by the subtable of format 4, which every font has for the letters of the first plane; 0 for none. */
function glyphFinder(cmap: Buffer): (codePoint: number) => number {
  const count = cmap.readUInt16BE(2)
  const offsets = Array.from({ length: count }, (_, index) => cmap.readUInt32BE(4 + index * 8 + 4))
  const offset = offsets.find((at) => cmap.readUInt16BE(at) === 4)
  if (offset === undefined) throw new TypeError('the font has no cmap of format 4')
  const double = cmap.readUInt16BE(offset + 6)
  const [ends, starts] = [offset + 14, offset + 16 + double]
  const [deltas, ranges] = [starts + double, starts + 2 * double]
  return (codePoint) => {
    for (let at = 0; at < double; at += 2) {
      const start = cmap.readUInt16BE(starts + at)
      if (codePoint > cmap.readUInt16BE(ends + at)) continue
      if (codePoint < start) return 0
      const delta = cmap.readUInt16BE(deltas + at)
      const range = cmap.readUInt16BE(ranges + at)
      if (range === 0) return (codePoint + delta) & 0xffff
      const glyph = cmap.readUInt16BE(ranges + at + range + (codePoint - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
