import { readFile } from 'node:fs/promises'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { messagesOf, understandText } from './understand-text.ts'

const of = (text: string): string[] => messagesOf(`---\ntitle: A\n---\n\n${text}\n`)
const fault = (place: string, message: string): string => `text.md:${place}  ${message}  (box)`

const ALL = 'there are ":::note", ":::tip", ":::important", ":::warning", ":::caution", ":::danger"'

describe('a box that is never closed is reported where it opens', () => {
  const tip = 'found ":::tip" without a closing ":::"; write ":::" on a line of its own where the box ends'
  it.each([
    [':::tip\nText.\n\n## More\n\nThe rest.', '5:1', tip],
    ['Text.\n\n:::tip', '7:1', tip],
    ['> :::tip\n> Text.\n\nMore.', '5:3', tip],
    ['- :::tip\n  Text.\n\nMore.', '5:3', tip],
    [':::tip\nText. :::', '5:1', tip],
    [
      '::::note\n:::tip\nText.\n:::',
      '5:1',
      'found "::::note" without a closing "::::"; write "::::" on a line of its own where the box ends',
    ],
    [
      ':::note\n:::tip\nText.\n:::\nMore.',
      '6:1',
      'found ":::tip" without a closing ":::"; begin and end the box around it with "::::"',
    ],
  ])('%j', (text, place, message) => {
    expect(of(text)).toEqual([fault(place, message)])
  })
})

describe('a box with an unknown name is reported where it opens', () => {
  it.each([
    [':::tips\nText.\n:::', 'found the unknown box ":::tips"; did you mean ":::tip"?'],
    [':::Warning[Title]\nText.\n:::', 'found the unknown box ":::Warning"; did you mean ":::warning"?'],
    [':::info\nText.\n:::', `found the unknown box ":::info"; ${ALL}`],
  ])('%j', (text, message) => {
    expect(of(text)).toEqual([fault('5:1', message)])
  })
})

describe('a line that was meant to open a box is reported', () => {
  it.each([
    ['::: tip\nText.\n:::', '5:1', 'found "::: tip", which opens no box; write ":::tip"'],
    ['Text.\n:::: Tips\nText.', '6:1', 'found ":::: Tips", which opens no box; write "::::tip"'],
    [':::tip Do this\nText.\n:::', '5:1', 'found ":::tip", which opens no box; write ":::tip[Do this]"'],
    ['::: note [Do this]\nText.', '5:1', 'found "::: note", which opens no box; write ":::note[Do this]"'],
    ['> - ::: tip\n>   Text.', '5:5', 'found "::: tip", which opens no box; write ":::tip"'],
    ['::: info\nText.\n:::', '5:1', `found "::: info", which opens no box; ${ALL}`],
  ])('%j', (text, place, message) => {
    expect(of(text)).toEqual([fault(place, message)])
  })

  it('once where so many are open that none opens', () => {
    expect(of(':::tip\nText.\n\n'.repeat(20))).toEqual([
      fault('5:1', 'found more than 10 boxes open at once, so that none is shown; close each with ":::"'),
    ])
  })
})

it.each([
  [':::tip\nText.\n:::'],
  [':::tip[Title]{a=b}\n\nText.\n\n  ::::  \n\nMore.'],
  ['::::note\n:::tip\nText.\n:::\n::::'],
  ['> :::tip\n> Text.\n> :::'],
  ['- :::tip\n  Text.\n  :::'],
  [':::tip\n:::'],
  ['```md\n::: tip\n:::tips\n```'],
  ['~~~\n:::tip\n~~~'],
  ['    :::tip\n    ::: tip'],
  ['`:::tips` and `::: tip`, and ::: tip in a line.'],
  ['\\::: tip'],
  ['Text <!-- ::: tip -->\n\n<!--\n::: tip\n-->'],
])('what is a box, or is code, or stands in a line is no finding: %j', (text) => {
  expect(of(text)).toEqual([])
})

describe('a box in the spelling of GitHub', () => {
  it.each([
    ['> [!NOTE]\n> Text.', 'note'],
    ['> [!tip]  \n> Text.', 'tip'],
    ['- > [!WARNING]\n  >\n  > Text.', 'warning'],
  ])('%j is a box like any other, with nothing to find', (text, name) => {
    expect(of(text)).toEqual([])
    const tree = JSON.stringify(understandText(text).tree)
    expect(tree).toContain(`"type":"containerDirective","name":"${name}"`)
    expect(tree).not.toContain('[!')
  })

  it('has what else stands on its first line as its title, as in Obsidian', () => {
    const { tree } = understandText('> [!NOTE] and more\n> Text.')
    expect(tree.children[0]).toMatchObject({
      type: 'containerDirective',
      children: [{ data: { directiveLabel: true } }, { type: 'paragraph' }],
    })
  })

  it.each(['note', 'tip', 'important', 'warning', 'caution', 'danger'])(
    'has the name %s in both spellings',
    (name) => {
      const spellings = [
        `:::${name}\nText.\n:::`,
        `> [!${name.toUpperCase()}]\n> Text.`,
        `> [!${name}]\n> Text.`,
      ]
      const boxes = spellings.map((text) => {
        expect(of(text), text).toEqual([])
        const [box, ...others] = understandText(text).tree.children
        expect(others).toEqual([])
        return box?.type === 'containerDirective' ? [box.name, textOf(box)] : box?.type
      })
      expect(boxes).toEqual(spellings.map(() => [name, 'Text.']))
    },
  )

  it('stands beside the others, each closed by its own end', async () => {
    const text = await readFile(new URL('../fixtures/losses/acid.md', import.meta.url), 'utf8')
    const { tree, diagnostics } = understandText(text)
    expect(diagnostics).toEqual([])
    expect(tree.children.map((node) => ('name' in node ? node.name : node.type))).toEqual([
      'important',
      'caution',
      'warning',
    ])
  })
})

it('a directive that nobody knows is the text that it is', () => {
  const { tree } = understandText('::github{repo="a/b"}\n\n::before\n\n- ::br')
  expect(JSON.stringify(tree)).not.toContain('leafDirective')
  expect(tree.children.map((node) => textOf(node))).toEqual(['::github{repo="a/b"}', '::before', '::br'])
})
