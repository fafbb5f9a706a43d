import { describe, expect, it } from 'vitest'
import { explainLosses } from '../../plugins/check/explain-losses.ts'
import { understandText } from '../article/understand-text.ts'

/** What is said of what is lost in a text, with its place in the text. */
function foundIn(text: string): string[] {
  const article = understandText(`---\ntitle: A\n---\n\n${text}\n`)
  return explainLosses(article, 'sanitised').map(
    ({ line, column, message }) => `${line - 4}:${column} ${message}`,
  )
}

const AS_WRITTEN = 'which is shown as it is written'

describe('marks of Markdown that have become nothing are found, each at its place', () => {
  it.each([
    [
      'Write **one line a day.',
      `1:7 found "**" that no others close, ${AS_WRITTEN}; close it, or write "\\**"`,
    ],
    [
      'Write ** one line ** a day.',
      `1:7 found "** one line **" that no others close, ${AS_WRITTEN}; close it, or write "\\**"`,
    ],
    [
      'See [the plan][nowhere] first.',
      `1:5 found "[the plan][nowhere]", to which no definition belongs, ${AS_WRITTEN}; write the address in round brackets`,
    ],
    [
      '![A cat](cat.jpg',
      `1:1 found "![A cat](cat.jpg" without a bracket at its end, ${AS_WRITTEN}; close it`,
    ],
    [
      'See [the plan] (https://example.com) first.',
      '1:5 found a space between "[the plan]" and its address, so that it is no link; delete the space',
    ],
    ['##Heading', '1:1 found "##Heading", which is no heading; write a space after the "#"'],
    [
      'a\n\n#Heading of more\n\nb',
      '3:1 found "#Heading of more", which is no heading; write a space after the "#"',
    ],
    [
      'a\n\n• First\n• Second\n• Third',
      '3:1 found "• First • Second • Third", whose lines run together; begin each with "- " instead',
    ],
    [
      'a\n\n```js\nb()\n\n## Head',
      '3:1 found code that is never closed, so that all below it is code; write "```" where it ends',
    ],
    [
      '| a | b |\n| -- -- |\n| c | d |',
      `1:1 found a table with 2 cells in its head and a gap in the row of dashes below it, ${AS_WRITTEN}; write as many dashes between bars as the head has cells`,
    ],
    ['!!! note "Mind"\n    text', '1:1 found "!!! note", which opens no box; write "[!NOTE]"'],
    [
      'Steel^[From page 5.] bends.',
      `1:6 found "^[From page 5.]", ${AS_WRITTEN}; write [^1] here and "[^1]: …" below`,
    ],
    ['H~2~O', '1:2 found "~2~", which strikes the figure out; write <sub>2</sub>'],
  ])('%s', (text, message) => {
    expect(foundIn(text)).toEqual([message])
  })

  it.each([
    'All of **this** and ***that***, *these*, `**kwargs` and \\**these.',
    'Prices* are without VAT**.\n\n*For members. **Until May.',
    'Two ** three is 8, and src/**/*.ts are files.',
    'See [the plan][plan].\n\n[plan]: https://example.com',
    'An array[0][1], [a]\\[b] and [vc_row][vc_column].',
    '#MeToo changed the debate.\n\n#slow #food\n\nC# and #1 are fine.',
    'He wrote • and • in a line.',
    '```js\nb()\n```\n\n~~~\n```\n~~~\n\n- ````\n  ```\n  ````',
    '| a | b |\n| :-- | --: |\n| c | d |\n| -- | -- |',
    '/^[^@]+@[^@]+$/ and [^a-z]+ are patterns.',
    'See [the plan](https://example.com/a_(b)) and (https://example.com).',
  ])('but not in %j', (text) => {
    expect(foundIn(text)).toEqual([])
  })
})

describe('words that HTML and tables swallow are found, each at its place', () => {
  it.each([
    [
      'Before.\n\n<?php\necho "x";\n\n## Head',
      '3:1 found "<?php echo "x"; ## Head", which is left out, and what follows may go with it, since it is never closed; put it in backticks if readers should see it',
    ],
    [
      'Use <!important> now.',
      '1:5 found "<!important>", which is left out; put it in backticks if readers should see it',
    ],
    [
      'Put <time> around every day.',
      '1:5 found <time>, which is never closed; close it, or write `<time>` if readers should see it',
    ],
    [
      'A <link> leads on.',
      '1:3 found <link>, which is never closed; close it, or write `<link>` if readers should see it',
    ],
    [
      'If a<b and c>d then x.',
      '1:5 found "<b and c>", which is read as HTML and left out; write "\\<" for the first sign',
    ],
    [
      '| a | b |\n| - | - |\n| x | `p | q` |',
      '3:10 found 3 cells in a row and 2 in the head of the table, so that the rest is left out; write "\\|" for a bar inside a cell',
    ],
    [
      '[Anna]: Hello',
      '1:1 found "[Anna]: Hello", which is read as the address of a link and left out; write "\\[" for the first bracket',
    ],
    [
      'a[^1]\n\n[^1]: One.\n\n[^1]: Two.',
      '5:1 found the note "[^1]" a second time, which is left out; give it a name of its own',
    ],
  ])('%s', (text, message) => {
    expect(foundIn(text)).toEqual([message])
  })

  it.each([
    '<b>a</b> <br> <hr> <p>b <ul><li>c<li>d</ul> <time datetime="2026-01-01">e</time>',
    '<details open><summary>a</summary>\n\nb\n\n</details>',
    '<table><tr><td>a<td>b</table>',
    '[//]: # (a note)\n\n[comment]: <> (one more)\n\n[unused]: https://example.com',
    '| a | b |\n| - | - |\n| c |\n| d | e | |',
    '<!doctype html>\n\n`<?php`',
  ])('but not in %j', (text) => {
    expect(foundIn(text)).toEqual([])
  })
})
