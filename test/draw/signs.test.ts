import { describe, expect, it } from 'vitest'
import { layOut } from '../../plugins/draw/lay-out.ts'
import { EVERYDAY_SIGNS, EVERYDAY_SPACES } from '../everyday-signs.ts'
import { sceneOf } from './scenes.ts'

const FONTS = [
  { heading: '@fontsource/literata', body: '@fontsource/inter' },
  { heading: '@fontsource/inter', body: '@fontsource/literata' },
  { heading: '@fontsource/kosugi', body: '@fontsource/noto-sans-thai' },
]

describe.each(FONTS)('with $heading and $body', (fonts) => {
  it.each(Object.entries(EVERYDAY_SIGNS))(
    'signs of %s are drawn, each with its own glyph',
    (_what, signs) => {
      const { blocks, missing } = layOut({ ...sceneOf({ title: signs }), fonts })
      expect(missing).toEqual([])
      const marks = (blocks[1]?.lines ?? []).flatMap((line) => line.marks)
      expect(marks).toHaveLength(signs.split(' ').length)
      // Glyph 0 is the box of a font for what it lacks (OpenType 1.9, "recommendations").
      for (const { key } of marks) expect(key).not.toMatch(/:0$/)
    },
  )

  it('spaces and hyphens of all widths are drawn', () => {
    expect(layOut({ ...sceneOf({ title: EVERYDAY_SPACES }), fonts }).missing).toEqual([])
  })
})

it('a sign takes the colour of the text, unless it is asked for as a picture', () => {
  const picturesIn = (title: string): boolean[] =>
    (layOut(sceneOf({ title })).blocks[1]?.lines[0]?.marks ?? []).map(({ isEmoji }) => isEmoji === true)
  expect(picturesIn('☑ ↗ ⚠')).toEqual([false, false, false])
  expect(picturesIn('☑\ufe0f ↗\ufe0f ⚠\ufe0f')).toEqual([true, true, true])
})

it('a small figure is that of the family, in its weight, above or below the line', () => {
  const [line] = layOut(sceneOf({ title: 'H₂O² og H2O' })).blocks[1]?.lines ?? []
  const [, low, , high, , , , plain] = line?.marks ?? []
  const [bottom, top, usual] = [low, high, plain].map((mark) => ({
    from: ((mark?.box.bottom ?? 0) + (mark?.y ?? 0)) / (mark?.unitsPerEm ?? 1),
    to: ((mark?.box.top ?? 0) + (mark?.y ?? 0)) / (mark?.unitsPerEm ?? 1),
  }))
  expect(bottom?.from).toBeLessThan(-0.05)
  expect(bottom?.to).toBeLessThan(usual?.to ?? 0)
  expect(top?.from).toBeGreaterThan(0.2)
})
