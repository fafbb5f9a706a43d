import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BOXES } from '../../plugins/article/boxes.ts'
import { contrast } from '../../plugins/colour.ts'
import { BOX_LOOKS } from '../../plugins/html/box-looks.ts'
import { exampleConfig } from '../example-site.ts'
import { renderText } from './render-text.ts'

const CSS = readFileSync(new URL('../../src/styles/prose/boxes.css', import.meta.url), 'utf8')
/** Least contrast of a sign with what is behind it (WCAG 2.2, 1.4.11). */
const SIGN_CONTRAST = 3

describe('the looks of the boxes', () => {
  it.each(['icon', 'light', 'dark'] as const)('have no %s twice', (part) => {
    expect(new Set(BOXES.map((box) => BOX_LOOKS[box][part])).size).toBe(BOXES.length)
  })

  it('are those of the style sheet, and stand out from its papers', () => {
    const { colours } = exampleConfig().theme
    for (const box of BOXES) {
      const { light, dark } = BOX_LOOKS[box]
      expect(CSS).toContain(`.aside-${box} {\n  --box: light-dark(${light}, ${dark});\n}`)
      expect(contrast(light, colours.light.raised)).toBeGreaterThan(SIGN_CONTRAST)
      expect(contrast(dark, colours.dark.raised)).toBeGreaterThan(SIGN_CONTRAST)
    }
  })
})

it.each(BOXES)('a %s has its own sign, hidden from those who hear its word', async (box) => {
  const sign = `<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path fill="currentColor" fill-rule="evenodd" d="${BOX_LOOKS[box].icon}"></path></svg>`
  expect(await renderText(`:::${box}\nText.\n:::`)).toContain(`<p class="aside-title">${sign}`)
  expect(await renderText(`> [!${box.toUpperCase()}]\n> Text.\n\n<b>raw</b>`)).toContain(sign)
})
