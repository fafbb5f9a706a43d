import { describe, expect, it } from 'vitest'
import { parse, parseLines } from './parse-lines.ts'

describe('YAML that cannot be read', () => {
  it.each([
    [
      'an unquoted colon',
      ['title: One: two'],
      '2:8',
      'found a second colon in a line, expected the value in quotes',
    ],
    ['a tab', ['tags:', '\t- a'], '3:1', 'found a tab, expected spaces'],
    ['a missing quote', ['a: b', 'title: "One', 'c: d'], '3:8', 'found an opening " without a closing "'],
    ['a missing single quote', ["title: 'One"], '2:8', "found an opening ' without a closing '"],
    [
      'text behind a quote',
      ["title: 'It's'"],
      '2:12',
      'found text behind a closing quote, expected the whole value in the other kind of quotes',
    ],
    ['an open list', ['tags: [a, b'], '2:7', 'found an opening [ without a closing ]'],
    ['an open block', ['seo: {a: b'], '2:6', 'found an opening { without a closing }'],
    [
      'a line too far in',
      ['title: One', '   description: two'],
      '3:4',
      'found a line that is indented too far, expected the key at the left margin',
    ],
    ['an @ in front', ['title: @home'], '2:8', 'found a value that begins with @, expected it in quotes'],
    ['a ` in front', ['title: `code`'], '2:8', 'found a value that begins with `, expected it in quotes'],
    ['a % in front', ['title: %5'], '2:8', 'found a value that begins with %, expected it in quotes'],
    [
      'lists within lists',
      [`a: ${'['.repeat(5000)}${']'.repeat(5000)}`],
      '2:5004',
      'found values nested too deep, expected at most 100 levels',
    ],
    [
      'blocks within blocks that the parser takes',
      [`a: ${'{a: '.repeat(150)}1${'}'.repeat(150)}`],
      '2:1',
      'found values nested too deep, expected at most 100 levels',
    ],
  ])('is reported where it stands: %s', (_name, lines, place, fault) => {
    const { messages } = parseLines(...lines)
    expect(messages[0]?.replace(/^a\.md:2:\d{3,} /, 'a.md:2:5004 ')).toBe(
      `a.md:${place}  could not read the YAML: ${fault}  (front-matter)`,
    )
    expect(messages).toHaveLength(1)
  })

  it('still gives the lines that are a key and a value, with their places', () => {
    const { data, place } = parseLines('title: One: two', 'date: 2024-05-01', 'author: "Bo"')
    expect(data).toEqual({ title: 'One: two', date: '2024-05-01', author: 'Bo' })
    expect([place(['title']), place(['author'])]).toEqual([
      { line: 2, column: 1 },
      { line: 4, column: 1 },
    ])
  })

  it('still tells true and false from text', () => {
    const { data, isBroken } = parseLines(
      'title: One: two',
      'a: true',
      'b: False # yet',
      'c: "true"',
      'd: truely',
    )
    expect(data).toEqual({ title: 'One: two', a: true, b: false, c: 'true', d: 'truely' })
    expect(isBroken).toBe(true)
    expect(parseLines('title: One').isBroken).toBe(false)
  })

  it('is not a text whose closing quote stands at the margin', () => {
    const { data, place, messages } = parseLines('a: "One', '"', 'b:', "  - c: 'Two", '', "'", 'd: e')
    expect(data).toEqual({ a: 'One ', b: [{ c: 'Two\n' }], d: 'e' })
    expect(place(['d'])).toEqual({ line: 8, column: 1 })
    expect(messages).toEqual([])
  })

  it('is told from text that is no YAML of keys at all', () => {
    const message =
      'a.md:2:1  found no "key: value" pairs in the front matter; put a space after each colon  (front-matter)'
    expect(parseLines('title:One').messages).toEqual([message])
    expect(parseLines('- one', '- two').messages).toEqual([message])
  })

  it('counts the last of two equal keys, and says so at the second', () => {
    const { data, place, messages } = parseLines('title: One', 'x: y', 'title: Two')
    expect(data).toEqual({ title: 'Two', x: 'y' })
    expect(place(['title'])).toEqual({ line: 4, column: 1 })
    expect(messages).toEqual([
      'a.md:4:1  found the key "title" a second time; the last one counts, delete the other  (duplicate-key)',
    ])
  })

  it('that is broken twice in the same way throws no cache away: the second reading says the same', () => {
    const text = '---\ntitle: One: two\n---\n'
    expect(parse(text).messages).toEqual(parse(text).messages)
    expect(parse(text).messages).toHaveLength(1)
  })
})

