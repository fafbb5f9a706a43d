import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../plugins/article/article.ts'
import { mend } from '../../plugins/check/fix/mend.ts'
import { spellTopic } from '../../plugins/check/fix/topic-edits.ts'
import type { Task } from '../../plugins/check/fix/wanted.ts'
import { DEFAULT_JOURNEY } from '../../plugins/journey/journey.ts'
import { times } from '../all.ts'
import { BROUGHT } from '../brought.ts'
import { articleOf } from '../make-library.ts'

/** Front matter as people write it: known keys under all names, with all quotes, comments, and things that nobody knows. */
const quoted = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.constantFrom('', '"', "'")).map(([value, quote]) => quote + value + quote)
const comment = fc.constantFrom('', '', ' # why', '   # date: 2018/02/02')
const line = fc
  .tuple(
    quoted(
      fc.constantFrom(
        'date',
        'published',
        'pubDate',
        'updated',
        'lastmod',
        'tags',
        'categories',
        'topics',
        'stage',
        'funnelStage',
        'summary',
        'excerpt',
        'status',
        'draft',
        'cover',
        'authors',
        'locale',
        'slug',
        'redirect_from',
        'own',
      ),
    ),
    fc.oneof(
      quoted(
        fc.constantFrom('2018/02/02', '26 Apr 2021', '2024-05-01', '2024-05-01 10:30', 'soon', '2024-02-30'),
      ),
      quoted(
        fc.constantFrom('TOFU', 'awareness', 'Engage', 'draft', 'en', 'no', 'False', 'a, b', 'æ ø å', 'a: b'),
      ),
      quoted(fc.constantFrom('My Page', 'a.B', 'True.', '/old/', 'winter, Winter')),
      fc.constantFrom(
        '',
        'false',
        'true',
        '[a, "b"]',
        '{ a: 1 }',
        '&x 2018/02/02',
        '*x',
        '|\n  date: 2018/02/02\n  b',
        '>-\n  a\n\n  b',
        '\n  - a\n  - b',
      ),
    ),
    comment,
  )
  .map(([key, value, rest]) => `${key}: ${value}${value.includes('\n') ? '' : rest}`)
const frontMatter = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: line },
    { weight: 1, arbitrary: fc.constantFrom('# a comment', '', '  # far in') },
  ),
  { maxLength: 8 },
)
const title = fc.constantFrom(
  'E-book or white paper: which is best, and how to choose',
  'What is a funnel?',
  'Bikes',
)
const body = fc.oneof(
  fc.constantFrom(
    '',
    '\n',
    '\nText.\n\n---\n\ndate: 2018/02/02\n',
    'no line end',
    '\n+++\n',
    '\n## Pros and cons\n\nCompared.\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

/** A whole file, with the line ends of a system, with or without a byte-order mark. */
const file = fc
  .tuple(
    frontMatter,
    title,
    body,
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\ufeff'),
    fc.constantFrom('yaml', 'none'),
  )
  .map(([lines, name, text, lineEnd, mark, kind]) => {
    const above =
      kind === 'none' ? `# ${name}\n` : ['---', `title: "${name}"`, ...lines, '---', ''].join('\n')
    return { raw: mark + above.replaceAll('\n', lineEnd) + text, text }
  })

/** The second is hard to quote. */
const SPELLINGS = new Map([
  ['winter', 'Winter'],
  ['a', `'A":`],
])

function articleIn(raw: string) {
  return articleOf('en/a.md', raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
}

function taskOf(article: Article): Task {
  return {
    article,
    journey: DEFAULT_JOURNEY,
    blocks: BROUGHT.blocks,
    spellings: SPELLINGS,
    moved: new Map(),
    takesStage: true,
  }
}

describe('mending any front matter', () => {
  it('twice gives what once gives', () => {
    fc.assert(
      fc.property(file, ({ raw }) => {
        const once = mend(raw, taskOf(articleIn(raw)))
        fc.pre(once !== undefined)
        if (once) expect(mend(once.text, taskOf(articleIn(once.text)))).toBeUndefined()
      }),
      { numRuns: times(400) },
    )
  })

  it('never changes the body, the byte-order mark, the line ends or a comment', () => {
    fc.assert(
      fc.property(file, ({ raw, text }) => {
        const after = mend(raw, taskOf(articleIn(raw)))?.text ?? raw
        expect(after.endsWith(text)).toBe(true)
        expect(after.startsWith('\ufeff')).toBe(raw.startsWith('\ufeff'))
        const ends = (whole: string): Set<string> =>
          new Set(whole.slice(0, whole.length - text.length).match(/\r?\n/g))
        expect(ends(after)).toEqual(ends(raw))
        const comments = (whole: string): string[] => whole.match(/#[^\n]*/g) ?? []
        expect(comments(after)).toEqual(comments(raw))
      }),
      { numRuns: times(400) },
    )
  })

  it('never changes what the text says, save for a stage that nobody said and the spelling of topics', () => {
    const spelt = ({ topics, ...said }: Article['said']): unknown => ({
      ...said,
      topics: topics && [...new Set(topics.map((name) => spellTopic(name, SPELLINGS)))],
    })
    fc.assert(
      fc.property(file, ({ raw }) => {
        const before = articleIn(raw)
        const after = articleIn(mend(raw, taskOf(before))?.text ?? raw)
        const stage = before.said.stage ?? after.said.stage
        expect(spelt({ ...after.said, stage })).toEqual(spelt({ ...before.said, stage }))
        expect(after.stage.value).toBe(before.stage.value)
        expect(after.title).toBe(before.title)
        expect(after.words).toBe(before.words)
      }),
      { numRuns: times(400) },
    )
  })
})
