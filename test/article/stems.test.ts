import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachStem, stemsOf } from '../../plugins/article/stems.ts'

describe('stems', () => {
  it.each([
    ['da', 'Salgstragt salgstragten salgstragtens', 'salgstrag'],
    ['da', 'nyhedsbrev nyhedsbreve Nyhedsbrevene', 'nyhedsbrev'],
    ['en', 'measure measured Measuring measurements', 'measur'],
    ['en', 'library libraries', 'librari'],
    ['de', 'Garten GARTEN', 'garten'],
  ])('are what the forms of a word have in common (%s: %s)', (lang, text, stem) => {
    expect(new Set(stemsOf(text, lang))).toEqual(new Set([stem]))
  })

  it('do not depend on soft hyphens, zero-width characters or the way that accents are written', () => {
    const plain = stemsOf('nyhedsbrev på café', 'da')
    expect(stemsOf('nyheds\u00adbrev p\u200bå café', 'da')).toEqual(plain)
    expect(stemsOf('nyhedsbrev på café'.normalize('NFD'), 'da')).toEqual(plain)
  })

  it('stand between the offsets that they tell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0
        eachStem(text, 'en', (stem, from, to) => {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(stemsOf(text.slice(from, to), 'en')).toEqual([stem])
          end = to
        })
      }),
    )
  })
})
