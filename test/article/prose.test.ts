import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../plugins/article/markdown.ts'
import { type Block, proseOf } from '../../plugins/article/prose.ts'

function blocksOf(text: string, parser: 'native' | 'script' = 'native'): Block[] {
  return proseOf(parseMarkdown(text, parser), text)
}

/** Write the place of the first character of a word in the blocks. */
function placeOf(text: string, word: string, parser: 'native' | 'script' = 'native'): string {
  const block = blocksOf(text, parser).find((candidate) => candidate.text.includes(word))
  if (!block) return 'nowhere'
  const { line, column } = block.placeOf(block.text.indexOf(word))
  return `${line}:${column}`
}

it('lists the blocks of prose in reading order, each with its kind and section', () => {
  const text = [
    'Intro.',
    '# One',
    'Text.',
    '- item',
    '  1. step',
    '',
    '     more of the step',
    '  2. step two',
    '',
    '> quote',
    '>',
    '> - in a quote',
    '',
    '## Two',
    '| a | b |',
    '|---|---|',
    '| c |   |',
    '',
    ':::note[Title]',
    'Box.',
    ':::',
  ].join('\n')
  expect(
    blocksOf(text).map(({ kind, depth, list, section, text: words }) => [words, kind, depth, list, section]),
  ).toEqual([
    ['Intro.', 'paragraph', 0, undefined, -1],
    ['One', 'heading', 1, undefined, -1],
    ['Text.', 'paragraph', 0, undefined, 1],
    ['item', 'item', 0, undefined, 1],
    ['step', 'item', 0, 1, 1],
    ['more of the step', 'item', 0, undefined, 1],
    ['step two', 'item', 0, 1, 1],
    ['quote', 'quote', 0, undefined, 1],
    ['in a quote', 'item', 0, undefined, 1],
    ['Two', 'heading', 2, undefined, 1],
    ['a', 'cell', 0, undefined, 9],
    ['b', 'cell', 0, undefined, 9],
    ['c', 'cell', 0, undefined, 9],
    ['Title', 'paragraph', 0, undefined, 9],
    ['Box.', 'paragraph', 0, undefined, 9],
  ])
})

it('reads the words and leaves out code blocks, HTML, images and the marks of footnotes', () => {
  const text = [
    'A *b* **c** ~~d~~ `e` [f](g) ![alt](h.png)[^1] <b>i</b> &amp; \\* j',
    '',
    '```',
    'code',
    '```',
    '',
    '<p>html</p>',
    '',
    '<style>',
    'p { color: red }',
    '</style>',
    '',
    '[^1]: A note.',
  ].join('\n')
  expect(blocksOf(text).map((block) => block.text)).toEqual(['A b c d e f  i & * j'])
})

it('joins lines with one space, and keeps words apart at every kind of line break', () => {
  expect(blocksOf('one\ntwo  \nthree\\\nfour<br>five<br />six').map((block) => block.text)).toEqual([
    'one two three four five six',
  ])
})

it('tells what is bold', () => {
  const [block] = blocksOf('A **bold *word*** and __more__.')
  expect(block?.strong.map(({ start, end }) => block.text.slice(start, end))).toEqual(['bold word', 'more'])
})

it('has no block for what holds no words', () => {
  expect(blocksOf('![only](a.png)\n\n#\n\n- \n\n---\n')).toEqual([])
})

describe.each(['native', 'script'] as const)('the place of a word, by the %s parser', (parser) => {
  it.each([
    ['in the first line', 'One two three.', 'three', '1:9'],
    ['in a later line', 'One\ntwo\n  three four', 'four', '3:9'],
    ['behind marks', '**One** *two* [three](x) `four` five', 'five', '1:33'],
    ['in code', 'Say ``a `b` word`` now', 'word', '1:13'],
    ['behind an escape', '1\\. One \\* two', 'two', '1:12'],
    ['behind a character reference', 'Don&#39;t say &amp; or &nbsp; here', 'here', '1:31'],
    ['behind what only looks like one', 'AT&T &bogus; R&D here', 'here', '1:18'],
    ['behind letters of two halves', 'One 😀 and 👩‍💻 here', 'here', '1:18'],
    ['in a quotation over lines', '> One\n> two\n> > three', 'three', '3:5'],
    ['in a quotation of one mark', '> One\ntwo three', 'three', '2:5'],
    ['in a list', '- One\n  two\n  - three\n    four', 'four', '4:5'],
    ['in a table', '| One | two |\n|-----|-----|\n| three | four \\| five |', 'five', '3:19'],
    ['in a heading', 'One\n\n### Two **three**', 'three', '3:11'],
    ['in a box', ':::note[One two]\nthree four\n:::', 'four', '2:7'],
    ['in the title of a box', ':::note[One two]\nthree\n:::', 'two', '1:13'],
    ['behind an address', 'See www.example.com or a@b.dk for three', 'three', '1:35'],
    ['behind HTML', 'One <b title="x">two</b> three', 'three', '1:26'],
    ['behind a line break', 'One  \ntwo\\\nthree', 'three', '3:1'],
    ['in another script', 'Привет, мир. 你好 here', 'here', '1:17'],
  ])('is right %s', (_name, text, word, place) => {
    expect(placeOf(text, word, parser)).toBe(place)
  })
})
