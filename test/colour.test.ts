import { describe, expect, it } from 'vitest'
import { contrast, inkOn, mix, readableOn } from '../plugins/colour.ts'

describe('colours', () => {
  it('are mixed as CSS mixes them in OKLab', () => {
    // color-mix(in oklab, white, black) is rgb(99 99 99) in CSS Color 5.
    expect(mix('#ffffff', '#000000', 0.5)).toBe('#636363')
    expect(mix('#1d6fa5', '#ffffff', 1)).toBe('#1d6fa5')
    expect(mix('#1d6fa5', '#ffffff', 0)).toBe('#ffffff')
  })

  it('move no further than they must to be readable', () => {
    expect(readableOn('#1d6fa5', 4.5, '#ffffff')).toBe('#1d6fa5')
    for (const colour of ['#ffd400', '#7fc8a4', '#ff00ff']) {
      const dark = readableOn(colour, 4.5, '#ffffff', '#fbf9f3')
      expect(contrast(dark, '#fbf9f3'), colour).toBeGreaterThanOrEqual(4.5)
      expect(contrast(dark, '#fbf9f3'), colour).toBeLessThan(5)
    }
    expect(contrast(readableOn('#1d2b6a', 4.5, '#141a17'), '#141a17')).toBeGreaterThanOrEqual(4.5)
  })

  it('find the ink that reads best, where none is readable on all as well as on the first', () => {
    expect(inkOn('#1f5c43')).toBe('#ffffff')
    expect(inkOn('#ffd400')).toBe('#000000')
    expect(inkOn('#ffffff', '#777777', '#52605a')).toBe('#52605a')
    expect(readableOn('#888888', 7, '#ffffff', '#000000')).toBe('#000000')
  })
})
