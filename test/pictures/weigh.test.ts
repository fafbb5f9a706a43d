import { describe, expect, it } from 'vitest'
import { refusal, svg } from './clean.ts'

const MUCH = 'a drawing of more than 100,000 elements, counting those that are drawn again'
const ROW = 'more than 256 elements that draw each other in a row'
const TAKEN = /^taken as /

const pattern = (shapes: number, id = 'p'): string =>
  `<pattern id="${id}">${'<rect/>'.repeat(shapes)}</pattern>`
const row = (length: number, next: (at: number) => number): string =>
  Array.from({ length }, (_, at) => `<use id="a${at}" href="#a${next(at)}"/>`).join('')

describe('what a drawing draws again counts again', () => {
  it.each([
    ['by an attribute', '<circle fill="url(#p)"/>'.repeat(300)],
    ['by a style of its own', '<circle style="stroke:red;fill:url(#p)"/>'.repeat(300)],
    ['under a name in codes', '<circle fill="url(#%70)"/>'.repeat(300)],
    ['under a name in quotation marks', `<circle fill='url("#%70")'/>`.repeat(300)],
    ['by a style for its kind', `<style>circle{fill:url(#p)}</style>${'<circle/>'.repeat(300)}`],
    ['by a style for its class', `<style>g .a:hover{mask:url(#p)}</style>${'<g class="b a"/>'.repeat(300)}`],
    ['by a style for all', `<style>*{clip-path:url(#p)}</style>${'<g/>'.repeat(300)}`],
    [
      'by a style for some media',
      `<style>@media print{circle{fill:url(#p)}}</style>${'<circle/>'.repeat(300)}`,
    ],
    ['where it is inherited', `<g fill="url(#p)">${'<circle/>'.repeat(300)}</g>`],
    [
      'where it is inherited by a name of its own',
      `<g style="--a:url(#p)">${'<circle fill="var(--a)"/>'.repeat(300)}</g>`,
    ],
    ['where a part inherits it', `<g id="u">${'<circle/>'.repeat(300)}</g><use href="#u" fill="url(#p)"/>`],
  ])('%s', (_, shapes) => {
    expect(refusal(svg(pattern(400) + shapes))).toBe(MUCH)
    expect(refusal(svg(pattern(40) + shapes))).toMatch(TAKEN)
  })

  it('part in part, by styles alone', () => {
    const levels = Array.from({ length: 6 }, (_, at) => at)
    const rules = levels.map((at) => `.a${at}{fill:url(#p${at + 1})}`).join('')
    const patterns = levels.map(
      (at) => `<pattern id="p${at}">${`<rect class="a${at}"/>`.repeat(10)}</pattern>`,
    )
    expect(refusal(svg(`<style>${rules}</style>${patterns.join('')}<rect fill="url(#p0)"/>`))).toBe(MUCH)
  })
})

it('parts that are named for many selectors are so many at most', () => {
  const times = (count: number, text: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => text(at)).join('')
  const rule = (selectors: number): string =>
    `<style>${times(selectors, (at) => `.a${at},`)}g{${times(400, (at) => `--a${at}:url(#b${at});`)}}</style>`
  expect(refusal(svg(rule(250)))).toBe('styles that name parts more than 100,000 times')
  expect(refusal(svg(rule(240)))).toMatch(TAKEN)
})

describe('what draws itself', () => {
  it('is refused', () => {
    expect(refusal(svg(`<pattern id="p"><rect fill="url(#p)"/></pattern>`))).toBe(
      'a part that draws itself (#p)',
    )
  })

  it('is taken where only a style says so, which is meant for others', () => {
    const hatched = `<style>.b rect{fill:url(#p)}.c rect{fill:url(#q)}</style>${pattern(2)}${pattern(2, 'q')}`
    expect(refusal(svg(`${hatched}<g class="b"><rect/></g>`))).toMatch(TAKEN)
  })
})

it('what draws each other in a row is so long at most, whichever is counted first', () => {
  expect(refusal(svg(row(40_000, (at) => at + 1)))).toBe(ROW)
  expect(refusal(svg(row(40_000, (at) => at - 1)))).toBe(ROW)
  expect(refusal(svg(row(200, (at) => at + 1)))).toMatch(TAKEN)
})

it('words about a drawing draw nothing', () => {
  expect(refusal(svg(`<g class="${'url(#'.repeat(200_000)}" aria-label="url(#a)" id="a"/>`))).toMatch(TAKEN)
})
