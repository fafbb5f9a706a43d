import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { lendNoWeight } from '../../plugins/html/lend-no-weight.ts'

it('links to other sites are not to be followed, and those of the site are as they were', () => {
  const tree = { type: 'root' as const, children: [] as ReturnType<typeof h>[] }
  const links = [
    'https://other.example/',
    '/en/a/',
    'https://pages.example/en/a/',
    'mailto:a@b.example',
    '#a',
  ]
  tree.children = links.map((href) => h('p', h('a', { href }, 'x')))
  lendNoWeight(tree, { site: 'https://pages.example' })
  expect(toHtml(tree).match(/<a[^>]*>/g)).toEqual([
    '<a href="https://other.example/" rel="nofollow">',
    ...links.slice(1).map((href) => `<a href="${href}">`),
  ])
})
