import matter from 'gray-matter'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseFrontMatter } from '../../plugins/article/frontmatter.ts'
import { writeKey } from '../../plugins/edit/write-key.ts'

const USE = [{ on: 'LinkedIn', day: '2026-12-01' }]

/** Front matter before and after `used` is set, and what else stands in the file. */
const inFile = (yaml: string): string => `---\n${yaml}---\n\n# Text\n\nWords with --- in them.\n`

describe('a key of the front matter', () => {
  it.each([
    ['is added behind all others', 'title: T\n', 'title: T\nused:\n  - on: LinkedIn\n    day: 2026-12-01\n'],
    [
      'takes the place of the one that stands there, comments and all else left alone',
      '# of the writer\ntitle: "T" # kept\n\n# used so far\nused:\n  - { on: X, day: 2026-01-01 }\n\n# below\nstage:   awareness\n',
      '# of the writer\ntitle: "T" # kept\n\n# used so far\nused:\n  - on: LinkedIn\n    day: 2026-12-01\n\n# below\nstage:   awareness\n',
    ],
    ['is the first of empty front matter', '', 'used:\n  - on: LinkedIn\n    day: 2026-12-01\n'],
  ])('%s', (_what, before, after) => {
    expect(writeKey(inFile(before), ['used'], USE)).toEqual({ text: inFile(after) })
  })

  it('may stand in a block, whose other keys stay as they are', () => {
    const before =
      'title: T\nsocial:\n  # short\n  x: "Old"\n  linkedin: |\n    Two\n    lines\nstage: decision\n'
    expect(writeKey(inFile(before), ['social', 'x'], 'New: yes')).toEqual({
      text: inFile(before.replace('"Old"', '"New: yes"')),
    })
    expect(writeKey(inFile(before), ['social', 'mastodon'], 'One\nTwo')).toEqual({
      text: inFile(before.replace('lines\n', 'lines\n  mastodon: |-\n    One\n    Two\n')),
    })
    expect(writeKey(inFile('title: T\n'), ['social', 'x'], 'New')).toEqual({
      text: inFile('title: T\nsocial:\n  x: New\n'),
    })
  })

  it('keeps the comment behind its value', () => {
    expect(writeKey(inFile('social:\n  x: Old # of us\n'), ['social', 'x'], 'New #1')).toEqual({
      text: inFile('social:\n  x: "New #1" # of us\n'),
    })
  })

  describe.each([
    ['is new', 'title: T # ours\n'],
    [
      'stands among texts with a #',
      'title: T\nsocial:\n  # short\n  x: "Old #no" # yes\n  linkedin: |\n    Two #h\n    #lines\n  facebook: >-\n    a #b\n\n    c\nstage: decision # ours\n# end\n',
    ],
    ['stands on one line with others', "social: { x: 'a #b', linkedin: old }\n"],
    ['is in quotes over two lines', 'social:\n  linkedin: "a\n    b #c"\n  x: plain\n    goes on # c\n'],
    ['has a comment', 'social:\n  linkedin: old # of it\n'],
  ])('that %s', (_where, yaml) => {
    it.each([
      'We share #marketing and #growth.',
      '#first of all\n\nA line\n#last',
      'C# and 100% #ok',
      ' # ',
      'key: value',
      '- one\n- two: #three',
      'above\n---\nbelow #x\n...',
      '---',
      'spaces  \nbehind  ',
      '  before\n\ttabs\t#x',
      '😀 #go\n👩‍👩‍👧',
      `"both" 'quotes' \\ #x`,
      '{a: #b}',
      '*bold* #x',
      '| #x',
      'yes',
      '',
    ])('says %j as it is read again', (words) => {
      for (const lineEnd of ['\n', '\r\n']) {
        const raw = inFile(yaml).replaceAll('\n', lineEnd)
        const written = writeKey(raw, ['social', 'linkedin'], words)
        const text = 'text' in written ? written.text : written.fault
        expect(
          Object(parseFrontMatter({ file: 'a.md', text: text.replaceAll('\r\n', '\n') }).data),
        ).toMatchObject({
          social: { ...Object(parse(yaml)).social, linkedin: words },
        })
        expect(Object(matter(text).data['social'])['linkedin']).toBe(words)
        expect(text.endsWith(raw.slice(raw.indexOf(`${lineEnd}---`, 1)))).toBe(true)
        for (const [comment] of yaml.matchAll(/# (?:ours|short|yes|end|c|of it)$/gm))
          expect(text).toContain(comment)
      }
    })
  })

  it('may be a list, whose items that stay keep their comments', () => {
    const before = 'lift:\n  # of us\n  quotes:\n    - One. # good\n    # better\n    - Two.\n'
    expect(writeKey(inFile(before), ['lift', 'quotes'], ['One.', 'Two.', 'Three.'])).toEqual({
      text: inFile(`${before}    - Three.\n`),
    })
    expect(writeKey(inFile(before), ['lift', 'quotes'], ['One.', 'Three.'])).toEqual({
      fault: '`lift.quotes` stands there in a way that only its writer can change',
    })
  })

  it('is taken out, with a block that is empty without it', () => {
    expect(
      writeKey(
        inFile('title: T\nused:\n  - { on: X, day: 2026-01-01 }\nstage: decision\n'),
        ['used'],
        undefined,
      ),
    ).toEqual({
      text: inFile('title: T\nstage: decision\n'),
    })
    expect(writeKey(inFile('title: T\nsocial:\n  x: Old\n'), ['social', 'x'], undefined)).toEqual({
      text: inFile('title: T\n'),
    })
  })

  it('keeps the line ends of the file and its byte-order mark', () => {
    const before = '\ufeff---\r\ntitle: T\r\n---\r\n\r\nWords.\r\n'
    expect(writeKey(before, ['stage'], 'decision')).toEqual({
      text: '\ufeff---\r\ntitle: T\r\nstage: decision\r\n---\r\n\r\nWords.\r\n',
    })
  })

  it.each([
    [
      'there is no front matter',
      '# Text\n',
      'it has no front matter; begin it with a line ---, and end that with one',
    ],
    ['it is TOML', '+++\ntitle = "T"\n+++\n', 'its front matter is TOML, which is changed by hand'],
    [
      'it can not be read',
      inFile('title: "T\n'),
      'its front matter has a mistake, which `perennial check` tells',
    ],
    ['it is a list', inFile('- a\n'), 'its front matter is no list of keys'],
    [
      'something else leans on what stands there',
      inFile('used: &uses\n  - { on: X, day: 2026-01-01 }\nmine: *uses\n'),
      '`used` stands there in a way that only its writer can change',
    ],
    [
      'a comment would be lost',
      inFile('used:\n  - { on: X, day: 2026-01-01 }\n  # the best\n  - { on: X, day: 2026-01-02 }\n'),
      '`used` stands there in a way that only its writer can change',
    ],
  ])('is left alone where %s', (_what, raw, fault) => {
    expect(writeKey(raw, ['used'], USE)).toEqual({ fault })
  })
})
