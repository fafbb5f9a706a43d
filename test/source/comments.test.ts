import { describe, expect, it } from 'vitest'
import { bareValues } from '../../plugins/source/bare-values.ts'
import { findComments, mayHoldComments, withoutComments } from '../../plugins/source/comments.ts'

/** What stands in the comments of a text. */
function commentsIn(text: string): string[] {
  return findComments(text).map(({ start, end }) => text.slice(start, end))
}

describe('a comment', () => {
  it.each([
    ['a <!-- b --> c', ['<!-- b -->']],
    ['<!-- a\n\nb --><!--c-->', ['<!-- a\n\nb -->', '<!--c-->']],
    ['<!-- a -- b %% c -->', ['<!-- a -- b %% c -->']],
    // CommonMark 0.31, 6.6: these two end where they begin.
    ['<!--> a --> <!---> b -->', ['<!-->', '<!--->']],
    ['<!-- a --!> b -->', ['<!-- a --!> b -->']],
    ['a %%b%% c %%\nd\n%% e', ['%%b%%', '%%\nd\n%%']],
    ['a%%%%b', ['%%%%']],
    ['{/* a */} b {/*c\n*/}', ['{/* a */}', '{/*c\n*/}']],
    ['{{/* a */}} b {{< comment >}}c{{< /comment >}}', ['{{/* a */}}', '{{< comment >}}c{{< /comment >}}']],
    [
      '{% comment %}a{% endcomment %}{%- comment -%}b{%- endcomment -%}{% # c %}',
      ['{% comment %}a{% endcomment %}', '{%- comment -%}b{%- endcomment -%}', '{% # c %}'],
    ],
    [
      '{% comment "note" %}a{% endcomment %} {%\ncomment %}b{% endcomment %} {% doc %}c{% enddoc %}',
      ['{% comment "note" %}a{% endcomment %}', '{%\ncomment %}b{% endcomment %}', '{% doc %}c{% enddoc %}'],
    ],
    ['{% liquid comment\na\nendcomment %} b', ['{% liquid comment\na\nendcomment %}']],
    ['{{- /* a */ -}} b {{ /* c */ }}', ['{{- /* a */ -}}', '{{ /* c */ }}']],
    ['{# a #} b {#- c -#}', ['{# a #}', '{#- c -#}']],
    ['{::comment}a{:/comment} b {::comment}c{:/}', ['{::comment}a{:/comment}', '{::comment}c{:/}']],
    ['{{! a }} b {{!-- c }} d --}}', ['{{! a }}', '{{!-- c }} d --}}']],
    ['<%# a %> b <%-- c --%>', ['<%# a %>', '<%-- c --%>']],
    ['\\<!-- a --> \\%% b %% c %%', ['%% c %%']],
    ['\\\\%%a%%', ['%%a%%']],
    ['%% a \\%% b %%', ['%% a \\%% b %%']],
    ['In 2026 %%ask the gardener%% and 5%%more%%', ['%%ask the gardener%%', '%%more%%']],
  ])('is found where it begins and ends: %j', (text, comments) => {
    expect(commentsIn(text)).toEqual(comments)
    expect(findComments(text).filter(({ fault }) => fault !== undefined)).toEqual([])
    expect(mayHoldComments(text)).toBe(true)
  })

  it.each([
    '50 % of all',
    'a <! -- b',
    '{ /* }',
    '{{ a }} {% if b %}',
    '\\%% \\{/* \\<!--',
    'a {#b}',
    'Welcome {# of guests} guests',
    '{{!cond}} <%= a %> {: .b}',
  ])('is not in %j', (text) => {
    expect(commentsIn(text)).toEqual([])
  })

  it('neither begins nor ends in code', () => {
    const text = '`%%` a %%b `%%` c%% d'
    const code = [...text.matchAll(/`[^`]*`/g)].map(({ 0: part, index }) => ({
      start: index,
      end: index + part.length,
    }))
    expect(findComments(text, code)).toEqual([{ start: 7, end: 19, mark: '%%' }])
  })

  it.each([
    [
      'a <!-- b',
      'found "<!--" without "-->", so that nobody knows where the comment ends; write "-->" there, or "\\<!--" for the mark itself',
    ],
    [
      'a %% b',
      'found "%%" without "%%", so that nobody knows where the comment ends; write "%%" there, or "\\%%" for the mark itself',
    ],
    [
      '{/* a',
      'found "{/*" without "*/}", so that nobody knows where the comment ends; write "*/}" there, or "\\{/*" for the mark itself',
    ],
    [
      '{% comment %} a',
      'found "{% comment %}" without "{% endcomment %}", so that nobody knows where the comment ends; write "{% endcomment %}" there, or "\\{% comment %}" for the mark itself',
    ],
    [
      '100 %% sure, and 50 %% cheaper',
      'found "%%" behind a number; write "%" for per cent, or put the comment on a line of its own',
    ],
    ['100%%', 'found "%%" behind a number; write "%" for per cent, or put the comment on a line of its own'],
    [
      'Write %%d and %%s',
      'found "%%" twice, of which the second may begin a comment too; put a space behind the end of a comment, or write "\\%%" for the mark itself',
    ],
  ])('of which nobody knows what belongs to it is a fault, and keeps back what may: %j', (text, fault) => {
    const [found, ...more] = findComments(text)
    expect(found?.fault).toBe(fault)
    expect(more).toEqual([])
  })
})

describe('a value without its comments', () => {
  it.each([
    ['A <!-- b --> c', 'A c'],
    ['%%a%% b', 'b'],
    ['A%%b%%c', 'Ac'],
    ['A <!-- b', 'A'],
    ['A % b', 'A % b'],
    ['A \\<!-- b \\%% c', 'A <!-- b %% c'],
  ])('is %j without its own', (text, bare) => {
    expect(withoutComments(text).text).toBe(bare)
  })

  it('is plain data with all else as it was', () => {
    const faults: unknown[] = []
    const date = new Date(0)
    const bare = bareValues({ a: ['b %%c%%', 1, { d: '<!-- e' }], date, none: null }, (path, message) =>
      faults.push([path.join('.'), message.slice(0, 12)]),
    )
    expect(bare).toEqual({ a: ['b', 1, { d: '' }], date, none: null })
    expect(faults).toEqual([['a.2.d', 'found "<!--"']])
  })
})
