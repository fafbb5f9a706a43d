import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { cleanSvg } from '../../plugins/pictures/svg/clean-svg.ts'
import { clean, NS, refusal, svg } from './clean.ts'
import { png } from './tiny-png.ts'

const fixture = (path: string): Promise<Buffer> =>
  readFile(new URL(`../fixtures/drawings/${path}`, import.meta.url))

describe('drawings that were found to run or to ask', () => {
  it.each([
    ['svg-nonascii-prefix', 'a script (<script> in line 1)'],
    ['svg-attlist-onload', 'definitions in the document type (<!DOCTYPE … [)'],
    ['11-set-href', 'an animation of a link or an event (<set> in line 1)'],
    ['12-longref', 'an animation of a link or an event (<animate> in line 1)'],
    ['06-meta-refresh', 'HTML (<meta> in line 1)'],
    ['07-srcset', 'HTML (<img> in line 1)'],
    ['08-css-escape', 'an outside reference (url() http://127.0.0.1:9/SVG8 in <style> in line 1)'],
    ['09-image-set', 'an outside reference (image-set() http://127.0.0.1:9/SVG9 in <style> in line 1)'],
    [
      '10-import-escape',
      'an outside reference (@import "http://127.0.0.1:9/SVG10.css" in <style> in line 1)',
    ],
    ['14-object-data', 'HTML (<object> in line 1)'],
    ['15-form', 'HTML (<form> in line 1)'],
    ['16-video-poster', 'HTML (<video> in line 1)'],
    ['20-entity-pe', 'a document type of its own (<!DOCTYPE)'],
    ['svg-filter', 'a filter of 61 steps, expected at most 50 (<filter> in line 1)'],
    ['svg-use6', 'a drawing of more than 100,000 elements, counting those that are drawn again'],
  ])('%s', async (name, message) => {
    expect(refusal(await fixture(`attack/${name}.svg`))).toBe(message)
  })

  it('lose what their editor says of the machine and the place', async () => {
    expect(clean(await fixture('attack/27-inkscape-path.svg'))).toBe(
      `<svg ${NS} viewBox="0 0 9 9" width="9" height="9"><rect width="9" height="9"/></svg>`,
    )
  })
})

describe('a drawing whose words are HTML', () => {
  it('is refused with the words that would be lost, and what to do', async () => {
    const file = await fixture('labels/trin.svg')
    expect(() => cleanSvg(file)).toThrow(
      expect.objectContaining({
        message: 'words as HTML ("Opdag, Vælg") (<foreignObject> in line 1)',
        advice:
          'no card, book or mail would show them. Export it with its words as text (in Mermaid: htmlLabels: false; in draw.io: without "Word Wrap" and "Formatted Text"), or as PNG',
      }),
    )
  })

  it('keeps the stand-ins of a switch, once', async () => {
    const cleaned = clean(await fixture('labels/trin-switch.svg'))
    expect(cleaned.match(/Opdag|Vælg/g)).toEqual(['Opdag', 'Vælg'])
    expect(cleaned).not.toContain('foreignObject')
  })

  it.each([
    ['cut short', '<text>Op…</text>', 'words as HTML ("Opdag") (<foreignObject> in line 1)'],
    ['set in two lines', '<text><tspan>Op</tspan><tspan>dag</tspan></text>', undefined],
    ['a picture of them', '<image href="data:image/png;base64,PNG" width="9"/>', undefined],
  ])('is judged by what its stand-in says: %s', (_, standIn, message) => {
    const text = svg(
      `<switch><foreignObject><div xmlns="http://www.w3.org/1999/xhtml">Opdag</div></foreignObject>${standIn.replace('PNG', png)}</switch>`,
    )
    if (message) expect(refusal(text)).toBe(message)
    else expect(refusal(text)).toMatch(/^taken as /)
  })

  it('is taken where there are no words in it', () => {
    const empty = '<foreignObject width="0"><div xmlns="http://www.w3.org/1999/xhtml"> </div></foreignObject>'
    expect(clean(svg(`${empty}<rect/>`))).toBe(svg('<rect/>'))
  })

  it('is refused where they are flowed, which no browser shows', () => {
    expect(refusal(svg('<flowRoot><flowPara>Words</flowPara></flowRoot>'))).toBe(
      'the words "Words" as flowed text, which no browser shows (<flowRoot> in line 1)',
    )
  })
})

