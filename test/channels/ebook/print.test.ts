import fc from 'fast-check'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { breakable } from '../../../plugins/channels/ebook/pdf/breakable.ts'
import { qrCode } from '../../../plugins/channels/ebook/pdf/qr.ts'
import { bookFonts, withBookFonts } from '../../../plugins/print/fonts.ts'
import { bookGlyphs, settleText } from '../../../plugins/print/letters.ts'
import { ALL_SIGNS, EVERYDAY_SPACES } from '../../everyday-signs.ts'

describe('the letters of books', () => {
  it('are those of Danish, Greek and Russian, the signs of print, and what code is drawn with', () => {
    const signs = 'æøåÆØÅéüßñčşαβΩЖя“”„«»‘’–—…•·×÷±≈≠≤≥→←½€£©®™§¶†✓✗★□│├└─█'
    expect([...signs].filter((sign) => !bookGlyphs().has(sign.codePointAt(0) ?? 0))).toEqual([])
  })

  it('are not those of Chinese, Arabic or emoji', () => {
    for (const sign of ['漢', 'ا', '🎉']) expect(bookGlyphs().has(sign.codePointAt(0) ?? 0)).toBe(false)
  })

  it('hold every sign that people write every day', () => {
    expect(
      [...(ALL_SIGNS.join('') + EVERYDAY_SPACES)].filter(
        (sign) => settleText(sign, bookGlyphs()).text === '',
      ),
    ).toEqual([])
  })

  it('come in four faces for each of three families, and their signs in as many as there are', () => {
    expect(bookFonts().map((faces) => faces.length)).toEqual([4, 4, 4, 4, 2, 1, 1])
  })
})

describe('a text settled for print', () => {
  it.each([
    ['as it is', 'Rødgrød med “fløde”', 'Rødgrød med “fløde”', []],
    ['with signs for signs', '☑ ja ☐ nej ✅ ⭐', '☑ ja ☐ nej ✓ ★', []],
    ['without emoji, whole', 'A 👩‍👩‍👧‍👦 b 🇩🇰 c', 'A  b  c', ['👩‍👩‍👧‍👦', '🇩🇰']],
    ['without scripts that are not there', '漢字 and عربي', ' and ', [...'漢字عربي']],
    ['without what nobody sees', 'a\u200d\u200b\ufeff\u0008b\ufe0f', 'ab', []],
    ['with soft hyphens', 'op\u00admærk\u00adsomhed', 'op\u00admærk\u00adsomhed', []],
    ['with letters in one piece', 'a\u030a e\u0301', 'å é', []],
    ['without half characters', 'a\ud83db', 'ab', ['\ufffd']],
  ])('stands %s', (_name, text, settled, missing) => {
    expect(settleText(text, bookGlyphs())).toEqual({ text: settled, missing })
  })

  it('holds only letters that the fonts have, whatever it was', () => {
    const glyphs = bookGlyphs()
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const character of settleText(text, glyphs).text) {
          const point = character.codePointAt(0) ?? 0
          expect(glyphs.has(point) || [0x09, 0x0a, 0xad].includes(point), point.toString(16)).toBe(true)
        }
      }),
    )
  })
})

describe('long words', () => {
  const breaks = (text: string): string => breakable(text).replaceAll('\u200b', '|')
  it.each([
    ['an ordinary text is left alone', 'Speciallægepraksisplanlægning er et langt ord.'],
    ['a word of letters alone is left to its language', 'Multiplikationstabellerneslærebog'],
  ])('%s', (_name, text) => {
    expect(breaks(text)).toBe(text)
  })

  it('an address breaks after its marks', () => {
    expect(breaks('https://example.com/articles/what-is-it?a=1')).toBe(
      'https://|example.|com/|articles/|what-|is-|it?|a=|1',
    )
  })

  it('many of them break at fewer places, each still within half a line', () => {
    const word = 'x.y;'.repeat(10)
    expect(breaks(word)).toBe(Array.from({ length: 20 }, (_, at) => (at % 2 ? 'y;' : 'x.')).join('|'))
    const pieces = breakable(`${word} `.repeat(200)).split(/[\u200b ]/)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(15)
    expect(pieces.length).toBeLessThan(200 * 4)
  })

  it('what no language has breaks anywhere, and loses nothing', () => {
    expect(breaks('x'.repeat(80)).split('|')[0]).toHaveLength(14)
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(breakable(text).replaceAll('\u200b', '')).toBe(text.replaceAll('\u200b', ''))
      }),
    )
  })
})

it('a drawing gets the letters of books where it names a kind and no family', () => {
  const svg = (families: string): string =>
    `<svg><text font-family="${families}">serif</text><text style="font-family: serif; fill: red">x</text></svg>`
  const drawn = (families: string): string =>
    Buffer.from(withBookFonts(Buffer.from(svg(families)))).toString()
  expect(drawn('system-ui, sans-serif')).toBe(svg('Inter, Inter').replace(': serif;', ': Literata;'))
  expect(drawn('Georgia')).toBe(svg('Georgia').replace(': serif;', ': Literata;'))
})

it('a code says its address to whoever reads it, with four modules of white around it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.webUrl({ withQueryParameters: true }), async (address) => {
      const svg = qrCode(address)
      const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
      const { data, info } = await sharp(Buffer.from(svg), { density: 72 * 6 })
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address)
      const module = info.width / size
      const isWhite = (x: number, y: number): boolean =>
        data[4 * (Math.floor((y + 0.5) * module) * info.width + Math.floor((x + 0.5) * module))] === 255
      for (let at = 0; at < size; at++) {
        for (const edge of [0, 1, 2, 3, size - 1, size - 2, size - 3, size - 4])
          expect(isWhite(at, edge) && isWhite(edge, at)).toBe(true)
      }
      expect(isWhite(4, 4), 'the code itself begins there').toBe(false)
    }),
    { numRuns: 20 },
  )
})

it('of the marks over one letter no more are set than any language has', () => {
  const { text, missing } = settleText(`b${'\u0301'.repeat(190_000)} c\u0301`, bookGlyphs())
  expect(missing).toEqual([])
  expect(text).toBe(`b${'\u0301'.repeat(32)} ć`)
})
