import type { Properties } from 'hast'
import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { linkHeadings } from '../../plugins/html/link-headings.ts'

it('links a heading to itself, with all that stands in it', () => {
  const tree = h(null, [
    h('h2', { id: 'oil-it' }, ['Oil ', h('em', 'it')]),
    h('div', h('h3', { id: 'b' }, 'B')),
  ])
  linkHeadings(tree)
  const linkTo = (id: string): Properties => ({ className: ['heading-anchor'], href: `#${id}` })
  expect(tree).toEqual(
    h(null, [
      h('h2', { id: 'oil-it' }, h('a', linkTo('oil-it'), ['Oil ', h('em', 'it')])),
      h('div', h('h3', { id: 'b' }, h('a', linkTo('b'), 'B'))),
    ]),
  )
})

it.each([
  ['one without an address', h('h2', 'Oil')],
  ['one that holds a link', h('h3', { id: 'a' }, ['Oil ', h('em', h('a', { href: '/b/' }, 'it'))])],
  ['one in a link', h('a', { href: '/b/' }, h('h3', { id: 'a' }, 'Oil'))],
  ['one that a fold is opened by', h('details', h('summary', h('h3', { id: 'a' }, 'Oil')))],
  ['one that nobody sees', h('h2', { id: 'footnote-label', className: ['sr-only'] }, 'Notes')],
])('leaves %s', (_what, heading) => {
  const tree = h(null, [heading])
  const before = structuredClone(tree)
  linkHeadings(tree)
  expect(tree).toEqual(before)
})
