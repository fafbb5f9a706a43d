import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typeset } from '../../plugins/html/typography.ts'
import { renderText } from './render-text.ts'

describe('quotation marks', () => {
  it.each([
    ['en', `"One," she said, "isn't 'two'."`, '“One,” she said, “isn’t ‘two’.”'],
    ['da', `"En," sagde hun, "er ikke 'to'."`, '”En,” sagde hun, ”er ikke ’to’.”'],
    ['sv', '"En" och \'två\'', '”En” och ’två’'],
    ['nb', '"En" og \'to\'', '«En» og ‘to’'],
    ['de', '"Eins" und \'zwei\'', '„Eins“ und ‚zwei‘'],
    ['no', '"En" og \'to\'', '«En» og ‘to’'],
    // Of these nobody here knows the marks, so they stay as their writer typed them.
    ['fr', `« Un » -- l'eau...`, `« Un » -- l'eau...`],
    ['ja', '「一」 "二"...', '「一」 "二"...'],
  ])('are those of the language (%s)', (lang, text, set) => {
    expect(typeset(text, lang)).toBe(set)
  })

  it.each([
    ["It's the writers' own", 'It’s the writers’ own'],
    ["In the '90s and '68", 'In the ’90s and ’68'],
    ["She read '1984' twice", 'She read ‘1984’ twice'],
    ['("so")', '(“so”)'],
    ['well-"known"', 'well-“known”'],
    ['“Already "set"”', '“Already “set””'],
    ['', ''],
    ['no marks', 'no marks'],
  ])('open and close where a reader expects it: %s', (text, set) => {
    expect(typeset(text, 'en')).toBe(set)
  })
})

it.each([
  ['One -- two', 'One – two'],
  ['One --- two', 'One — two'],
  ['One---two', 'One—two'],
  ['pages 3--5', 'pages 3–5'],
  ['Wait...', 'Wait…'],
  ['--option stays', '--option stays'],
  ['a-b -c- d', 'a-b -c- d'],
  ['-----', '-----'],
])('dashes and ellipses: %s', (text, set) => {
  expect(typeset(text, 'en')).toBe(set)
})

it('changes no letter, and what is set stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'da', 'de', 'nb'), (text, lang) => {
      const letters = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '')
      expect(letters(typeset(text, lang))).toBe(letters(text))
      expect(typeset(text, lang)).not.toMatch(/["']/)
    }),
  )
})

describe('in a text', () => {
  it('a quotation may begin before a mark and end inside it, or begin a block', async () => {
    expect(await renderText('"*One*" **"two"** `"three"` "[four](/x)"\n\n"Five"<br>"six"\n')).toBe(
      '<p>“<em>One</em>” <strong>“two”</strong> <code>"three"</code> “<a href="/x">four</a>”</p>\n<p>“Five”<br>“six”</p>',
    )
  })

  it('code stays as it was typed', async () => {
    expect(await renderText("```\n\"a\" -- 'b'...\n```\n\n<kbd>\"</kbd> `'`'s\n")).toBe(
      '<pre role="group" aria-label="Code" tabindex="0"><code>"a" -- \'b\'...\n</code></pre>\n<p><kbd>"</kbd> <code>\'</code>’s</p>',
    )
  })

  it('is set in its own language', async () => {
    expect(await renderText('"Hej"', { lang: 'da' })).toBe('<p>”Hej”</p>')
  })
})
