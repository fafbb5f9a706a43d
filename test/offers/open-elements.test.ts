import { expect, it } from 'vitest'
import { parseMarkdown } from '../../plugins/article/markdown.ts'
import { openElements } from '../../plugins/offers/open-elements.ts'

it.each([
  ['', [0]],
  ['a\n\nb', [0, 0, 0]],
  ['<div>\n\na\n\n</div>\n\nb', [0, 1, 1, 0, 0]],
  ['<DIV class="a>b">\n\na\n\n</div>', [0, 1, 1, 0]],
  ['<br>\n\n<img src=x />\n\na', [0, 0, 0, 0]],
  ['<!-- <div> -->\n\na', [0, 0, 0]],
  ['a <b>b</b> c\n\nd', [0, 0, 0]],
  ['a <b>b\n\nc</b>\n\nd', [0, 1, 0, 0]],
  ['</div>\n\na', [0, 0, 0]],
  ['<section>\n\n<p>\n\na\n\n</section>\n\nb', [0, 1, 2, 2, 0, 0]],
  ['<div />\n\na', [0, 1, 1]],
  ['<p title="<div><b>">\n\na', [0, 1, 1]],
])('%j has open elements between its blocks: %j', (text, open) => {
  expect(openElements(parseMarkdown(text).children)).toEqual(open)
})

it('takes no longer than it should for a long row of halves', () => {
  const text = '<a <!- '.repeat(40_000)
  expect(openElements([{ type: 'html', value: text }])).toEqual([0, 0])
})
