import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../plugins/article/markdown.ts'
import { messagesOf, understandText } from './understand-text.ts'

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}

function typesIn(markdown: string): string[] {
  return [...nodesOf(parseMarkdown(markdown))].map(({ type }) => type)
}

describe.each(['native', 'script'] as const)('the %s parser', (parser) => {
  it('gives every node its place in the file', () => {
    const text = '# Æ 😀\n\nEt *ord* og `kode`.\n\n> - a [b](c)\n'
    const placed = [...nodesOf(parseMarkdown(text, parser))].map(
      ({ type, position }) => `${type} ${position?.start.line}:${position?.start.column}`,
    )
    expect(placed).toEqual([
      'root 1:1',
      'heading 1:1',
      'text 1:3',
      'paragraph 3:1',
      'text 3:1',
      'emphasis 3:4',
      'text 3:5',
      'text 3:9',
      'inlineCode 3:13',
      'text 3:19',
      'blockquote 5:1',
      'list 5:3',
      'listItem 5:3',
      'paragraph 5:5',
      'text 5:5',
      'link 5:7',
      'text 5:8',
    ])
  })

  it('leaves colons in running prose alone', () => {
    const text = 'At 10:30, :name[x] and :smile: too.\n\n:::note\nAt 10:30.\n:::\n'
    const texts = [...nodesOf(parseMarkdown(text, parser))].flatMap((node) =>
      node.type === 'text' ? [node.value] : [],
    )
    expect(texts).toEqual(['At 10:30, :name[x] and :smile: too.', 'At 10:30.'])
  })
})

it('reads a box, its title and its attributes', () => {
  const [box] = parseMarkdown(':::note[A title]{key=value}\nText.\n:::\n').children
  expect(box).toMatchObject({ type: 'containerDirective', name: 'note', attributes: { key: 'value' } })
})

it('takes more boxes inside each other than anybody opens for text, without reading them again for each', () => {
  const text = ':::note\n'.repeat(2000)
  const started = performance.now()
  expect(typesIn(text)).not.toContain('containerDirective')
  expect(performance.now() - started).toBeLessThan(5000)
})

describe('a text that is made to hurt', () => {
  it.each([
    ['quotations in quotations', '>'.repeat(10_000)],
    ['emphasis in emphasis', `${'*a **b '.repeat(5000)}${' b** a*'.repeat(5000)}`],
    ['lists in lists', Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
  ])('is cut where it is nested too deep: %s', (_name, body) => {
    const found = messagesOf(`# T\n\n${body}\n`)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(
      /^text\.md:\d+:\d+ {2}found quotes, lists or emphasis nested too deep; what is deeper than 100 levels is shown as plain text {2}\(nesting\)$/,
    )
    expect(depthOf(understandText(`# T\n\n${body}\n`).tree)).toBeLessThan(110)
  })

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['stars', '*'.repeat(100_000)],
    ['open links', '[a]('.repeat(50_000)],
    ['open comments', '<!--'.repeat(100_000)],
    ['open tags', '<a '.repeat(100_000)],
    ['character references', '&nbsp; '.repeat(50_000)],
    ['backticks', Array.from({ length: 800 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['one long number', `A ${'1'.repeat(500_000)}.`],
    ['one long word', 'a'.repeat(1_000_000)],
    ['one long sentence', `${'Word and more '.repeat(100_000)}.`],
    ['one long paragraph', 'A sentence of words. '.repeat(50_000)],
    ['short sentences that go on', 'a. b. '.repeat(100_000)],
    ['quotation marks', `${'"'.repeat(200_000)}.`],
    ['blank lines', '\n'.repeat(500_000)],
    ['headings', '# a\n'.repeat(10_000)],
    ['halves of characters', 'a \ud800 b. And \udfff more.'],
  ])('is read in seconds: %s', (_name, text) => {
    const started = performance.now()
    understandText(text)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

function depthOf(tree: Nodes): number {
  let depth = 0
  for (let level: Nodes[] = [tree]; level.length > 0; depth += 1) {
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return depth
}
