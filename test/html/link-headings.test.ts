import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { linkHeadings } from '../../plugins/html/link-headings.ts'

it('links a heading to itself, with all that stands in it', () => {
  const tree = h(null, [h('h2', { id: 'oil-it' }, ['Oil ', h('em', 'it')]), h('p', 'Twice.')])
  linkHeadings(tree)
  const link = h('a', { className: ['here'], href: '#oil-it' }, ['Oil ', h('em', 'it')])
  expect(tree).toEqual(h(null, [h('h2', { id: 'oil-it' }, link), h('p', 'Twice.')]))
})

it.each([
  ['one without an address', h('h2', 'Oil')],
  ['one that holds a link', h('h3', { id: 'a' }, ['Oil ', h('em', h('a', { href: '/b/' }, 'it'))])],
  ['one that nobody sees', h('h2', { id: 'footnote-label', className: ['sr-only'] }, 'Notes')],
])('leaves %s', (_what, heading) => {
  const tree = h(null, [heading])
  const before = structuredClone(tree)
  linkHeadings(tree)
  expect(tree).toEqual(before)
})