describe('the size of a drawing', () => {
  it.each([
    ['viewBox="-50 -50 100 100"', { width: 100, height: 100 }],
    ['width="100%" viewBox="0 0 600 20"', { width: 600, height: 20 }],
    ['width="300" viewBox="0 0 600 20"', { width: 300, height: 10 }],
    ['height="100%" width="auto" viewBox="0,0,6 2"', { width: 6, height: 2 }],
    ['width="72pt" height="1in"', { width: 96, height: 96 }],
    ['width="25.4mm" height="10" viewBox="0 0 1 1"', { width: 96, height: 10 }],
  ])('is what its root says, or shows: %s', (attributes, size) => {
    expect(cleanSvg(Buffer.from(`<svg ${NS} ${attributes}/>`))).toMatchObject(size)
  })

  it('stands on its root from then on', () => {
    expect(clean(`<svg ${NS} width="72pt" height="1in"/>`)).toBe(
      `<svg ${NS} width="96" height="96" viewBox="0 0 96 96"/>`,
    )
  })

  it.each(['', 'viewBox="0 0 0 9"', 'viewBox="a"', 'width="9"', 'width="100%" height="100%"'])(
    'must be there: %s',
    (attributes) => {
      expect(refusal(`<svg ${NS} ${attributes}/>`)).toBe('no size (<svg> in line 1)')
    },
  )
})

