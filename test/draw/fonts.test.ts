import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layOut } from '../../plugins/draw/lay-out.ts'
import { openPackage } from '../../plugins/draw/letters/package.ts'
import { printOf, printOfFolder } from '../../plugins/draw/letters/print.ts'
import { PerennialError } from '../../plugins/errors.ts'
import { sceneOf } from './scenes.ts'

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
