import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { blankMdx } from '../../plugins/article/mdx/blank-mdx.ts'
import { explainLosses } from '../../plugins/check/explain-losses.ts'
import { sample } from '../all.ts'
import { understandText } from './understand-text.ts'

/** The words and kinds of the blocks of a text of MDX, each with its place. */
function blocksOf(text: string): string[] {
  const { tree } = understandText(`# A\n\n${text}`, { file: 'a.mdx' })
  return tree.children.map((node: Nodes) => {
    const { line, column } = node.position?.start ?? {}
    return `${line}:${column} ${node.type} ${textOf(node)}`
  })
}
const findingsIn = (text: string): string[] =>
  explainLosses(understandText(text, { file: 'a.mdx' }), 'sanitised').map(
    ({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`,
  )

it('blanks out imports, exports, comments and the tags of components, and keeps every line and column', () => {
  const text = [
    "import X from './x'",
    'import {',
    '  Y,',
    "} from './y'",
    '',
    'Text <X a="b" c={d} /> and more.',
    '',
    '<Card',
    '  title="A"',
    '>',
    'Inside.',
    '</Card>',
    '{/* a',
    'comment */}',
    'End.',
  ].join('\n')
  const { text: blank } = blankMdx(text)
  expect(blank.split('\n').map((line) => line.length)).toEqual(text.split('\n').map((line) => line.length))
  expect(blank.split('\n').map((line) => line.replaceAll('\u0001', ' ').trim())).toEqual([
    '',
    '',
    '',
    '',
    '',
    `Text ${' '.repeat('<X a="b" c={d} />'.length)} and more.`,
    '',
    '',
    '',
    '',
    'Inside.',
    '',
    '',
    '',
    'End.',
  ])
})

it.each([
  'Use `<Button />`, ```` <A> ```` and ``<A>``.',
  'Say `a\n<B /> {c}` here.',
  '```js\nimport a from "a"\n<B />\n{c}\n```',
  '> ~~~\n> {a}\n> ~~~',
  '- ```\n  <A>{b}\n  ```',
  'An escaped \\{brace} and \\<Tag>.',
  '<b id="x">c</b> and 1 < 2 and <https://example.com>',
  'You can\nimport one from a list.',
  'import it before you read on.',
  ':::tip[A title]{icon="heart"}\nText.\n:::',
  '::offer{id="guide"}',
  '<script>if (a) { <B /> }</script>',
])('leaves code, plain HTML, directives and prose as they are: %j', (text) => {
  expect(blankMdx(text)).toEqual({ text, indents: text.split('\n').map(() => 0), losses: [] })
})

describe('the text', () => {
  it('between the tags of a component is prose, wherever the component stands and however it is indented', () => {
    expect(
      blocksOf(
        [
          '<Tip>Clamp it for an hour.</Tip>',
          '',
          '- <Badge/> First',
          '- <B>Second</B>',
          '',
          '<Tabs>',
          '    <Tab label="one">',
          '        ## Head',
          '',
          '        Some *words*.',
          '',
          '        ```js',
          '        <B />',
          '        ```',
          '    </Tab>',
          '</Tabs>',
          '',
          '> <Note>',
          '> Quoted.',
          '> </Note>',
        ].join('\n'),
      ),
    ).toEqual([
      '3:1 paragraph Clamp it for an hour.',
      '5:1 list FirstSecond',
      '10:9 heading Head',
      '12:9 paragraph Some words.',
      '14:9 code <B />',
      '20:1 blockquote Quoted.',
    ])
  })

  it('of a list stays in its item', () => {
    expect(blocksOf('1. One\n\n   <Tip>\n     Inside.\n   </Tip>\n\n2. Two')).toEqual([
      '3:1 list OneInside.Two',
    ])
  })

  it('of an element that only groups is Markdown', () => {
    expect(blocksOf('<div className="grid">\n**Bold** words\n</div>')).toEqual(['4:1 paragraph Bold words'])
  })

  it('holds no double space where something stood in a line', () => {
    expect(blocksOf('A <X /> word {n} here {" "}\nand\n<Y\n  a="b"\n/> there.')).toEqual([
      '3:1 paragraph A word here \nand\n\n\n there.',
    ])
  })
})

