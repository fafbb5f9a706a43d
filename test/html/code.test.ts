import { describe, expect, it } from 'vitest'
import { renderText } from './render-text.ts'

const LANGUAGES =
  'bash css docker go html ini java javascript json jsx kotlin nginx php python ruby rust scss sh sql swift toml ts tsx vue yaml'.split(
    ' ',
  )

describe('a block of code', () => {
  it('is coloured by classes, so that it needs no style attribute and is the same in light and dark', async () => {
    const html = await renderText('```js\nconst a = "b" // c\n```\n')
    expect(html).toBe(
      '<pre role="group" aria-label="Code: js" tabindex="0"><code class="language-js">' +
        '<span class="code-keyword">const</span> <span class="code-constant">a</span> ' +
        '<span class="code-keyword">=</span> <span class="code-string-expression">"b"</span> ' +
        '<span class="code-comment">// c</span></code></pre>',
    )
    expect(html).not.toMatch(/style=|#[\da-f]{3,6}/i)
  })

  it.each([
    ['without a language', '```\nlet a\n```'],
    ['in a language that nobody knows', '```klingon\nlet a\n```'],
    ['in a language with the name of what every object has', '```constructor\nlet a\n```'],
    ['in plain text', '```text\nlet a\n```'],
  ])('%s stays plain', async (_name, markdown) => {
    expect(await renderText(markdown)).toMatch(/^<pre [^<]*tabindex="0"><code[^<]*>let a\n<\/code><\/pre>$/)
  })

  it('may name its language in any case', async () => {
    expect(await renderText('```JavaScript\nconst a = 1\n```')).toContain(
      '<span class="code-keyword">const</span>',
    )
  })

  it('keeps every character, whatever it holds', async () => {
    const code = '<script>alert("1 & 2")</script>\n\n\tæ 😀 {x} </code></pre>\n'
    const html = await renderText(`\`\`\`html\n${code}\`\`\`\n`)
    const text = html
      .replace(/<[^>]+>/g, '')
      .replaceAll('&#x3C;', '<')
      .replaceAll('&#x26;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&')
    expect(text).toBe(code.replace(/\n$/, ''))
    expect(html).not.toContain('<script')
  })

  it('can be scrolled by the keyboard, as can one in raw HTML', async () => {
    expect(await renderText('    indented\n')).toContain('tabindex="0"')
    expect(await renderText('<pre><code class="language-css">a { b: c }</code></pre>\n')).toMatch(
      /^<pre tabindex="0"><code class="language-css"><span class="code-/,
    )
  })

  it('with a line as long as a book is left plain, without a wait', async () => {
    const started = performance.now()
    const html = await renderText(`\`\`\`js\n${'a + "b" '.repeat(20_000)}\n\`\`\`\n`)
    expect(html).not.toContain('<span')
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

it('inline code is not coloured', async () => {
  expect(await renderText('`const a`')).toBe('<p><code>const a</code></p>')
})

it('reads the languages that articles are full of, with no error and in no colour but its classes', async () => {
  const html = await renderText(
    LANGUAGES.map((name) => `\`\`\`${name}\nlet a = "b" # c\n<a href="b">**b**</a>\n\`\`\``).join('\n\n'),
  )
  expect(html.match(/<pre/g)).toHaveLength(LANGUAGES.length)
  for (const name of LANGUAGES) {
    expect(html).toMatch(new RegExp(`language-${name}">(?:(?!</code>)[^])*<span class="code-`))
  }
  expect(html).not.toContain('style=')
})

describe('much code', () => {
  it('is coloured alike however long it is, also where a comment goes on for pages', async () => {
    const code = `const a = 1\n/* ${'words\n'.repeat(400)}*/\nconst b = 2`
    const html = await renderText(`\`\`\`js\n${code}\n\`\`\`\n`)
    expect(html.match(/<span class="code-keyword">const<\/span>/g)).toHaveLength(2)
    expect(html.match(/<span class="code-comment">words<\/span>/g)).toHaveLength(399)
    expect(html.replace(/<[^>]+>/g, '')).toBe(code)
  })

  it('stays plain from where it is nested deeper than anybody writes, and loses nothing', async () => {
    const code = `const a = 1\n${'{\n'.repeat(3000)}const b = 2`
    const html = await renderText(`\`\`\`js\n${code}\n\`\`\`\n`)
    expect(html.match(/<span class="code-keyword">const<\/span>/g)).toHaveLength(1)
    expect(html.replace(/<[^>]+>/g, '')).toBe(code)
  })

  it('stays plain where a text holds more of it than anybody reads', async () => {
    const block = (lines: number) => `\`\`\`js\n${'const a = 1\n'.repeat(lines)}\`\`\`\n\n`
    const html = await renderText(block(10) + block(6000) + block(10))
    expect(html.match(/>const<\/span>/g)).toHaveLength(10)
  })
})
