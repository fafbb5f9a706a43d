import type { Root } from 'hast'
import { defaultTreeAdapter } from 'parse5'
import { expect, it } from 'vitest'
import { MAX_DEPTH, MAX_ELEMENTS, parseHtml } from '../../plugins/html/parse-html.ts'

const rawOf = (value: string): Root => ({ type: 'root', children: [{ type: 'raw', value }] })
const opened = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<b id=x${index}>`).join('')

it('parses raw HTML', () => {
  expect(parseHtml(rawOf('<p>A <b>word</b></p>'))).toMatchObject({
    type: 'root',
    children: [{ tagName: 'p', children: [{ value: 'A ' }, { tagName: 'b' }] }],
  })
})

it('makes no more elements than a page can hold, whatever the tags ask for', () => {
  expect(parseHtml(rawOf(`<p>${opened(250)}${'<p>x'.repeat(2500)}`))).toBe('too many')
  expect(parseHtml(rawOf('<br>'.repeat(MAX_ELEMENTS + 10)))).toBe('too many')
})

it('refuses elements that are nested deeper than a page can show', () => {
  expect(parseHtml(rawOf('<div>'.repeat(MAX_DEPTH + 1)))).toBe('too deep')
  expect(parseHtml(rawOf('<div>'.repeat(30_000)))).toBe('too deep')
})

it('leaves the parser as it found it, also when it was stopped', () => {
  const { createElement } = defaultTreeAdapter
  parseHtml(rawOf('<p>'))
  parseHtml(rawOf('<br>'.repeat(MAX_ELEMENTS + 10)))
  expect(defaultTreeAdapter.createElement).toBe(createElement)
})
