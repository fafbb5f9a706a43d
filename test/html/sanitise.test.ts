import { describe, expect, it } from 'vitest'
import { knownElements } from '../../plugins/article/losses/elements.ts'
import { understandText } from '../article/understand-text.ts'
import { renderText, withoutSigns } from './render-text.ts'

describe('raw HTML is cleaned', () => {
  it('but keeps the anchors of old pages, as ids', async () => {
    const html = await renderText(
      '<a name="jaws"></a>\n\nTwo jaws hold. <a name="x" id="own" href="#jaws">Jaws</a>\n',
    )
    expect(html).toContain('<a id="jaws"></a>')
    expect(html).toContain('<a id="own" href="#jaws">Jaws</a>')
    expect(html).not.toContain('name=')
  })

  it.each([
    ['a script', '<script>alert(1)</script>Text', 'Text'],
    ['a script in a sentence', 'One <script>alert(1)</script>two', 'One two'],
    ['a script in a drawing', '<svg><script>alert(1)</script><title>x</title></svg>Text', 'Text'],
    ['a style', '<style>p { color: red }\n\nb { color: blue }</style>\n\nText', 'Text'],
    ['a frame', '<iframe src="https://example.com">Or this</iframe>Text', 'Text'],
    ['an object', '<object data="x"><b>Or this</b></object>Text', 'Text'],
    ['an embedded thing', '<embed src="x">Text', 'Text'],
    [
      'a form',
      '<form action="/x"><input name="a"><textarea>b</textarea><button>Send</button></form>',
      'Send',
    ],
    ['an event', '<b onclick="alert(1)" ONERROR=alert(1)>b</b>', '<b>b</b>'],
    ['a style attribute', '<b style="position: fixed">b</b>', '<b>b</b>'],
    [
      'a base, a link, a meta',
      '<base href="//x"><link rel="x" href="y"><meta http-equiv="refresh" content="0">Text',
      'Text',
    ],
    ['a comment', 'One <!-- two --> three', 'One  three'],
    [
      'a source of another site',
      '<picture><source srcset="https://example.com/a.png"></picture>Text',
      'Text',
    ],
    ['a video', '<video src="https://example.com/a.mp4" autoplay></video>Text', 'Text'],
    ['a template', '<template><script>alert(1)</script></template>Text', 'Text'],
    ['an element of our own', '<figure data-part="0"></figure>Text', '<figure></figure>Text'],
    ['an unclosed tag', '<b>b <i>i\n', '<b>b <i>i</i></b>'],
    ['a namespace', '<math><mi><style><img src=x onerror=alert(1)></style></mi></math>Text', 'Text'],
  ])('of %s', async (_name, markdown, html) => {
    const rendered = await renderText(markdown)
    expect(rendered.replace(/<\/?p>/g, '').trim()).toBe(html)
    expect(rendered).not.toMatch(/script|onerror|onclick|style|https:/i)
  })

  it('and keeps what harms nobody', async () => {
    const html = [
      '<p>H<sub>2</sub>O, <kbd>Ctrl</kbd>, <mark>m</mark>, <abbr title="Long">L</abbr>, <del>d</del> <ins>i</ins></p>',
      '<details><summary>More</summary>Text</details>',
      '<figure><blockquote cite="https://example.com">Q</blockquote><figcaption>C</figcaption></figure>',
      '<h2 id="mine" lang="da">H</h2>',
      '<dl><dt>T</dt><dd>D</dd></dl>',
      '<aside class="aside aside-note" role="note"><p class="aside-title">T</p></aside>',
    ].join('\n\n')
    expect(withoutSigns(await renderText(html))).toBe(html.replaceAll('\n\n', '\n'))
  })

  it('also where it opens in one block and closes in another', async () => {
    expect(await renderText('<details>\n<summary>S</summary>\n\n**Text**\n\n</details>\n')).toBe(
      '<details>\n<summary>S</summary>\n<p><strong>Text</strong></p>\n</details>',
    )
  })

  it('and is shown as text where it is nested too deep to be parsed', async () => {
    const rendered = await renderText(`${'<div>'.repeat(5000)}Text\n`)
    expect(rendered).not.toContain('<div')
    expect(rendered).toContain('Text')
  })
})

