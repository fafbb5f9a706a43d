import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { layOut } from '../../plugins/draw/lay-out.ts'
import { signOf } from '../../plugins/draw/letters/find-face.ts'
import { FontPackage, openPackage } from '../../plugins/draw/letters/package.ts'
import { printOf, printOfFolder } from '../../plugins/draw/letters/print.ts'
import { packageWith } from '../../plugins/draw/letters/scripts.ts'
import { shownText } from '../../plugins/draw/lines/shown.ts'
import type { TextBlock } from '../../plugins/draw/scene.ts'
import { PerennialError } from '../../plugins/errors.ts'
import { sceneOf } from './scenes.ts'

const KOSUGI = fileURLToPath(new URL('../../node_modules/@fontsource/kosugi', import.meta.url))

describe('a character that no installed font has', () => {
  it('is told with its code and what to install, each once', () => {
    expect(layOut(sceneOf({ title: '한국어 한 한 제목' })).missing).toEqual(
      ['한', '국', '어', '제', '목'].map((character) => ({
        character,
        code: `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`,
        install: '@fontsource/noto-sans-kr',
      })),
    )
  })

  it('is told without advice where nothing can be installed', () => {
    expect(layOut(sceneOf({ title: 'Logo \uf8ff og \u{10fffd}' })).missing).toEqual([
      { character: '\uf8ff', code: 'U+F8FF' },
      { character: '\u{10fffd}', code: 'U+10FFFD' },
    ])
  })

  it.each([
    ['안', '@fontsource/noto-sans-kr'],
    ['！', '@fontsource/noto-sans-sc'],
    ['ا', '@fontsource/noto-sans-arabic'],
    ['ꜳ', '@fontsource/noto-sans'],
    ['ก', '@fontsource/noto-sans-thai'],
  ])('is told with a package that has it: %s', (character, name) => {
    expect(packageWith(character, 'da')).toBe(name)
  })

  it.each(['\u0301', '\u0302', '\u030a', '\u030c', '─', '↵', 'ﬁ', '‟', '،'])(
    'is told without advice where no package is sure to have it: %s',
    (character) => {
      expect(packageWith(character, 'da')).toBeUndefined()
    },
  )

  it('is the mark alone where fonts have the letter and the mark, but none has both', () => {
    expect(layOut(sceneOf({ title: 'Vektor あ\u0302' })).missing).toEqual([
      { character: '\u0302', code: 'U+0302' },
    ])
  })

  it('is left out of the picture, and the rest is drawn', () => {
    const [, title] = layOut(sceneOf({ title: 'A\uf8ffB' })).blocks
    const [, without] = layOut(sceneOf({ title: 'AB' })).blocks
    expect(title?.lines[0]?.marks.map(({ key }) => key)).toEqual(
      without?.lines[0]?.marks.map(({ key }) => key),
    )
  })

  it('is found in every text, in the case in which it is shown', () => {
    expect(layOut(sceneOf({ kicker: '국' })).missing.map(({ code }) => code)).toEqual(['U+AD6D'])
  })
})

describe('a font package', () => {
  it('that is not installed is named with the command that installs it', () => {
    const scene = { ...sceneOf(), fonts: { heading: '@fontsource/not-there', body: '@fontsource/inter' } }
    const thrown = (() => {
      try {
        return layOut(scene)
      } catch (error) {
        return error
      }
    })()
    expect(thrown).toBeInstanceOf(PerennialError)
    expect(thrown).toMatchObject({
      message:
        'The theme names the font package "@fontsource/not-there", which is not installed or has no static files.',
      hint: 'Install it with "npm i @fontsource/not-there", or name another of the static packages on fontsource.org.',
    })
  })

  it('gives the nearest weight that it has, and upright letters where it has no italic', () => {
    const literata = openPackage('@fontsource/literata')
    const thai = openPackage('@fontsource/noto-sans-thai')
    expect(literata?.pathOf('latin', { weight: 1000, italic: true })).toMatch(
      /literata-latin-900-italic\.woff$/,
    )
    expect(thai?.pathOf('thai', { weight: 720, italic: true })).toMatch(
      /noto-sans-thai-thai-700-normal\.woff$/,
    )
  })

  it('of the theme comes first, then its other font, then that of the script', () => {
    const keysOf = (fonts: { heading: string; body: string }, title: string): (string | undefined)[] =>
      (layOut({ ...sceneOf({ title }), fonts }).blocks[1]?.lines[0]?.marks ?? []).map(
        ({ key }) => key.split(':')[0],
      )
    const faceOf = (name: string, character: string): string | undefined =>
      openPackage(name)?.faceFor([character.codePointAt(0) ?? 0], { weight: 700, italic: false })?.key
    const usual = { heading: '@fontsource/literata', body: '@fontsource/inter' }
    expect(keysOf(usual, 'aж')).toEqual([faceOf(usual.heading, 'a'), faceOf(usual.heading, 'ж')])
    const other = { heading: '@fontsource/noto-sans-thai', body: '@fontsource/inter' }
    expect(keysOf(other, 'ก')).toEqual([faceOf(other.heading, 'ก')])
    expect(keysOf(other, 'ж')).toEqual([faceOf(other.body, 'ж')])
    expect(keysOf(usual, 'ก')).toEqual([faceOf('@fontsource/noto-sans-thai', 'ก')])
  })
})

