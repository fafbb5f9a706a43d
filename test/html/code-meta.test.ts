import { describe, expect, it } from 'vitest'
import { readCode } from '../../plugins/html/code-meta.ts'
import { renderText } from './render-text.ts'

const THREE = 'one\ntwo\nthree'
const linesOf = (meta: string, value = THREE, lang = 'js'): number[] =>
  [...readCode(lang, meta, value).marked].sort((a, b) => a - b)

describe('what stands behind the fence of code', () => {
  it.each([
    ['title="src/a b.js"', 'src/a b.js'],
    ["{1} title='a.js'", 'a.js'],
    ['title=a.js {1}', 'a.js'],
    ['filename="a.js"', 'a.js'],
    ['title=""', undefined],
    ['subtitle="a.js"', undefined],
    ['', undefined],
  ])('is a title: %j', (meta, title) => {
    expect(readCode('js', meta, THREE).title).toBe(title)
  })

  it.each([
    ['{1,3}', [1, 3]],
    ['{2-3}', [2, 3]],
    ['{ 1, 2-9999999999 }', [1, 2, 3]],
    ['{0,-1,7}', []],
    ['title="{1}.js"', []],
    ['{lines}', []],
  ])('is lines to mark: %j', (meta, lines) => {
    expect(linesOf(meta)).toEqual(lines)
  })

  it('may follow the language without a space', () => {
    expect(readCode('js{2}', '', THREE).lang).toBe('js')
    expect(linesOf('', THREE, 'js{2}')).toEqual([2])
  })
})

describe('a comment that marks its line', () => {
  it.each([
    'a() // [!code highlight]',
    'a() # [!code hl]',
    'a() <!-- [!code highlight] -->',
    'a() /* [!code highlight] */',
    'a() -- [!code highlight]',
  ])('is left out (%s)', (line) => {
    expect(readCode('x', '', `b\n${line}`)).toMatchObject({ text: 'b\na()', marked: new Set([2]) })
  })

  it('marks as many lines as it says, and those below it where it stands alone', () => {
    expect(readCode('js', '', 'a // [!code hl:2]\nb\nc')).toMatchObject({ marked: new Set([1, 2]) })
    expect(readCode('js', '', '// [!code hl:2]\nb\nc\nd')).toMatchObject({
      text: 'b\nc\nd',
      marked: new Set([1, 2]),
    })
    expect(linesOf('', 'a // [!code hl:9999]')).toEqual([1])
  })

  it('is no comment in the middle of a line', () => {
    expect(readCode('md', '', 'Write [!code highlight] there')).toMatchObject({
      text: 'Write [!code highlight] there',
      marked: new Set(),
    })
  })
})

describe('a block of code with a title and marked lines', () => {
  it('is a figure with its title, named by it, with whole lines in marks and all its colours', async () => {
    const html = await renderText('```js title="a.js" {2}\nconst a = 1\nlet b\nc\n```\n')
    expect(html).toMatch(
      /^<figure class="code"><figcaption>a\.js<\/figcaption><pre role="group" aria-label="Code: a\.js" tabindex="0">/,
    )
    expect(html).toContain('<span class="code-keyword">const</span>')
    expect(html).toMatch(/1<\/span>\n<mark><span class="code-keyword">let<\/span> b<\/mark>\nc<\/code>/)
  })

  it('keeps its marks where nothing is coloured, beside raw HTML, and in Danish', async () => {
    const html = await renderText('<b>x</b>\n\n```text {1}\n<a>\nb\n```\n', { lang: 'da' })
    expect(html).toContain(
      '<pre role="group" aria-label="Kode: text" tabindex="0"><code class="language-text"><mark>&#x3C;a></mark>\nb\n</code></pre>',
    )
  })

  it('ends a paragraph that raw HTML left open, as code does', async () => {
    const html = await renderText('<p align="center">a\n\n```text\nb\n```\n')
    expect(html.indexOf('</p>')).toBeLessThan(html.indexOf('<pre'))
  })
})
