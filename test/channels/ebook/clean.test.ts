import { raw } from 'hast-util-raw'
import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { cleanForBook } from '../../../plugins/channels/ebook/clean.ts'

function clean(html: string): string {
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: html }] })
  if (tree.type !== 'root') throw new TypeError('no root')
  return toHtml(cleanForBook(tree))
}

it.each([
  ['obsolete attributes', '<p align="center" class="x">a</p>', '<p class="x">a</p>'],
  ['obsolete elements', '<strike>a</strike> <tt>b</tt>', '<s>a</s> <code>b</code>'],
  ['centring', '<center>a</center>', '<div>a</div>'],
  ['fonts', '<font color="red">a <big>b</big></font>', 'a b'],
  ['scripts and what they hold', 'a<script>alert(1)</script>b', 'ab'],
  ['event handlers', '<p onclick="x()" style="y">a</p>', '<p>a</p>'],
  ['dangerous links', '<a href="javascript:x()">a</a>', '<a>a</a>'],
  ['drawings and formulas', 'a<svg><text>b</text></svg><math><mi>x</mi></math>c', 'ac'],
  ['films and frames', '<video src="x">no film</video><iframe src="y"></iframe>a', 'a'],
  ['unknown elements', '<x-y z="1">a <b>b</b></x-y>', 'a <b>b</b>'],
  ['ids that are taken', '<p id="a">1</p><p id="a">2</p>', '<p id="a">1</p><p>2</p>'],
  ['ids with spaces', '<p id="a b">1</p>', '<p>1</p>'],
  ['a block inside a line', '<b>a<p>b</p></b>', 'a<p>b</p>'],
  ['a block inside a heading', '<h2>a<div>b</div></h2>', '<div>a<div>b</div></div>'],
  ['a block inside a link', '<a href="x"><h2>a</h2></a>', '<a href="x"><h2>a</h2></a>'],
  ['text inside a list', '<ul>a<li>b</li></ul>', '<ul><li>a</li><li>b</li></ul>'],
  ['items outside a list', '<li>a</li>', 'a'],
  ['description lists', '<dl><dt>a</dt><dd>b</dd></dl>', '<div><p>a</p><div>b</div></div>'],
  ['details', '<details><summary>a</summary>b</details>', '<div><p class="summary">a</p>b</div>'],
  [
    'sources of pictures',
    '<picture><source srcset="x"><img src="y" alt="z"></picture>',
    '<img src="y" alt="z">',
  ],
  ['comments', 'a<!-- b -->c', 'ac'],
])('mends %s', (_name, html, book) => {
  expect(clean(html)).toBe(book)
})

it('leaves the tree that it is given its words and its own children', () => {
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: '<b>a<p>b</p></b>' }] })
  if (tree.type !== 'root') throw new TypeError('no root')
  cleanForBook(tree)
  expect(toHtml(tree)).toBe('<b>a<p>b</p></b>')
})

it('leaves its id to the chapter, and to notes and their marks, so that they find each other', () => {
  const html =
    '<h2 id="c">a</h2><h2 id="c-fn-1">b</h2><h2 id="c-fnref-1">c</h2>' +
    '<p><a href="#c-fn-1" id="c-fnref-1" data-footnote-ref>1</a></p>' +
    '<section data-footnotes><ol><li id="c-fn-1">d</li></ol></section>'
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: html }] })
  if (tree.type !== 'root') throw new TypeError('no root')
  expect(toHtml(cleanForBook(tree, 'c'))).toBe(
    '<h2>a</h2><h2>b</h2><h2>c</h2>' +
      '<p><a href="#c-fn-1" id="c-fnref-1" data-footnote-ref="">1</a></p>' +
      '<section data-footnotes=""><ol><li id="c-fn-1">d</li></ol></section>',
  )
})
