import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainLine, plainLines } from '../../plugins/source/plain-line.ts'

/** Every character that a terminal obeys or hides, and what it is shown as. */
const UNSEEN = [
  ...Array.from({ length: 0x20 }, (_, code) => code),
  ...Array.from({ length: 0x21 }, (_, at) => 0x7f + at),
  ...[0x061c, 0x180e, 0x200b, 0x200e, 0x200f],
  ...Array.from({ length: 7 }, (_, at) => 0x2028 + at),
  ...Array.from({ length: 16 }, (_, at) => 0x2060 + at),
  ...[0xfeff, 0xfff9, 0xfffa, 0xfffb],
]

describe('a plain line', () => {
  it.each(UNSEEN)('shows U+%i as its number', (code) => {
    const number = `\\u${code.toString(16).padStart(4, '0')}`
    expect(plainLine(`a${String.fromCharCode(code)}b`)).toBe(`a${number}b`)
  })

  it('shows letters that only programs read', () => {
    expect(plainLine('a\u{e0041}b')).toBe('a\\udb40\\udc41b')
  })

  it.each(['', 'æøå', 'Børn 👩‍👩‍👧', 'می‌خواهم', 'a: b :: c', '## [a](b)', '# a', 'C:\\a\\u001b', ':x'])(
    'leaves %j as it is',
    (text) => expect(plainLine(text)).toBe(text),
  )

  it.each([
    ['::error::x', '\\u003a:error::x'],
    [' \t::error::x', ' \\u0009\\u003a:error::x'],
    ['\u00a0\u3000::error::x', '\u00a0\u3000\\u003a:error::x'],
    [':::', '\\u003a::'],
    ['a ##[error]x', 'a \\u0023#[error]x'],
    ['##vso[task.complete]', '\\u0023#vso[task.complete]'],
    ['###[debug]', '#\\u0023#[debug]'],
  ])('is no command to a code host: %j', (text, shown) => expect(plainLine(text)).toBe(shown))

  it('is one line that stays as it is, whatever the text', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, (written) => {
        const shown = plainLine(written)
        expect(shown).not.toMatch(/[\n\r\u2028\u2029\u0085]|^\s*::|##\w*\[/)
        expect(plainLine(shown)).toBe(shown)
      }),
    )
  })

  it('is the same JSON where it was JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(JSON.parse(plainLine(JSON.stringify(value)))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

it('of several lines, each is plain', () => {
  expect(plainLines('a\u001b\n::b\n\nc\n')).toBe('a\\u001b\n\\u003a:b\n\nc\n')
})
