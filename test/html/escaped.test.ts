import type { Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { writeXml } from '../../plugins/channels/xml.ts'
import { writeHtml } from '../../plugins/html/escaped.ts'

const SIGNS = `a < b & c > d "e" 'f' &amp; <b> </script> \u00a0 æ`

it('a tree is written as the package writes it, sign by sign', () => {
  const tree = h('div', { title: SIGNS }, [
    SIGNS,
    h('p', SIGNS),
    h('script', 'a < b && c'),
    h('style', 'a > b'),
  ])
  expect(writeHtml(tree)).toBe(toHtml(tree))
  const xml = x('a', { b: SIGNS }, [SIGNS, x('c', SIGNS)])
  expect(writeXml(xml)).toBe(toXml(xml))
})

it('what has been left raw is written as text', () => {
  const tree: Nodes = { type: 'root', children: [{ type: 'raw', value: '<script>a()</script>' }] }
  expect(writeHtml(tree)).toBe('&#x3C;script>a()&#x3C;/script>')
})
