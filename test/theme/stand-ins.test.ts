import { expect, it } from 'vitest'
import { themeCss } from '../../plugins/theme/css.ts'
import { findFontPackage } from '../../plugins/theme/font-package.ts'
import { exampleConfig } from '../example-site.ts'

/** The percentages of the faces that stand in for a family, by the rule of CSS that says them. */
function standInsIn(css: string): Record<string, number>[] {
  const faces = css.match(/@font-face \{[^}]*local\([^}]*\}/g) ?? []
  return faces.map((face) =>
    Object.fromEntries(
      [...face.matchAll(/([\w-]+): ([\d.]+)%/g)].map(([, rule = '', share]) => [rule, Number(share)]),
    ),
  )
}

it('what stands in for a font until it has come takes as much room', () => {
  const { theme, root } = exampleConfig()
  const font = findFontPackage('@fontsource/literata', root)
  const [regular, bold] = [400, 700].map((weight) => font?.metrics(weight, 'latin'))
  if (!regular || !bold) throw new TypeError('no metrics')
  // `hhea` of Literata 3: 1177 and -308 of 1000 units.
  expect(regular).toMatchObject({ ascent: 1.177, descent: 0.308, lineGap: 0 })
  const css = themeCss(theme, root)
  const found = standInsIn(css)
  expect(found).toHaveLength(6)
  for (const [index, own] of [regular, regular, regular, bold, bold, bold].entries()) {
    const {
      'size-adjust': scale = 0,
      'ascent-override': ascent = 0,
      'descent-override': descent = 0,
    } = found[index] ?? {}
    expect((scale / 100) * (ascent / 100)).toBeCloseTo(own.ascent, 3)
    expect((scale / 100) * (descent / 100)).toBeCloseTo(own.descent, 3)
  }
  // Georgia is narrower than Literata, Georgia Bold is wider, and DejaVu Serif far wider.
  expect(found.map((face) => face['size-adjust'])).toEqual([108.19, 99.37, 92.27, 99.14, 99.96, 89.72])
  expect(css).not.toContain('font-display: optional')
})

it('a font is measured over letters of both languages', () => {
  const inter = findFontPackage('@fontsource/inter', exampleConfig().root)
  // `hhea` of Inter 4: 1984 and -494 of 2048 units.
  expect(inter?.metrics(400, 'latin')).toMatchObject({ ascent: 1984 / 2048, descent: 494 / 2048, lineGap: 0 })
  expect(inter?.metrics(400, 'latin')?.width).toBeCloseTo(0.467, 3)
})
