import { expect, it } from 'vitest'
import { destinationOf, pageOf } from '../../plugins/offers/destination.ts'

it.each([
  ['/en/a/', '/en/a'],
  ['/en/a/index.html?x=1#b', '/en/a'],
  ['/en/a', '/en/a'],
  ['/', ''],
  ['/da/%C3%A5ret/', '/da/året'],
  ['/da/a\u030aret/', '/da/året'],
  ['/100%/', '/100%'],
  ['https://example.com/?a=1', 'https://example.com'],
  ['mailto:a@b.c?subject=x', 'mailto:a@b.c'],
])('%s leads to the page %s', (link, page) => {
  expect(pageOf(link)).toBe(page)
})

it.each([
  ['/en/a/#b', '/en/a#b'],
  ['/en/a/?x=1#b', '/en/a#b'],
  ['/da/a/#p%C3%A5', '/da/a#på'],
  ['/en/a/#', '/en/a'],
])('%s leads to the place %s', (link, place) => {
  expect(destinationOf(link)).toBe(place)
})
