import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../plugins/article/markdown.ts'
import { FILLER, parseBody } from '../../plugins/article/parse-body.ts'
import { settleHtml } from '../../plugins/html/sanitise.ts'
import { messagesOf, understandText } from './understand-text.ts'

/** The HTML of a text as a site makes it that trusts its writers. */
function htmlOf(text: string): string {
  const hast = toHast(parseBody('text.md', text).tree, { allowDangerousHtml: true }) as Root
  return toHtml(settleHtml(hast, { html: 'trusted', pageIds: undefined })).replaceAll('\n', '')
}

describe('a comment is left out of the text around it,', () => {
  it.each([
    ['One <!-- ZX --> two', '<p>One  two</p>'],
    ['One<!-- ZX -->two', '<p>Onetwo</p>'],
    ['One %%ZX%% two', '<p>One two</p>'],
    [
      'One {/* ZX */} two {{/* ZX */}} three {% comment %} ZX {% endcomment %} four',
      '<p>One two three four</p>',
    ],
    ['One %%ZX%%', '<p>One</p>'],
    ['%%ZX%% one', '<p>one</p>'],
    ['{/* ZX */} one', '<p>one</p>'],
    ['One\n<!-- ZX\n\nZX -->\ntwo', '<p>One</p><p>two</p>'],
    ['One <!-- ZX\n\nZX --> two', '<p>One</p><p>two</p>'],
    ['One <!-- ZX\nZX --> two', '<p>One  two</p>'],
    ['One\n\n%%\nZX\n\n    ZX\n\n- ZX\n\n# ZX\n\n```\nZX\n```\n%%\n\ntwo', '<p>One</p><p>two</p>'],
    ['## One %%ZX%%', '<h2>One</h2>'],
    ['## One <!-- ZX -->', '<h2>One</h2>'],
    ['**one** %%ZX%% *two*', '<p><strong>one</strong> <em>two</em></p>'],
    ['**%%ZX%%** one', '<p>one</p>'],
    ['[one %%ZX%% two](/a) [%%ZX%%](/b)', '<p><a href="/a">one two</a></p>'],
    ['![one %%ZX%%](a.png "t <!-- ZX -->")', '<p><img src="a.png" alt="one" title="t"></p>'],
    [
      'https://pages.example%%ZX%% one',
      '<p><a href="https://pages.example">https://pages.example</a> one</p>',
    ],
    ['> one\n> <!-- ZX\n> ZX -->\n> two', '<blockquote><p>one</p><p>two</p></blockquote>'],
    ['> %%\n> ZX\n> %%\n\none', '<p>one</p>'],
    ['> one <!-- ZX\nZX --> two', '<blockquote><p>one  two</p></blockquote>'],
    ['- one\n- %%ZX%%\n- two', '<ul><li>one</li><li>two</li></ul>'],
    [
      '| a %%ZX | ZX%% | b |\n|---|---|---|\n| c | d <!-- ZX --> | e |',
      '<table><thead><tr><th>a</th><th></th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td><td>e</td></tr></tbody></table>',
    ],
    [':::tip[one %%ZX%%]\ntwo %%ZX%%\n:::', '<div><p>one</p><p>two</p></div>'],
    ['<div>\n<!-- ZX -->\n%%ZX%% <b>one</b></div>', '<div> <b>one</b></div>'],
    ['<p title="<!-- ZX -->">one</p>', '<p title="">one</p>'],
    ['<pre>\n<!-- ZX --> one\n</pre>', '<pre> one</pre>'],
    ['<?php ZX ?>\n\none', 'one'],
    ['[one][r] <!-- ZX -->\n\n[r]: /a "t %%ZX%%"', '<p><a href="/a" title="t">one</a></p>'],
    ['😀 %%ZX%% 😀', '<p>😀 😀</p>'],
  ])('%j', (text, html) => {
    expect(htmlOf(text).replace('<div class="tip">', '<div>')).toContain(html)
    expect(htmlOf(text)).not.toContain('ZX')
    expect(htmlOf(text)).not.toContain(FILLER)
  })

  it.each([
    '`%%one%%` and ``<!-- two -->``',
    '```\n%%one%%\n<!-- two -->\n```',
    '~~~js\n{/* one */}\n~~~\n\n> ```\n> %%two%%\n> ```',
    'one\n\n    %%two%%\n    <!-- three -->',
    '- one\n\n      <!-- two -->',
    'One <code>%%d %%s</code> and <kbd>{/* a */}</kbd>.',
    '<pre>\n%%one%%\n</pre>',
    '<script>\nlet a = "%%one%%"\n</script>',
    'One \\%%two\\%% and \\<!-- three -->.',
    'Half: 50 % and a <- b -> c.',
  ])('but stays in code and behind a backslash: %j', (text) => {
    const html = (tree: ReturnType<typeof parseMarkdown>) =>
      toHtml(toHast(tree, { allowDangerousHtml: true }), { allowDangerousHtml: true })
    expect(html(parseBody('text.md', text).tree)).toBe(html(parseMarkdown(text)))
    expect(parseBody('text.md', text).diagnostics).toEqual([])
  })

  it('and the rest keeps its line and column', () => {
    const article = understandText(
      '# A\n\n<!-- ZX\nZX --> \n%%ZX%% See [b](c), %%\nZX %% and\n[d](e). ## {/* ZX */}\n\n## Æ 😀 %%ZX%% end\n\n[f](g)\n',
    )
    expect(article.links.map(({ url, line, column }) => `${url} ${line}:${column}`)).toEqual([
      'c 5:12',
      'e 7:1',
      'g 11:1',
    ])
    expect(article.headings.map(({ id, text, line }) => `${id} ${text} ${line}`)).toEqual([
      'æ--end Æ 😀 end 9',
    ])
    expect(article.body).not.toContain('ZX')
  })
})

