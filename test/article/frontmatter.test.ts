import { describe, expect, it } from 'vitest'
import { parse } from './parse-lines.ts'
import { understandText } from './understand-text.ts'

describe('a text with front matter', () => {
  it('is split into data and body, and every line of the body keeps its number', () => {
    const { data, body, messages } = parse('---\ntitle: A\ntags: [x, y]\n---\n\nBody.\n\n---\n\nMore.\n')
    expect(data).toEqual({ title: 'A', tags: ['x', 'y'] })
    expect(body).toBe('\n\n\n\n\nBody.\n\n---\n\nMore.\n')
    expect(messages).toEqual([])
  })

  it('knows where each key stands, and of an unknown one where its parent stands', () => {
    const { place } = parse('---\n# comment\ntitle: A\nsocial:\n  x: post\n  tags: [a, bc]\n---\n')
    expect(place(['title'])).toEqual({ line: 3, column: 1 })
    expect(place(['social', 'x'])).toEqual({ line: 5, column: 3 })
    expect(place(['social', 'tags', 1])).toEqual({ line: 6, column: 13 })
    expect(place(['social', 'linkedin'])).toEqual({ line: 4, column: 1 })
  })

  it.each(['---', '--- ', '---yaml', '--- yml', '---\t', '--- # a comment'])(
    'may open with %j',
    (opening) => {
      expect(parse(`${opening}\ntitle: A\n---\nBody.`)).toMatchObject({ data: { title: 'A' }, messages: [] })
    },
  )

  it('may hold nothing', () => {
    expect(parse('---\n---\nBody.')).toMatchObject({ data: {}, body: '\n\nBody.', messages: [] })
    expect(parse('---\n# only a comment\n---\nBody.')).toMatchObject({ data: {}, messages: [] })
  })

  it('may end the file', () => {
    expect(parse('---\ntitle: A\n---')).toMatchObject({ data: { title: 'A' }, body: '\n\n', messages: [] })
  })

  it('keeps a `---` inside a block of text', () => {
    expect(parse('---\ntitle: |\n  a\n  ---\n  b\n---\n').data).toEqual({ title: 'a\n---\nb\n' })
  })

  it('may be TOML between +++, with its dates as text', () => {
    const { data, place, messages } = parse(
      '+++\ntitle = "A: b"\ndate = 2024-05-01\nat = 2024-05-01T10:00:00Z\n"big" = 9_000\n[params]\n  list = [1, 2]\n+++\nBody.',
    )
    expect(data).toEqual({
      title: 'A: b',
      date: '2024-05-01',
      at: '2024-05-01T10:00:00.000Z',
      big: 9000,
      params: { list: [1, 2] },
    })
    expect([place(['date']), place(['big']), place(['params'])].map(({ line }) => line)).toEqual([3, 5, 6])
    expect(messages).toEqual([])
  })
})

describe('a text without front matter', () => {
  it.each([
    ['prose', 'Just text.\n---\nmore'],
    ['a line of more dashes', '-----\ntitle: A\n---\n'],
    ['a rule below a blank line', '\n---\n\nProse: with a colon.\n\n---\n'],
    ['a blank line and rules around keys and prose', '\n---\nnote: one\nand prose\n---\n'],
    ['a blank line and keys without an end', '\n---\ntitle: A\n'],
    ['a blank line and nothing between rules', '\n---\n\n---\n'],
    ['front matter below words', 'Words.\n\n---\ntitle: A\n---\n'],
    ['nothing', ''],
    ['a language word and no end', '---js\nglobal.ran = true\n'],
  ])('is all body: %s', (_name, text) => {
    expect(parse(text)).toMatchObject({ data: {}, body: text, messages: [] })
  })

  it.each(['--', '----', '—', '–-'])('is told when it begins with %s', (dashes) => {
    const text = `${dashes}\ntitle: A\n---\n\nBody.\n`
    expect(parse(text)).toMatchObject({
      data: {},
      body: text,
      messages: [
        `a.md:1:1  found ${dashes} on the first line; front matter begins with three hyphens, ---  (front-matter)`,
      ],
    })
    // And nothing is said of a title that is missing.
    expect(understandText(text).diagnostics).toHaveLength(1)
  })

  it.each(['--\nWords.\n', '— Words: more\n', '--\n\ntitle: A\n'])(
    'is not told so of dashes above words: %j',
    (text) => {
      expect(parse(text).messages).toEqual([])
    },
  )

  it('is told when the front matter is not closed', () => {
    expect(parse('---\ntitle: A\n\nBody.\n')).toMatchObject({
      data: {},
      messages: ['a.md:1:1  found --- without a closing ---; close the front matter  (front-matter)'],
    })
    expect(parse('+++\ntitle = "A"\n').messages).toEqual([
      'a.md:1:1  found +++ without a closing +++; close the front matter  (front-matter)',
    ])
  })
})

describe('front matter below blank lines', () => {
  it.each([
    ['a blank line', '\n', '2:1'],
    ['blank lines with spaces', ' \n\t\n\n', '4:1'],
    ['a byte-order mark in the middle', '\n\ufeff', '2:2'],
    ['spaces', '  ', '1:3'],
  ])('is read, and reported at its opening: %s', (_name, above, place) => {
    const lines = above.split('\n').length - 1
    const { data, body, messages, ...found } = parse(
      `${above}---\n# x\ntitle: A #1\ntags:\n- b\n  \n---\n\nBody.\n`,
    )
    expect(data).toEqual({ title: 'A', tags: ['b'] })
    expect(messages).toEqual([
      `a.md:${place}  found front matter that does not begin on the first line; delete what stands above it  (front-matter)`,
    ])
    expect(body).toBe(`${'\n'.repeat(lines + 8)}Body.\n`)
    expect(found.place(['title'])).toEqual({ line: lines + 3, column: 1 })
    expect(found.comments).toEqual([{ path: ['title'], text: '#1', line: lines + 3, column: 10 }])
  })

  it('has its own mistakes where they stand', () => {
    expect(parse('\n\n---\na: b: c\n---\n').messages[1]).toBe(
      'a.md:4:4  could not read the YAML: found a second colon in a line, expected the value in quotes  (front-matter)',
    )
  })
})