describe('a sign that belongs to no script', () => {
  const voice = {
    fonts: { heading: '@fontsource/literata', body: '@fontsource/inter' },
    font: 'heading',
    weight: 700,
    italic: false,
    lang: 'da',
  } as const
  const kosugi = openPackage('@fontsource/kosugi')
  const thai = openPackage('@fontsource/noto-sans-thai')

  it('takes any installed font that has it, where the theme and its script have none', () => {
    for (const sign of '！？：（～＆') {
      expect(signOf(sign, voice)?.from, sign).toBe(kosugi)
      expect(signOf(sign, voice, thai)?.from, sign).toBe(kosugi)
    }
  })

  it('takes the font of the letters beside it where that has it, unless the theme does', () => {
    const beside = new FontPackage(KOSUGI)
    expect(signOf('→', voice, beside)?.from).toBe(beside)
    expect(signOf('!', voice, beside)?.from).toBe(openPackage(voice.fonts.heading))
  })
})

/** The signs of a title, in the order in which they are drawn. */
const signsOf = (title: string): string[] =>
  (layOut(sceneOf({ title })).blocks[1]?.lines ?? []).flatMap(({ marks }) => marks.map(({ key }) => key))

describe('an emoji', () => {
  it.each([
    ['🍋\u200d🟩', '🍋🟩'],
    ['🐦\u200d🔥', '🐦🔥'],
    ['👩\u200d🐶', '👩🐶'],
    ['🧑🏿\u200d🦽\u200d➡️', '🧑🏿🦽➡️'],
    ['🐶🏿', '🐶'],
    ['🇽🇽', 'XX'],
  ])('without a picture is drawn as its parts: %s', (emoji, parts) => {
    expect(layOut(sceneOf({ title: emoji })).missing).toEqual([])
    expect(signsOf(emoji)).toEqual(signsOf(parts))
    expect(signsOf(emoji).length).toBeGreaterThan(0)
  })

  it.each(['👩‍👩‍👧', '🇩🇰', '🏳️‍🌈'])('that has a picture stays one: %s', (emoji) => {
    expect(signsOf(emoji)).toEqual([emoji])
  })

  it.each(['❤\ufe0e', '☺\ufe0e', '✈\ufe0e', '↗\ufe0e'])(
    'that is asked for as text is a letter: %s',
    (sign) => {
      expect(layOut(sceneOf({ title: sign })).missing).toEqual([])
      expect(signsOf(sign)).toEqual([expect.stringMatching(/^[\da-f]{16}:[1-9]\d*$/)])
    },
  )
})

it.each(['->', '<->', '=>', '-->'])('what is written is not drawn as an arrow: %s', (written) => {
  const fonts = { heading: '@fontsource/inter', body: '@fontsource/inter' }
  const keys = (title: string): (string | undefined)[] =>
    (layOut({ ...sceneOf({ title }), fonts }).blocks[1]?.lines[0]?.marks ?? []).map(({ key }) => key)
  expect(keys(written)).toEqual([...written].flatMap(keys))
})

it('a text in capitals keeps each letter whose capital no font has', () => {
  const fonts = { heading: '@fontsource/literata', body: '@fontsource/inter' }
  const look = { font: 'body', weight: 700, lang: 'da' } as const
  const shown = (text: string): string => {
    const rest = { role: 'small', colour: '#000000', sizes: [40], lineHeight: 1.2 } as const
    const block: TextBlock = { ...look, ...rest, text, uppercase: true }
    return shownText(block, { ...look, fonts, italic: false }).text
  }
  expect(shown('ɪ ʂ straße')).toBe('ɪ ʂ STRASSE')
  expect(shown('ΐ ǰ')).toBe('Ϊ́ J̌'.normalize('NFC'))
  expect(shown('måling')).toBe('MÅLING')
})

describe('the print of the fonts', () => {
  it('is another for other fonts', () => {
    const print = printOf({ heading: '@fontsource/literata', body: '@fontsource/inter' })
    expect(print).toBe(printOf({ heading: '@fontsource/literata', body: '@fontsource/inter' }))
    expect(print).not.toBe(printOf({ heading: '@fontsource/inter', body: '@fontsource/inter' }))
  })

  it('is another when a byte of a file, or the name of one, changes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'perennial-fonts-'))
    try {
      await writeFile(join(folder, 'a.woff'), 'one')
      const before = printOfFolder(folder)
      await writeFile(join(folder, 'readme.txt'), 'no font')
      expect(printOfFolder(folder)).toBe(before)
      await writeFile(join(folder, 'a.woff'), 'two')
      const changed = printOfFolder(folder)
      await writeFile(join(folder, 'b.woff'), 'two')
      expect(new Set([before, changed, printOfFolder(folder)]).size).toBe(3)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
