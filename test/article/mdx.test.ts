import { expect, it } from 'vitest'
import { blankMdx } from '../../plugins/article/mdx.ts'
import { understandText } from './understand-text.ts'

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
  expect(blank.split('\n').map((line) => line.trim())).toEqual([
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

it('leaves code, plain HTML and braces in prose as they are', () => {
  const text =
    'Use `<Button />`, ```` <A> ```` and ``<A>``.\n\n<div className="x">b</div> {c}\n\n```js\nimport a from "a"\n<B />\n```\n'
  expect(blankMdx(text).text).toBe(text)
})

it('takes only a file that is called .mdx for MDX', () => {
  const text = '# T\n\nSay <Hello/> to all readers of this text.\n'
  const words = (file: string) => JSON.stringify(understandText(text, { file }).tree)
  expect(words('a.md')).toContain('<Hello/>')
  expect(words('a.mdx')).not.toContain('Hello')
})

it.each([
  ['comments that never end', '{/*'.repeat(200_000)],
  ['a tag that never ends', `<A${' a'.repeat(200_000)}`],
  ['tags that never end', '<A '.repeat(200_000)],
  ['backticks', '`'.repeat(400_000)],
  ['an expression of spaces', `{${' '.repeat(400_000)}x}`],
])('is read in seconds: %s', (_name, text) => {
  const started = performance.now()
  blankMdx(text)
  expect(performance.now() - started).toBeLessThan(3000)
})
