import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SvgError } from '../../plugins/pictures/svg/svg-error.ts'
import { clean, NS } from './clean.ts'
import { strangenessIn } from './strangeness.ts'

const names = [
  'svg',
  'g',
  'a',
  'text',
  'script',
  'style',
  'use',
  'image',
  'set',
  'foreignObject',
  'switch',
  'x:script',
  'h:b',
  'i:c',
]
const keys = [
  'href',
  'xlink:href',
  'onload',
  'style',
  'fill',
  'class',
  'id',
  'transform',
  'attributeName',
  'i:d',
  'xml:base',
  'xml:space',
]
const values = [
  '#a',
  'a',
  'url(#a)',
  'url(http://a)',
  'javascript:a',
  'data:image/png;base64,AAAA',
  'fill:red;x:y(1)',
  'u\\72l(b)',
  '&#10;',
  'é"\'',
  'rotate(1)',
  ')}]',
  '/*',
  '\\',
  'href',
]
const pieces = [
  ...values,
  'a{fill:red}',
  '@import "a"',
  '&lt;',
  ']]&gt;',
  '<![CDATA[<b>]]>',
  '<!--c-->',
  '@media a{b{c:d}}',
  '--a:b',
  '"',
  '\r\n',
  '\u2028',
]

const element: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc
    .tuple(
      fc.constantFrom(...names),
      fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...values)), {
        maxLength: 3,
        selector: ([key]) => key,
      }),
      fc.array(fc.oneof({ maxDepth: 3 }, fc.constantFrom(...pieces), fc.string(), tie('node')), {
        maxLength: 4,
      }),
    )
    .map(([name, attributes, children]) => {
      const written = attributes.map(
        ([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`,
      )
      return `<${name}${written.join('')}>${children.join('')}</${name}>`
    }),
})).node

describe('whatever the drawing', () => {
  const root = (inside: string): string =>
    `<svg ${NS} xmlns:x="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:i="urn:i" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${inside}</svg>`

  it('it is refused, or made of allowed things alone, and cleaning it again changes nothing', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.array(element, { maxLength: 3 }), (elements) => {
        let cleaned: string
        try {
          cleaned = clean(root(elements.join('')))
        } catch (thrown) {
          if (thrown instanceof SvgError) return
          throw thrown
        }
        taken += 1
        expect(strangenessIn(cleaned)).toEqual([])
        expect(clean(cleaned)).toBe(cleaned)
      }),
      { numRuns: 600, seed: 11 },
    )
    expect(taken, 'drawings that were taken').toBeGreaterThan(50)
  })

  it('so is every style', () => {
    const css = fc.array(
      fc.oneof(
        fc.constantFrom(...pieces, '{', '}', ';', ':', 'a', 'fill', 'src', '(', ')', '#a', '1px', ' '),
        fc.string(),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(css, (parts) => {
        const style = parts.join('').replace(/[<&]|\]\]>/g, '')
        let cleaned: string
        try {
          cleaned = clean(
            root(
              `<style>${style}</style><rect style="${style.replaceAll('"', '&quot;')}" fill="${style.replaceAll('"', '&quot;')}"/>`,
            ),
          )
        } catch (thrown) {
          if (thrown instanceof SvgError) return
          throw thrown
        }
        expect(strangenessIn(cleaned)).toEqual([])
        expect(clean(cleaned)).toBe(cleaned)
      }),
      { numRuns: 600, seed: 11 },
    )
  })
})
