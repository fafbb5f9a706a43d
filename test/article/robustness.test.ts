import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { times } from '../all.ts'
import { understandText } from './understand-text.ts'

describe('understanding never throws', () => {
  it('on any string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('a.md', 'a.mdx'),
        (source, file) => {
          understandText(source, { file })
        },
      ),
      { numRuns: times(1000) },
    )
  })

  it('on any marks of Markdown', () => {
    const marks = fc.constantFrom(
      ...'#>-*_~`[]()!<>|:\\&;=+.1a \n\t"\'{}/^@$%'.split(''),
      '\n\n',
      '    ',
      ':::note',
      '[^1]',
      '[^1]: ',
      '```',
      '|--|',
      '- [ ] ',
      '<!--',
      '-->',
      '<script>',
      '&amp;',
      '---\n',
      '+++\n',
      '\ud800',
      '\udc00',
      '\u0000',
      '\ufeff',
      'import ',
      '{/*',
      '*/}',
      '<Tag ',
    )
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), fc.constantFrom('a.md', 'a.mdx'), (parts, file) => {
        const article = understandText(parts.join(''), { file })
        expect(article.words).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: times(2000) },
    )
  })

  it('on any front matter, and each finding about it stands inside the file', () => {
    const keys = fc.oneof(
      fc.constantFrom('title', 'date', 'lang', 'stage', 'tags', 'social', 'ebook', 'offer', 'image', 'draft'),
      fc.constantFrom(
        'newsletter',
        'cards',
        'published',
        'status',
        'preheader',
        'author',
        'slug',
        'reviewBy',
      ),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '? ', '- '),
      fc.string({ maxLength: 8 }),
    )
    const values = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.json(),
      fc.constantFrom(
        '|',
        '>',
        '&a',
        '*a',
        '&a [*a]',
        '!!js/function "x"',
        '{',
        '[',
        '"',
        "'",
        '- a',
        'true',
        '404',
        '2024-02-30',
        '~',
      ),
      fc.constantFrom(
        'en-x',
        'zz-toolongasubtag',
        'constructor',
        '__proto__',
        '2024-05-01T10:00:00Z',
        '1e999',
        '.nan',
      ),
    )
    const separators = fc.constantFrom(': ', ': ', ': ', ' = ', ':', ':\n  ', ':\t')
    const lines = fc.array(fc.tuple(keys, separators, values), { maxLength: 6 })
    fc.assert(
      fc.property(lines, fc.constantFrom('---', '+++', '---toml', '--- yaml'), (pairs, opening) => {
        const closing = opening.slice(0, 3)
        const source = `${opening}\n${pairs.map((pair) => pair.join('')).join('\n')}\n${closing}\n\nA text.\n`
        const count = source.split('\n').length
        for (const { line, column, message } of understandText(source).diagnostics) {
          expect(line, message).toBeGreaterThanOrEqual(1)
          expect(line, message).toBeLessThanOrEqual(count)
          expect(column, message).toBeGreaterThanOrEqual(1)
        }
      }),
      { numRuns: times(2000) },
    )
  })
})