describe('anchors and aliases', () => {
  const BOMB = [
    'a: &a [x,x,x,x,x,x,x,x,x,x]',
    'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]',
    'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
    'd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]',
    'e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]',
  ]
  const ENDLESS =
    'could not read the YAML: found YAML aliases that expand without end, expected the values themselves'

  it('are expanded where they are few', () => {
    expect(parseLines('a: &x {b: c}', 'd: *x').data).toEqual({ a: { b: 'c' }, d: { b: 'c' } })
  })

  it('that would fill the memory are not expanded, and the other lines are read', () => {
    const { data, messages } = parseLines('title: One', ...BOMB)
    expect(data).toEqual({ title: 'One' })
    expect(messages).toEqual([`a.md:4:8  ${ENDLESS}  (front-matter-aliases)`])
  })

  it('that would fill the memory are not expanded in YAML that is broken besides', () => {
    const { data, messages } = parseLines('title: One: two', ...BOMB)
    expect(data).toEqual({ title: 'One: two' })
    expect(messages).toEqual([
      'a.md:2:8  could not read the YAML: found a second colon in a line, expected the value in quotes  (front-matter)',
    ])
  })

  it.each([
    ['list', 'x: &a [*a]', '3:8'],
    ['block', 'x: &a {b: *a}', '3:11'],
  ])('that lead back to themselves are refused (%s)', (_name, line, place) => {
    const { data, messages } = parseLines('title: One', line)
    expect(data).toEqual({ title: 'One' })
    expect(messages).toEqual([`a.md:${place}  ${ENDLESS}  (front-matter-aliases)`])
  })

  it('without an anchor are most often emphasis, and must be in quotes', () => {
    expect(parseLines('date: 2024-05-01', 'title: *Important* news').messages[0]).toMatch(
      /^a\.md:3:\d+ {2}could not read the YAML: .* \(front-matter\)$/,
    )
    expect(parseLines('date: 2024-05-01', 'title: *Important*')).toMatchObject({
      data: { date: '2024-05-01' },
      messages: [
        'a.md:3:8  could not read the YAML: found a value that begins with *, expected it in quotes  (front-matter-aliases)',
      ],
    })
  })
})

describe('TOML that cannot be read', () => {
  it('is reported where it stands', () => {
    const { data, messages } = parse('+++\ntitle = "A"\ndate = soon\n+++\n')
    expect(data).toEqual({})
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/^a\.md:3:8 {2}could not read the TOML: .+ {2}\(front-matter\)$/)
  })

  it.each(['['.repeat(5000), `{${'a.'.repeat(50_000)}b = 1}`, `{${'a.'.repeat(150)}b = 1}`])(
    'is refused when it is nested too deep (%#)',
    (value) => {
      expect(parse(`+++\na = ${value}\n+++\n`).messages).toEqual([
        expect.stringMatching(
          / {2}could not read the TOML: found values nested too deep, expected at most 100 levels {2}\(front-matter\)$/,
        ),
      ])
    },
  )
})

it('refuses front matter that holds a whole site', () => {
  expect(parseLines(`title: One`, `x: ${'a'.repeat(300_000)}`)).toMatchObject({
    data: {},
    messages: [
      'a.md:1:1  found front matter of 300 KB, expected at most 256 KB; move text to the body  (front-matter-size)',
    ],
  })
})

describe('front matter that is made to hurt', () => {
  it('keeps a value with spaces in the middle and at the end of a broken line', () => {
    const { data } = parse(`---\ntitle: "broken\nx: a${' '.repeat(100_000)}b  \n---\n`)
    expect(data['x']).toBe(`a${' '.repeat(100_000)}b`)
  })

  it('knows where each of many keys stands, in YAML, in broken YAML and in TOML', () => {
    const keys = Array.from({ length: 9000 }, (_, index) => `k${index}`)
    const yaml = keys.map((key) => `${key}: v`).join('\n')
    const toml = keys.map((key) => `${key} = 1`).join('\n')
    for (const text of [`---\n${yaml}\n---\n`, `---\n${yaml}\nx: "\n---\n`, `+++\n${toml}\n+++\n`]) {
      const { place } = parse(text)
      expect(keys.map((key) => place([key]).line)).toEqual(keys.map((_, index) => index + 2))
    }
  })

  it('tells a key that stands a second time, however many there are', () => {
    const { data, messages } = parseLines(
      'a: 1',
      'b: { c: 1, "c": 2 }',
      'a: 2',
      '? [x]\n: 1',
      '1: x',
      '"1": y',
    )
    expect(data).toMatchObject({ a: 2, b: { c: 2 } })
    expect(messages).toEqual([
      'a.md:3:12  found the key ""c"" a second time; the last one counts, delete the other  (duplicate-key)',
      'a.md:4:1  found the key "a" a second time; the last one counts, delete the other  (duplicate-key)',
    ])
    expect(parse(`---\n${'a: v\n'.repeat(9000)}---\n`).messages).toHaveLength(8999)
  })

  it.each([
    ['one value under many names', [`a: &a "${'x'.repeat(10_000)}"`, `b: [${'*a,'.repeat(50)}]`]],
    [
      'many names',
      Array.from({ length: 1001 }, (_, index) => `k${index}: &a${index} v\nl${index}: *a${index}`),
    ],
    ['a circle', ['a: &a [1, *a]']],
  ])('is refused where its aliases stand for more than anybody writes: %s', (_name, lines) => {
    expect(parseLines(...lines).messages).toEqual([
      expect.stringMatching(
        /^a\.md:\d+:\d+ {2}could not read the YAML: found YAML aliases that expand without end, expected the values themselves {2}\(front-matter-aliases\)$/,
      ),
    ])
  })

  it('is refused where it holds more values than anybody writes', () => {
    for (const list of [
      `a: [${'x,'.repeat(20_001)}]`,
      `a:\n${'- x\n'.repeat(20_001)}`,
      `a: ${'['.repeat(20_001)}`,
    ])
      expect(parseLines(list).messages).toEqual([
        'a.md:1:1  found front matter of more than 20,000 values; move them to a file of their own  (front-matter-size)',
      ])
    const prose = 'A sentence, with a comma, and with another. '.repeat(5000)
    expect(parseLines(`own: "${prose}"`).messages).toEqual([])
  })
})
