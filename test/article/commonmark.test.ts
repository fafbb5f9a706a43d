import spec from 'commonmark-spec'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { nativeParserFault, type Parser, parseMarkdown } from '../../plugins/article/markdown.ts'

const writer = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze()

/** Write Markdown as HTML by way of the same unified chain, whichever parser the tree comes from. */
function htmlOf(markdown: string, parser: Parser): string {
  return writer.stringify(writer.runSync(parseMarkdown(markdown, parser)))
}

function expectSameHtml(markdown: string): void {
  expect(htmlOf(markdown, 'native'), markdown).toBe(htmlOf(markdown, 'script'))
}

it('is the native parser that is compared with remark-parse', () => {
  expect(nativeParserFault).toBeUndefined()
  expect(spec.tests).toHaveLength(652)
})

describe.each([...new Set(spec.tests.map(({ section }) => section))])('CommonMark: %s', (section) => {
  it.each(spec.tests.filter((test) => test.section === section))(
    'example $number gives the same HTML from both parsers',
    ({ markdown }) => {
      expectSameHtml(markdown)
    },
  )
})

/** What GFM and block directives add, each by itself, so that a difference names its part. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  tables: [
    '| a | b | c |\n|:--|:-:|--:|\n| 1 | **2** | `3|4` |\n| \\| | [x](y) | ~~z~~ |\n',
    '| a | b |\n|---|---|\n| one cell |\n| one | two | three |\n\nAfter.\n',
    'a | b\n--|--\nc | d\nText that ends the table?\n\n> | q |\n> |---|\n> | r |\n',
    '- | in | list |\n  |---|---|\n  | æ | 😀 |\n',
  ],
  footnotes: [
    'A[^1], B[^two] and A again[^1].\n\n[^1]: First, with *emphasis*.\n[^two]: Second\n    on two lines.\n\n    - and a list\n\n    and a paragraph.\n',
    'Missing[^3] and unused.\n\n[^4]: Nobody asks.\n',
    'Twice[^a].\n\n[^a]: The first counts.\n[^a]: The second does not.\n',
    'In a note[^1].\n\n[^1]: Another[^2].\n\n[^2]: The other.\n',
  ],
  'task lists': [
    '- [ ] open\n- [x] done\n- [X] Done\n-  [ ] wide\n- [ ]\n- [y] none\n',
    '1. [ ] one\n\n2. [x] two\n\n   more\n',
  ],
  strikethrough: ['~~gone~~, ~one~, ~~ not ~~ and ~~~~code~~~~ here\n', 'a~~b~~c and ~~**both**~~\n'],
  autolinks: [
    'www.example.com, https://example.com/a_b?c=d&e=f#g. (http://example.com/x(y)) a@b.dk\n',
    'www.example.com/æ, http://example.com&copy; https://example.com&hl; http://x.dk<br>\n',
    'mailto:a@b.dk xmpp:a@b.dk http:// www. a@b a.b-c_d@e.f-g.hi\n',
    'No link: `https://example.com`, [www.example.com](x), ![https://x.dk](y)\n',
  ],
  directives: [
    ':::note\nText **bold**.\n:::\n',
    ':::note[A *title*]{.class key="value"}\n- a\n- b\n\n1. c\n:::\n\nAfter.\n',
    '::::tip\nOuter\n\n:::warning\nInner\n:::\n\nOuter again\n::::\n',
    '::leaf[label]{a=b}\n',
    ':::note Title\nNot a box.\n:::\n',
    '::: note\nNot a box.\n:::\n',
    ':::note\nNever closed.\n',
    ':::\nNever opened.\n:::\n',
    '- :::note\n  In a list.\n  :::\n\n> :::tip\n> In a quotation.\n> :::\n',
    ':::note\n| a |\n|---|\n| b |\n:::\n',
    ':::note\n```md\n:::\n```\n:::\n',
    '```md\n:::note\nCode.\n:::\n```\n',
    'At 10:30, a ratio of 4:1, `std::vector`, a::b and C:\\dir.\n\n:::note\nAt 10:30.\n:::\n',
    'Inline :name[label]{a=b} and :smile: stay text, with **bold**:word and a@b.dk:c.\n\n:::note\n:name[**x**]\n:::\n',
  ],
  'inline HTML': [
    'A <b\n  class="x"\n    id=y>b</b> and <!-- a\n   comment --> here.\n',
    '> A <i\n>   class="x">i</i>\n\n- a <b\n    c>\n',
    '<details>\n<summary>S</summary>\n\nText.\n\n</details>\n',
  ],
  'everyday oddities': [
    '# Æ ø å\n\nLinje et  \nlinje to\\\nlinje tre\n\n* * *\n\nSam\u00adarbejde\u200b og\u00a010 kr.\n',
    '{% include x.html %}\n\n{{< youtube id >}}\n\n{{ page.title }}\n\n<Image src={a} />\n',
    '1) en\n2) to\n\n   - tre\n\n     fire\n10) ti\n\n---\n+++\n===\n',
    '\tcode\n\n  not code\n\n```js title="x" {1}\nlet a\n```\n\n~~~\nb\n~~~\n',
    '&amp; &copy; &#x1F600; &#0; &unknown; &nbsp;\n',
  ],
}

describe.each(Object.entries(SAMPLES))('GFM and directives: %s', (_name, samples) => {
  it.each(samples)('%j gives the same HTML from both parsers', (markdown) => {
    expectSameHtml(markdown)
  })
})

it('gives the same HTML from both parsers for all samples in one text', () => {
  expectSameHtml(Object.values(SAMPLES).flat().join('\n\n'))
})
