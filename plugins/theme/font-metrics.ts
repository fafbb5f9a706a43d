import { readFileSync } from 'node:fs'
import { Blob, Face, Font } from 'harfbuzzjs'
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

/** Measure a WOFF font. Letters that it lacks do not count. */
export function measureFont(path: string): FontMetrics {
  const face = new Face(new Blob(unpackWoff(readFileSync(path))))
  const font = new Font(face)
  font.setScale(face.upem, face.upem)
  const { ascender, descender, lineGap } = font.hExtents()
  const widths = [...SAMPLE.replace(/\s+/g, ' ')].flatMap((letter) => {
    const glyph = font.nominalGlyph(letter.codePointAt(0) ?? 0)
    return glyph ? [font.glyphHAdvance(glyph)] : []
  })
  const total = widths.reduce((sum, width) => sum + width, 0)
  return {
    ascent: ascender / face.upem,
    descent: -descender / face.upem,
    lineGap: lineGap / face.upem,
    width: total / widths.length / face.upem,
  }
}
