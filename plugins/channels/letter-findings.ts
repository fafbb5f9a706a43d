import type { Quoted } from '../channel.ts'
import { missingGlyphs } from '../draw/letters/missing.ts'
import type { MissingGlyph } from '../draw/scene.ts'
import type { SiteTokens } from '../draw/site-tokens.ts'
import type { Library } from '../library/library.ts'
import { filesOf, type Subject } from '../library/subject.ts'
import type { Finding } from '../rule.ts'
import { type Place, START } from '../source/diagnostic.ts'

/** Characters that a message names. */
const MOST_NAMED = 3

/** What a picture says, and where that stands. */
export interface Worded {
  readonly subject: Subject
  readonly from: readonly Quoted[]
  readonly shown: string
  readonly lang: string
  readonly theme: SiteTokens
}

/** Name the characters on pictures that no installed font has: one finding for each file and each font that has them. */
export function letterFindings(library: Library, pictures: readonly Worded[]): Finding[] {
  const fileOf = filesOf(library)
  const found = new Map<string, { place: Place & { file: string }; glyphs: Map<string, MissingGlyph> }>()
  const seen = new Map<string, MissingGlyph[]>()
  for (const { shown, lang, theme, from, subject } of pictures) {
    const key = `${theme.print} ${lang} ${shown}`
    const missing = seen.get(key) ?? missingGlyphs([blockOf(shown, lang)], theme.fonts)
    seen.set(key, missing)
    for (const glyph of missing) {
      const quoted = from.find((each) => each.text.includes(glyph.character)) ?? from[0]
      const file = quoted?.file ?? fileOf(subject)
      const place = { ...START, ...(quoted && { line: quoted.line }), file }
      const same = `${file} ${glyph.install ?? ''}`
      const group = found.get(same) ?? { place, glyphs: new Map() }
      group.glyphs.set(glyph.code, glyph)
      found.set(same, group)
    }
  }
  return [...found.values()].map(
    ({ place, glyphs }): Finding => ({ ...place, message: messageOf([...glyphs.values()]) }),
  )
}

function messageOf(glyphs: readonly MissingGlyph[]): string {
  const named = glyphs.slice(0, MOST_NAMED).map(({ character, code }) => `${character} (${code})`)
  const more = glyphs.length > MOST_NAMED ? ` and ${glyphs.length - MOST_NAMED} more` : ''
  const [{ install = undefined } = {}] = glyphs
  const advice = install === undefined ? 'take them out' : `install one: npm i -E ${install}`
  return `found characters that no installed font has: ${named.join(', ')}${more}; ${advice}`
}

/** Set a text as letters are looked for in it. */
export function blockOf(text: string, lang: string): Parameters<typeof missingGlyphs>[0][number] {
  return {
    role: 'title',
    text,
    lang,
    font: 'heading',
    weight: 700,
    colour: '#000000',
    sizes: [40],
    lineHeight: 1,
  }
}