describe('a clean drawing', () => {
  it.each([
    ['comments and instructions', '<!-- a --><?b c?><rect/>', '<rect/>'],
    ['metadata', '<metadata><a xmlns="urn:a">b</a></metadata><rect/>', '<rect/>'],
    [
      'elements and attributes of editors',
      '<i:view xmlns:i="urn:i"><rect/></i:view><g xmlns:i="urn:i" i:label="Me" data-name="Me"/>',
      '<g/>',
    ],
    ['loose text', 'a<g>b</g>', '<g/>'],
    ['what moves', '<rect><animate attributeName="opacity" values="0;1"/></rect>', '<rect/>'],
    [
      'styles that move',
      '<style>@keyframes k{to{opacity:0}}g{animation:k 1s;fill:red}</style>',
      '<style>g{fill:red}</style>',
    ],
    ['where links lead', '<a href="https://example.com/"><rect/></a>', '<a><rect/></a>'],
    ['what is unknown', '<blink/><rect blink="1" style="blink:1;fill:red"/>', '<rect style="fill:red"/>'],
    [
      'names of namespaces',
      '<style>@namespace url(http://www.w3.org/2000/svg);g{fill:red}</style>',
      '<style>g{fill:red}</style>',
    ],
    ['prefixes', '<s:g xmlns:s="http://www.w3.org/2000/svg"><s:rect/></s:g>', '<g><rect/></g>'],
  ])('is without %s', (_, given, kept) => {
    expect(clean(svg(given))).toBe(svg(kept))
  })

  it.each([
    ['<title>A &amp; B</title><desc>&lt;c&gt;</desc>', '<title>A &#x26; B</title><desc>&#x3C;c></desc>'],
    ['<text>]]&gt;</text>', '<text>]]<![CDATA[>]]></text>'],
    ['<text xml:space="preserve" xml:lang="da"> a  b </text>', undefined],
    ['<g id="a"/><use href="#a"/><use xlink:href="#a"/>', undefined],
    ['<rect fill="url(#a) red" transform="rotate(45 5 5), scale(.5)" clip-path="circle(40%)"/>', undefined],
    [
      '<rect style="fill:url(&quot;#a&quot;);stroke:var(--a,rgb(1 2 3 / .5))!important"/>',
      '<rect style="fill:url(#a);stroke:var(--a, rgb(1 2 3 / .5))!important"/>',
    ],
    [
      '<style>@media (prefers-color-scheme: dark){.a>b:first-child,[c="d"]{--e:1px;fill:light-dark(#fff,#000)}}</style>',
      '<style>@media (prefers-color-scheme:dark){.a>b:first-child,[c="d"]{--e:1px;fill:light-dark(#fff, #000)}}</style>',
    ],
    [
      '<text font-family="\'Open Sans\', Arial">a</text>',
      '<text font-family="&#x22;Open Sans&#x22;, Arial">a</text>',
    ],
    [
      '<style>@font-face{font-family:F;src:url(data:font/woff2;base64,d09GMg==) format("woff2")}</style>',
      '<style>@font-face{font-family:F;src:url(data:font/woff2;base64,d09GMg==)}</style>',
    ],
    [
      `<style>@font-face{font-family:F;src:url(data:font/woff2;base64,${'A'.repeat(400_000)})}</style>`,
      undefined,
    ],
  ])('keeps %s', (given, kept) => {
    const xlink = given.includes('xlink:') ? 'xmlns:xlink="http://www.w3.org/1999/xlink" ' : ''
    expect(clean(svg(given, xlink))).toBe(svg(kept ?? given, xlink))
  })

  it.each([
    ['<filter id="f"/>', true],
    ['<rect filter="blur(1px)"/>', true],
    ['<rect style="fill:red;filter:drop-shadow(1px 1px)"/>', true],
    ['<style>@media print{rect{filter:var(--a)}}</style>', true],
    ['<rect id="filter" class="filter" style="fill:red"/>', false],
  ])('tells whether a filter may change it: %s', (inside, hasFilter) => {
    expect(cleanSvg(Buffer.from(svg(inside)))).toMatchObject({ hasFilter })
  })

  it('takes the document types of old editors', () => {
    const type =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    expect(clean(`<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n${type}\n${svg('')}`)).toBe(
      svg('').replace('></svg>', '/>'),
    )
  })

  it.each([
    [
      'the encoding windows-1252',
      Buffer.from(`<?xml version="1.0" encoding="windows-1252"?>${svg('<text>æ</text>')}`),
    ],
    ['another encoding than UTF-8', Buffer.from(svg('<text>æ</text>'), 'latin1')],
    ['a packed drawing (SVGZ)', Buffer.from([0x1f, 0x8b, 8])],
    ['no <svg xmlns="http://www.w3.org/2000/svg">', Buffer.from('<svg viewBox="0 0 9 9"/>')],
    ['a drawing of 5.0 MB, expected at most 5 MB', Buffer.alloc(5_000_001, '<')],
    ['elements nested more than 64 deep', Buffer.from(svg('<g>'.repeat(64)))],
    ['more than 50,000 elements', Buffer.from(svg('<g/>'.repeat(50_000)))],
    [
      'an element of more than 200 attributes',
      Buffer.from(svg(`<g ${Array.from({ length: 201 }, (_, at) => `a${at}=""`).join(' ')}/>`)),
    ],
    [
      'a text of 2001 letters, expected at most 2000 (<text> in line 1)',
      Buffer.from(svg(`<text>${'a'.repeat(2_001)}</text>`)),
    ],
    [
      'an outline of 301 kB, expected at most 300 kB (<path> in line 1)',
      Buffer.from(svg(`<path d="M0 0${'h1'.repeat(150_000)}"/>`)),
    ],
    [
      'more than 50000 letters in all (<text> in line 1)',
      Buffer.from(svg(`<text>${'a'.repeat(2_000)}</text>`.repeat(26))),
    ],
    [
      'a style of more than 200 kB (<style> in line 1)',
      Buffer.from(svg(`<style>/*${'a'.repeat(200_000)}*/</style>`)),
    ],
    [
      'a style nested more than 20 deep (<style> in line 1)',
      Buffer.from(svg(`<style>${'a{'.repeat(21)}</style>`)),
    ],
    [
      'a style nested more than 20 deep (<style> in line 1)',
      Buffer.from(svg(`<style>a{fill:${'(")"'.repeat(21)}</style>`)),
    ],
    [
      'a style nested more than 20 deep (<rect> in line 1)',
      Buffer.from(svg(`<rect fill='${'(")"'.repeat(40_000)}'/>`)),
    ],
    [
      'a file written into a style (url() in <rect> in line 1)',
      Buffer.from(svg('<rect fill="url(data:image/svg+xml,x)"/>')),
    ],
  ])('is made of no drawing with %s', (message, bytes) => {
    expect(refusal(bytes)).toBe(message)
  })
})