it('a comment gives no fact: no excerpt, quotation, number, question or step', () => {
  const words = 'It was ZX percent in 2026, and 93 % of all readers said so. Is ZX right?'
  const article = understandText(
    `# A <!-- ZX -->\n\nThe text itself is short and says one thing only. %%${words}%%\n\n<!-- ${words} -->\n\n{/*\n1. Open ZX.\n2. Close ZX.\n*/}\n`,
  )
  const { tree, evidence: _, ...facts } = { ...article, evidence: undefined }
  expect(JSON.stringify([facts, tree])).not.toContain('ZX')
  expect(article.words).toBe(10)
})

describe('a comment in the front matter', () => {
  it('is left out of every value', () => {
    const { said } = understandText(
      '---\ntitle: One <!-- ZX --> two\ndescription: "%%ZX%% three"\ntopics: [a, "b%%ZX%%"]\nsocial:\n  x: "four {/* ZX */}"\nimageAlt: five %%ZX%%\n---\n',
    )
    expect(said).toMatchObject({
      title: 'One two',
      description: 'three',
      topics: ['a', 'b'],
      social: { x: 'four' },
      imageAlt: 'five',
    })
  })

  it('that never ends is an error with its place', () => {
    expect(messagesOf('---\ntitle: A\ndescription: B <!-- c\nown: "%%d"\n---\n\nText.\n')).toEqual([
      'text.md:3:1  found "<!--" without "-->", so that nobody knows where the comment ends; write "-->" there, or "\\<!--" for the mark itself  (comment)',
      'text.md:4:1  found the unknown key "own"; it is not used; see content/README.md for the keys  (unknown-key)',
    ])
  })
})

it('a comment that never ends is an error with its place, and shows nothing behind it', () => {
  const article = understandText('# A\n\nWords for all. %%ZX\n\n## ZX\n')
  expect(article.diagnostics).toEqual([
    {
      file: 'text.md',
      line: 3,
      column: 16,
      severity: 'error',
      rule: 'comment',
      message:
        'found "%%" without "%%", so that nobody knows where the comment ends; write "%%" there, or "\\%%" for the mark itself',
    },
  ])
  expect(JSON.stringify([article.tree, article.body, article.headings])).not.toContain('ZX')
})

it('of comments there may be more findings than a function takes as arguments', () => {
  expect(understandText(`# A\n\n${'1%%.%% '.repeat(130_000)}\n`).diagnostics).toHaveLength(130_000)
})

describe('a line that would keep the text back stands in the text', () => {
  const message = (place: string, line: string) =>
    `text.md:${place}  found "${line}" in the text, where it keeps nothing back; move it into the front matter, which begins on the first line, or write it as code  (draft)`

  it.each([
    ['# A\n\ndraft: true\n', [message('3:1', 'draft: true')]],
    ['<!-- by me -->\n---\ntitle: A\ndraft: true\n---\n\n# A\n', [message('4:1', 'draft: true')]],
    ['# A\n\n  "publish" = no,\n', [message('3:3', 'publish: no')]],
    ['# A\n\n```yaml\ndraft: true\n```\n\n`draft: true`\n\n%%\ndraft: true\n%%\n', []],
    ['# A\n\nDraft: what is it?\n\ndraft: false\n', []],
  ])('and is an error: %j', (text, messages) => {
    expect(messagesOf(text)).toEqual(messages)
  })

  it('and so is front matter in JSON', () => {
    expect(messagesOf('{\n  "title": "A",\n  "draft": true\n}\n\n# A\n')).toEqual([
      'text.md:1:1  found front matter in JSON, which is not read; use YAML (---) or TOML (+++)  (front-matter-language)',
    ])
  })
})