it.each([
  ['a nested object', '<X a={{ b: { c: { d: { e: 1 } } } }} />'],
  ['a template with a brace', '<X a={`{ $' + '{b ? `}` : "{"} `} />'],
  ['a comment with a brace', '{a /* } */ }'],
  ['an apostrophe in JSX', "{show && <p>Don't {name}</p>}"],
  ['an arrow', '<X on={() => go({ a: 1 })} {...rest} />'],
  ['a style', '<span style={{ color: "red" }}></span>'],
  ['a fragment', '<></>'],
  ['a member', '<Tabs.Tab a="b"/>'],
  ['an export over empty lines', 'export const a = {\n  b: 1,\n\n  c: [\n\n  ],\n}'],
  [
    'a function',
    'export default function Layout({ children }) {\n  return (\n    <b>{children}</b>\n\n  )\n}',
  ],
  ['a brace that never ends', '{a b c'],
  ['a tag whose code never ends', '<X a={b c'],
])('nothing of its code is left: %s', (_name, code) => {
  const { text } = blankMdx(`${code}\n\nWords.\n`)
  expect(
    text
      .replaceAll('\u0001', '')
      .replace(/<\/?span\s*>/g, '')
      .trim(),
  ).toBe('Words.')
})

it('each component is told once, with how often it stands there, and what of it is lost', () => {
  expect(
    findingsIn(
      [
        '# A',
        '',
        '<Hero image="a.png" />',
        '',
        'By <Name id="a"/> and <Name id="b"/>.',
        '',
        '<Tip>Clamp it.</Tip> <Tip type="x">Twice.</Tip>',
        '',
        '<Card title="In a card">Words.</Card>',
        '',
        'It costs {price * 2} kroner, <a href={url}>here</a>.{" "}',
      ].join('\n'),
    ),
  ).toEqual([
    '3:1 warning found the component <Hero>, which is not run and is left out; write in Markdown what it shows',
    '5:4 warning found the component <Name> (2 times), which is not run and is left out; write in Markdown what it shows',
    '7:1 hint found the component <Tip> (2 times), which is not run; the text between its tags is shown without it',
    '9:1 warning found the component <Card>, which is not run, so that only the text between its tags is shown; write in Markdown what its attributes say',
    '11:10 warning found "{price * 2}", which is not run and is left out; write its value',
    '11:32 warning found "href={url}", which is not run and is left out; write its value',
  ])
})

it('a brace that never ends takes its paragraph, and says so', () => {
  expect(findingsIn('# A\n\nText {a b\nc.\n\nWords.\n')).toEqual([
    '3:6 warning found "{a b c.", which is not run and is left out, and what follows may go with it, since it is never closed; write its value',
  ])
})

it('takes only a file that is called .mdx for MDX', () => {
  const text = '# T\n\nSay <Hello/> to all readers of this text.\n'
  const words = (file: string) => JSON.stringify(understandText(text, { file }).tree)
  expect(words('a.md')).toContain('<Hello/>')
  expect(words('a.mdx')).not.toContain('Hello')
})

it.each(
  sample(
    [
      ['comments that never end', '{/*'.repeat(200_000)],
      ['a tag that never ends', `<A${' a'.repeat(200_000)}`],
      ['tags that never end', '<A '.repeat(200_000)],
      ['tags whose words never end', '<A b="'.repeat(100_000)],
      ['tags whose code never ends', '<A b={'.repeat(100_000)],
      ['tags inside each other', '<A>\n'.repeat(40_000) + '</A>\n'.repeat(40_000)],
      ['backticks', '`'.repeat(400_000)],
      ['backticks apart', '` '.repeat(200_000)],
      ['braces', '{'.repeat(400_000)],
      ['braces in paragraphs', '{\n\n'.repeat(100_000)],
      ['expressions in a line', '{a} '.repeat(100_000)],
      ['expressions behind a brace that never ends', `{\n\n${'{a} '.repeat(100_000)}`],
      ['templates', '{`$\u007b'.repeat(100_000)],
      ['quotation marks', `{${"'\\".repeat(100_000)}`],
      ['imports', 'import {\n\n'.repeat(40_000)],
      ['scripts', '<script>'.repeat(50_000)],
      ['an expression of spaces', `{${' '.repeat(400_000)}x}`],
    ],
    6,
  ),
)('is read in seconds: %s', (_name, text) => {
  const started = performance.now()
  blankMdx(text)
  expect(performance.now() - started).toBeLessThan(3000)
})
