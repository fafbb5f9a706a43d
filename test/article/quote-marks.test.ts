import { describe, expect, it } from 'vitest'
import { renderText } from '../html/render-text.ts'
import { understandText } from './understand-text.ts'

const read = (text: string) => {
  const { lifts, diagnostics } = understandText(`---\ntitle: T\n---\n\n${text}\n`)
  return {
    quotes: lifts().quotes.map(({ text: words, line, column }) => `${line}:${column} ${words}`),
    found: diagnostics.map(
      ({ line, column, severity, rule, message }) => `${line}:${column} ${severity} ${rule} ${message}`,
    ),
  }
}

describe('words in :quote[…]', () => {
  it('are a quotation with score 1, in whatever they stand, with its marks and its place', () => {
    const { quotes } = understandText('# T\n\n> - Some :quote[words that *lean* on `code`] here.\n').lifts()
    expect(quotes).toEqual([
      {
        text: 'words that lean on code',
        line: 3,
        column: 17,
        score: 1,
        reasons: ['its writer marked it with :quote[…]'],
      },
    ])
  })

  it.each([
    ['two of them, in order', ':quote[One] and :quote[two].', ['5:8 One', '5:24 two']],
    ['one over two lines', 'A :quote[line\nand another] ends.', ['5:10 line and another']],
    ['one with brackets in it', ':quote[One [two] three].', ['5:8 One [two] three']],
    [
      'one with a bare address',
      ':quote[See https://example.com/a now] or later.',
      ['5:8 See https://example.com/a now'],
    ],
    ['one beside a box', ':::note\n:quote[In a box.]\n:::', ['6:8 In a box.']],
    ['one with a reference', ':quote[AT&amp;T rings.] Yes.', ['5:8 AT&T rings.']],
    ['one behind another that is escaped', '\\:quote[no] and :quote[yes].', ['5:24 yes']],
    ['one with an escaped bracket', ':quote[One \\] two].', ['5:8 One ] two']],
    ['one behind a backslash', '\\\\:quote[One].', ['5:10 One']],
    ['one in a heading', '## :quote[A heading] here', ['5:11 A heading']],
  ])('are read: %s', (_what, text, quotes) => {
    expect(read(text)).toEqual({ quotes, found: [] })
  })

  it.each([
    ['escaped', 'It is \\:quote[not one].'],
    ['escaped twice', '\\:quote[no] and \\:quote[no].'],
    ['half escaped', ':quote\\[not one].'],
    ['written as a reference', '&#58;quote[not one].'],
    ['in code', 'It is `:quote[not one]`.'],
    ['of another name', 'It is :quotes[not one].'],
  ])('are just words where they are %s', (_what, text) => {
    expect(read(text)).toEqual({ quotes: [], found: [] })
  })

  it.each([
    ['does not close', 'Some :quote[words.\n\nAnd more.]', 6],
    ['is a link', ':quote[Words](https://example.com)', 1],
    ['is a link elsewhere', ':quote[Words] here\n\n[words]: https://example.com', 1],
    ['is a note', 'Some :quote[^1]\n\n[^1]: Note.', 6],
    ['stands once too often', `${':quote[a] '.repeat(50)}:quote[b]`, 501],
  ])('are told of where one %s', (_what, text, column) => {
    expect(read(text).found).toEqual([
      `5:${column} warning lift found ":quote" that marks nothing and is shown as it stands; write ":quote[words]", all of it in one paragraph and with no "(" behind it, at most 50 times`,
    ])
  })

  it.each(['[ ]', '[…]'])('are told of where they hold no word: :quote%s', (brackets) => {
    expect(read(`:quote${brackets} here`)).toEqual({
      quotes: [],
      found: ['5:8 error lift found ":quote[…]" without words; put words into it, or take it out'],
    })
  })

  it('are told of where they lost words', () => {
    expect(read(':quote[It costs ~~ten~~ five.]')).toEqual({
      quotes: [],
      found: [
        '5:8 error lift found words that say something else without what only the page shows; choose others',
      ],
    })
  })

  it('are read behind one that does not close', () => {
    expect(read(':quote[One [ and :quote[two].').quotes).toEqual(['5:25 two'])
  })

  it('are shown without their marks', async () => {
    expect(await renderText('Some :quote[words that *lean*] here.')).toBe(
      '<p>Some words that <em>lean</em> here.</p>',
    )
  })
})
