import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../plugins/article/markdown.ts'
import { sample } from '../all.ts'
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
  expect(typesIn(text)).not.toContain('containerDirective')
})

describe('a text that is made to hurt', () => {
  const deep =
    'found quotes, lists or emphasis nested too deep, expected at most 100 levels; delete the marks before the text  (nesting)'
  const crowded =
    'found more than 10,000 marks of emphasis (*, _ or ~) in one paragraph; split it, or put it into a code block  (text-size)'
  const large =
    'found more than 20,000 parts (paragraphs, items, cells, links, words in bold); split the text, about here  (text-size)'

  it.each([
    ['quotations in quotations', '>'.repeat(10_000), `3:100  ${deep}`],
    ['with spaces', `${'> '.repeat(10_000)}a`, `3:199  ${deep}`],
    ['lists in a line', `${'- '.repeat(10_000)}a`, `3:99  ${deep}`],
    ['numbered lists in a line', `${'1. '.repeat(10_000)}a`, `3:148  ${deep}`],
    [
      'lists in lists',
      Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
      `52:99  ${deep}`,
    ],
    ['stars around a word', `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`, `3:197  ${deep}`],
    ['strokes around a word', `${'_'.repeat(20_000)}a${'_'.repeat(20_000)}`, `3:201  ${deep}`],
    ['emphasis in emphasis', `${'*a '.repeat(300)}${'a* '.repeat(300)}`, `3:295  ${deep}`],
  ])('is cut where it is nested too deep, and refused: %s', (_name, body, message) => {
    const text = `# T\n\n${body}\n`
    expect(messagesOf(text)).toEqual([`text.md:${message}`])
    expect(depthOf(understandText(text).tree)).toBeLessThan(110)
  })

  it.each([
    ['stars that nothing closes', '*a_ '.repeat(50_000), `3:20001  ${crowded}`],
    ['emphasis in emphasis', `${'*a **b '.repeat(5000)}${' b** a*'.repeat(5000)}`, `3:35003  ${crowded}`],
    ['strokes', '~~a~ '.repeat(50_000), `3:25001  ${crowded}`],
    ['items', '- a\n'.repeat(30_000), `6668:3  ${large}`],
    ['words in bold', `${'**a** b\n\n'.repeat(30_000)}`, `10001:1  ${large}`],
    ['references to a note', `${'[^1] '.repeat(70_000)}\n\n[^1]: a`, `3:49991  ${large}`],
    [
      'a table with many columns, whose rows leave most cells out',
      `|${'a|'.repeat(600)}\n|${'-|'.repeat(600)}\n${'|a\n'.repeat(100)}`,
      '3:1  found tables of more than 20,000 cells, counting those that rows leave out; split them, or delete the columns that are empty  (text-size)',
    ],
    [
      'references to characters',
      '&nbsp; '.repeat(8001),
      '1:1  found more than 8,000 character references such as &amp;; write the characters themselves, or split the text  (text-size)',
    ],
    [
      'notes',
      Array.from({ length: 2001 }, (_, at) => `a[^${at}]\n\n[^${at}]: b\n`).join('\n'),
      '1:1  found more than 2,000 notes ([^…]:); put them into a text of their own, or split the text  (text-size)',
    ],
    [
      'links in one long line with letters beyond ASCII',
      `En linje.\n\n${'[ø](b) '.repeat(20_000)}`,
      '5:1  found more marks (of links, emphasis, code, HTML) in one long line than can be read; break it into lines or paragraphs, about here  (text-size)',
    ],
    [
      'brackets in a text with a box in it',
      `:::note\nA box.\n:::\n\n${'[a]('.repeat(6000)}`,
      '7:4001  found more than 2,000 brackets ([ or ]) in one paragraph; split it, or put it into a code block  (text-size)',
    ],
    [
      'a text with a box in it',
      `:::note\nA box.\n:::\n\n${'Words of a text. '.repeat(9000)}`,
      '1:1  found boxes or offers (::) in a text of more than 150,000 characters; split the text, or take them out  (text-size)',
    ],
    [
      'emphasis in a text with a box in it',
      `:::note\nA box.\n:::\n\n${'*a_ '.repeat(600)}`,
      '7:2001  found more than 1,000 marks of emphasis (*, _ or ~) in one paragraph; split it, or put it into a code block  (text-size)',
    ],
  ])('is refused where it has more parts than are read: %s', (_name, body, message) => {
    expect(messagesOf(`# T\n\n${body}\n`)).toEqual([`text.md:${message}`])
  })

  it.each([
    ['a block of code', '```\n', '\n```'],
    ['a line of code', '`', '`'],
    ['an element', '<p title="', '">a</p>'],
  ])('may hold any marks in %s, which stay as they are', (_name, open, close) => {
    const marks = `${'>'.repeat(300)} ${'*a_ '.repeat(15_000)}~`
    const text = `# T\n\n${open}${marks}${close}\n`
    expect(messagesOf(text)).toEqual([])
    expect(JSON.stringify(understandText(text).tree)).toContain(marks)
  })

  it('may hold many addresses without a space, and links with them lead where they led', () => {
    const links = Array.from({ length: 150 }, (_, index) => `[www.a${index}](http://b.example/${index})`)
    const { links: found } = understandText(`# T\n\n${links.join('')}\n`)
    expect(found.map(({ url, text }) => `[${text}](${url})`)).toEqual(links)
    const { tree } = understandText(`# T\n\n${'_http://'.repeat(500)}\n`)
    expect(JSON.stringify(tree)).toContain('_http://'.repeat(300))
  })

  it('may hold many links in lines with letters beyond ASCII, a thousand of them in one', () => {
    const line = '[ø](b) '.repeat(1_000)
    expect(understandText(`# T\n\n${`${line}\n`.repeat(4)}`).links).toHaveLength(4_000)
  })

  it('may hold a long rule', () => {
    expect(typesIn('* '.repeat(50_000))).toEqual(['root', 'thematicBreak'])
    expect(typesIn('* * '.repeat(500))).toEqual(['root', 'thematicBreak'])
    expect(typesIn('*'.repeat(50_000))).toEqual(['root', 'thematicBreak'])
    expect(typesIn('_'.repeat(500))).toEqual(['root', 'thematicBreak'])
  })

  it('keeps every word that it was refused for', () => {
    const { tree } = understandText(`# T\n\n${'>'.repeat(150)} a\n\n${'*b_ '.repeat(20_000)}\n`)
    expect(JSON.stringify(tree)).toContain(`${'>'.repeat(50)} a`)
    expect(JSON.stringify(tree)).toContain('*b_ '.repeat(20_000).trim())
  })

  it.each(
    sample(
      [
        ['brackets', '['.repeat(100_000)],
        ['stars', '*'.repeat(100_000)],
        ['open links', '[a]('.repeat(50_000)],
        ['open comments', '<!--'.repeat(100_000)],
        ['open tags', '<a '.repeat(100_000)],
        ['blanks below a bar', `a|b\n${' '.repeat(200_000)}|x`],
        ['blanks after dashes', `a|b\n-|-${' '.repeat(200_000)}x`],
        ['dashes below a bar', `a|b\n${'-'.repeat(200_000)}|x`],
        ['bars and dashes below a bar', `a|b\n${'-| '.repeat(70_000)}x`],
        ['character references', '&nbsp; '.repeat(8000)],
        ['backticks', Array.from({ length: 800 }, (_, length) => '`'.repeat(length)).join(' ')],
        ['one long number', `A ${'1'.repeat(500_000)}.`],
        ['one long word', 'a'.repeat(1_000_000)],
        ['one long sentence', `${'Word and more '.repeat(100_000)}.`],
        ['one long paragraph', 'A sentence of words. '.repeat(50_000)],
        ['short sentences that go on', 'a. b. '.repeat(100_000)],
        ['quotation marks', `${'"'.repeat(200_000)}.`],
        ['blank lines', '\n'.repeat(500_000)],
        ['headings', '# a\n'.repeat(9_000)],
        ['halves of characters', 'a \ud800 b. And \udfff more.'],
      ],
      5,
    ),
  )('is read to its end: %s', (_name, text) => {
    expect(understandText(`# T\n\n${text}`).title).toBe('T')
  })
})

function depthOf(tree: Nodes): number {
  let depth = 0
  for (let level: Nodes[] = [tree]; level.length > 0; depth += 1) {
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return depth
}