describe('raw HTML can not be taken for ours', () => {
  it.each(['sanitised', 'trusted'] as const)('as the place of an offer (%s)', async (html) => {
    const offer = () => [{ type: 'text' as const, value: 'OFFER' }]
    const text = 'A <span data-part="0" data-seal="x">b</span> c.\n'
    expect(await renderText(text, { html, offer })).toBe('<p>A <span>b</span> c.</p>')
  })

  it.each([
    ['a class of the page', '<p class="sr-only variants offer">x</p>', '<p>x</p>'],
    [
      'a class beside that of a box',
      '<aside class="aside aside-tip offer-card">x</aside>',
      '<aside class="aside aside-tip" role="note">x</aside>',
    ],
    ['a heading out of sight', '<h2 class="sr-only">x</h2>', '<h2>x</h2>'],
    ['a role', '<div role="alert" aria-live="assertive">x</div>', '<div>x</div>'],
    [
      'what scripts look for',
      '<div class="variants" data-answer="consent" data-offer="a" inert><b data-say="yes">x</b></div>',
      '<div><b>x</b></div>',
    ],
    [
      'a place in the order of the keyboard',
      '<a href="https://e.com" tabindex="1" accesskey="x">x</a>',
      '<p><a href="https://e.com">x</a></p>',
    ],
    [
      'data for machines',
      '<div itemscope itemtype="https://schema.org/Offer"><b itemprop="price">1</b></div>',
      '<div><b>1</b></div>',
    ],
    [
      'the notes',
      '<section data-footnotes class="footnotes"><p>x</p></section>',
      '<section><p>x</p></section>',
    ],
    [
      'the mark of a note',
      '<a data-footnote-ref href="https://e.com">x</a>',
      '<p><a href="https://e.com">x</a></p>',
    ],
    ['an alignment that is none', '<p align="evil">x</p>', '<p>x</p>'],
  ])('by %s', async (_what, text, html) => {
    expect(await renderText(text)).toBe(html)
  })

  it('by an id that the page has, and no id stands twice', async () => {
    const text = [
      'T[^1] <b id="fn-1">a</b> <b id="offer:a">b</b> <b id="content">c</b> <b id="x">d</b> <b id="x">e</b>',
      '## x',
      '## Content',
      '## fn-1',
      '## footnote-label',
      '[^1]: Note.',
    ].join('\n\n')
    const ids = [...(await renderText(text)).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual([
      'fnref-1',
      'section-fn-1',
      'section-offer.a',
      'section-content',
      'x',
      'x-1',
      'section-content-1',
      'section-fn-1-1',
      'section-footnote-label',
      'footnote-label',
      'fn-1',
    ])
  })
})

describe('a framed video of a known host is a link with its title', () => {
  it.each([
    [
      '<iframe src="https://www.youtube-nocookie.com/embed/a_b-c?rel=0" title="How it is done"></iframe>',
      '<p><a href="https://www.youtube.com/watch?v=a_b-c">How it is done</a></p>',
    ],
    [
      '<iframe src="//www.youtube.com/embed/videoseries?list=PL1" title="All of it"></iframe>',
      '<p><a href="https://www.youtube.com/playlist?list=PL1">All of it</a></p>',
    ],
    [
      '<iframe src="https://player.vimeo.com/video/12"></iframe>',
      '<p><a href="https://vimeo.com/12">vimeo.com</a></p>',
    ],
    [
      'See <iframe src="https://www.dailymotion.com/embed/video/x1" title="it"></iframe>.',
      '<p>See <a href="https://www.dailymotion.com/video/x1">it</a>.</p>',
    ],
    [
      '<div><iframe src="//player.bilibili.com/player.html?isOutside=true&amp;bvid=BV1" title="Film"></iframe></div>',
      '<div><p><a href="https://www.bilibili.com/video/BV1/">Film</a></p></div>',
    ],
    [
      '<a href="https://e.com"><iframe src="https://player.vimeo.com/video/12" title="a"></iframe></a>',
      '<p><a href="https://e.com"><span>a</span></a></p>',
    ],
    ['<iframe src="https://www.youtube.com.evil.example/embed/a" title="a"></iframe>Text', 'Text'],
    ['<iframe src="javascript:alert(1)//www.youtube.com/embed/a" title="a"></iframe>Text', 'Text'],
  ])('%j', async (text, html) => {
    expect(await renderText(text)).toBe(html)
  })
})

describe('raw HTML is passed on', () => {
  it('where the site trusts its writers', async () => {
    const html =
      '<style>b { color: red }</style>\n<script>go()</script>\n<p><b onclick="go()" style="color: red">b</b></p>\n<iframe src="https://example.com"></iframe>\n<form><input type="email" name="e"></form>'
    expect(await renderText(html, { html: 'trusted' })).toBe(html)
  })
})

it('every element of HTML is either kept or told as left out', async () => {
  // These show nothing outside of their table, or without an address.
  const dependent = new Set(['a', 'caption', 'img', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'])
  const silent: string[] = []
  for (const name of knownElements()) {
    if (dependent.has(name)) continue
    const html = `<div><${name} title="x">y</${name}></div>`
    const { losses } = understandText(html)
    const isKept = (await renderText(html)).includes(`<${name}`)
    if (!isKept && losses.length === 0) silent.push(name)
  }
  expect(silent).toEqual([])
})
