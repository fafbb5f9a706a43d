import { describe, expect, it } from 'vitest'
import { renderText } from './render-text.ts'

describe('raw HTML is cleaned', () => {
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
    ['an element of our own', '<perennial-offer name="0"></perennial-offer>Text', 'Text'],
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
      '<aside class="aside aside-note"><p class="aside-title">T</p></aside>',
    ].join('\n\n')
    expect(await renderText(html)).toBe(html.replaceAll('\n\n', '\n'))
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

describe('raw HTML is passed on', () => {
  it('where the site trusts its writers', async () => {
    const html =
      '<style>b { color: red }</style>\n<script>go()</script>\n<p><b onclick="go()" style="color: red">b</b></p>\n<iframe src="https://example.com"></iframe>\n<form><input type="email" name="e"></form>'
    expect(await renderText(html, { html: 'trusted' })).toBe(html)
  })
})
