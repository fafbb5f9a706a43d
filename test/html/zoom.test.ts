import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { linkLargePictures } from '../../plugins/html/zoom.ts'

const PICTURE = { src: '/a.webp', alt: 'A hill', width: 1400 }

it.each([
  ['links a large picture to its file', h('img', PICTURE), true],
  ['leaves one that is shown as large as it is', h('img', { ...PICTURE, width: 640 }), false],
  ['leaves one that is decoration', h('img', { ...PICTURE, alt: '' }), false],
  ['leaves the picture of an offer', h('img', { ...PICTURE, className: ['offer-image'] }), false],
  ['leaves one that leads elsewhere', h('a', { href: '/b/' }, h('img', PICTURE)), false],
])('%s', (_what, picture, isLinked) => {
  const tree = h(null, [h('p', [picture])])
  const before = structuredClone(tree)
  linkLargePictures(tree, 'da')
  if (!isLinked) expect(tree).toEqual(before)
  else
    expect(tree).toEqual(
      h(null, [
        h('p', [
          h('a', { className: ['zoom'], href: '/a.webp', ariaLabel: 'Vis stort: A hill' }, h('img', PICTURE)),
        ]),
      ]),
    )
})
