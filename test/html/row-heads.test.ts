import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { headRows } from '../../plugins/html/row-heads.ts'

function headed(table: Element): string {
  headRows(table)
  return toHtml(table)
}

describe('headRows', () => {
  it('makes the first cell of each row its head where the corner is empty', () => {
    const table = h('table', [
      h('thead', h('tr', [h('th', ' '), h('th', 'By hand')])),
      h('tbody', [h('tr', [h('td', 'Time'), h('td', '2 hours')]), h('tr', [h('td'), h('td', 'more')])]),
    ])
    expect(headed(table)).toBe(
      '<table><thead><tr><td> </td><th scope="col">By hand</th></tr></thead>' +
        '<tbody><tr><th scope="row">Time</th><td>2 hours</td></tr><tr><td></td><td>more</td></tr></tbody></table>',
    )
  })

  it('leaves a table alone whose first column has a head', () => {
    const table = h('table', [
      h('thead', h('tr', [h('th', 'Step'), h('th', 'Time')])),
      h('tbody', h('tr', [h('td', 'Question'), h('td', '10 min.')])),
    ])
    expect(headed(structuredClone(table))).toBe(toHtml(table))
  })

  it('leaves a table alone that has no head, or no cell', () => {
    expect(headed(h('table', h('tr', h('td'))))).toBe('<table><tr><td></td></tr></table>')
    expect(headed(h('table'))).toBe('<table></table>')
  })
})
