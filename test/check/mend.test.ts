import { describe, expect, it } from 'vitest'
import { mend } from '../../plugins/check/fix/mend.ts'
import { SURE_ENOUGH_TO_WRITE } from '../../plugins/check/fix/wanted.ts'
import { DEFAULT_JOURNEY, Journey } from '../../plugins/journey/journey.ts'
import { PRESETS } from '../../plugins/journey/presets.ts'
import { BROUGHT } from '../brought.ts'
import { articleOf } from '../make-library.ts'

/** Mend a text as it lies on the disk; gives it with the notes, or nothing. */
function mended(raw: string, takesStage = true, journey = DEFAULT_JOURNEY) {
  const article = articleOf('en/a.md', raw.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'), journey)
  return mend(raw, {
    article,
    journey,
    blocks: BROUGHT.blocks,
    spellings: new Map(),
    moved: new Map(),
    takesStage,
  })
}

/** A title whose stage is beyond doubt. */
const SURE = 'E-book, white paper or case study: which one is best, and how to choose'
const COMPARED = '\n\nThe pros and cons, compared.\n\n## Pros and cons\n'

describe('the names of other tools', () => {
  it('become ours, each in its place, with its quotation marks and comments', () => {
    const raw = `---
# about the post
title: 'A' # short
stage: awareness
"date":   2024-05-01   # the day
'tags': [a, 'b', "c"]
summary: >-
  Folded text
  over two lines.
params: { own: 1 }
---

date: not this one
`
    expect(mended(raw)?.text).toBe(
      raw.replace('"date"', '"published"').replace("'tags'", "'topics'").replace('summary', 'description'),
    )
    expect(mended(raw)?.notes).toEqual([
      { line: 5, column: 2, note: '"date" becomes "published"' },
      { line: 6, column: 2, note: '"tags" becomes "topics"' },
      { line: 7, column: 1, note: '"summary" becomes "description"' },
    ])
  })

  it.each([
    ['ours is there', 'published: 2024-05-01\ndate: 2023-01-01'],
    ['ours is there and empty', 'published:\ndate: 2023-01-01'],
    ['two could be meant', 'tags: [a]\ncategories: [b]'],
    ['it says nothing', 'date:'],
    ['it stands in a block', 'seo:\n  date: 2023-01-01'],
    ['the YAML has a fault', 'date: 2023-01-01\nimageAlt: "open'],
    ['a key stands twice', 'date: 2023-01-01\nimageAlt: a\nimageAlt: b'],
  ])('stay where %s', (_why, lines) => {
    expect(mended(`---\ntitle: A\nstage: awareness\n${lines}\n---\n`)).toBeUndefined()
  })

  it.each([
    ['published: false', 'draft: true'],
    ['status: Draft', 'draft: true'],
    ['published: false\ndate: 2023-01-01', 'draft: true\npublished: 2023-01-01'],
    ['funnelStage: TOFU', 'stage: awareness'],
    ['funnel_stage: "Engage"', 'stage: "consideration"'],
    ['stage: BoFu # the end', 'stage: decision # the end'],
  ])('that say it in another way are said in ours: %j', (lines, ours) => {
    const rest = lines.includes('tage') ? '' : 'stage: awareness\n'
    expect(mended(`---\ntitle: A\n${rest}${lines}\n---\n`)?.text).toBe(`---\ntitle: A\n${rest}${ours}\n---\n`)
  })
})

describe('a stage by a name of another journey', () => {
  const funnel = new Journey(PRESETS.funnel)
  const text = (stage: string): string => `---\ntitle: A\nstage: ${stage}\n---\n`

  it.each(['TOFU', 'Awareness', 'attract'])('gets the name that it has here: %s', (name) => {
    const [{ id } = { id: '' }] = funnel.stages
    expect(mended(text(name), true, funnel)?.text ?? text(name)).toBe(text(id))
  })

  it('keeps its name where another stage only stands in for it', () => {
    expect(mended(text('delight'), true, funnel)).toBeUndefined()
  })
})

describe('a date', () => {
  it.each([
    ['2018/02/02', '2018-02-02'],
    ['"2024-05-01,"', '"2024-05-01"'],
    ["'2024-5-1'", "'2024-05-01'"],
    ['Monday, 26 Apr 2021 11:00:00 UTC', '2021-04-26T11:00:00Z'],
    ['2024-05-01 10:30', '2024-05-01T10:30:00Z'],
    ['2024-05-01T10:30:00', '2024-05-01T10:30:00Z'],
    ['den 3. maj 2024', '2024-05-03'],
    ['26 Apr\n  2021 # two lines', '2021-04-26 # two lines'],
  ])('is written as ISO 8601 where it was read as one: %j', (written, iso) => {
    const text = (date: string): string => `---\ntitle: A\nstage: awareness\nupdated: ${date}\n---\n`
    expect(mended(text(written))?.text).toBe(text(iso))
  })

  it.each([
    '2024-05-01',
    '2024-05-01T10:30:00Z',
    '2024-05-01T10:30+02:00',
    '2024-05-01T10:30:00.123Z',
    'soon',
  ])('stays where it is one, or none: %s', (written) => {
    expect(mended(`---\ntitle: A\nstage: awareness\nupdated: ${written}\n---\n`)).toBeUndefined()
  })

  it('is left alone under a key that is not ours', () => {
    expect(mended('---\ntitle: A\nstage: awareness\nseen: 2018/02/02\n---\n')).toBeUndefined()
  })
})

describe('whether a text is a draft', () => {
  const text = (lines: string): string => `---\ntitle: A\nstage: awareness\n${lines}\n---\n`

  it.each([
    ['draft: "false"', 'draft: false'],
    ["draft: 'True' # as the form has it", 'draft: true # as the form has it'],
    ['draft: no', 'draft: false'],
    ['"draft":   Yes', '"draft":   true'],
    ['draft: 1', 'draft: true'],
    ['draft: no\ndate: 2023-01-01', 'draft: false\npublished: 2023-01-01'],
  ])('is said without words: %j', (lines, ours) => {
    expect(mended(text(lines))?.text).toBe(text(ours))
  })

  it('is told as it was written, and as it is now', () => {
    expect(mended(text('draft: "false"'))?.notes).toEqual([
      { line: 4, column: 8, note: '"draft: "false"" becomes "draft: false"' },
    ])
  })

  it.each([
    'draft: true',
    'draft: false',
    'draft: FALSE',
    'draft: ""',
    'draft:',
    'draft: perhaps',
    'wip: "no"',
  ])('stays where it is said so already, or nobody can read it: %j', (lines) => {
    expect(mended(text(lines))).toBeUndefined()
  })

  it.each([
    ['draft = "false" # as the form has it', 'draft = false # as the form has it'],
    ["draft = 'yes'", 'draft = true'],
    ['draft = 0', 'draft = false'],
  ])('is said without words in TOML, too: %j', (lines, ours) => {
    const toml = (line: string): string => `+++\ntitle = "A"\nstage = "awareness"\n${line}\n+++\n`
    expect(mended(toml(lines))?.text).toBe(toml(ours))
    expect(mended(toml(ours))).toBeUndefined()
  })
})

describe('a stage that nobody said', () => {
  it('is written at the end where the text leaves no doubt, with the line ends of the file', () => {
    const raw = `\ufeff---\r\ntitle: "${SURE}"\r\n# the end\r\n---\r\n${COMPARED}`
    expect(mended(raw)?.text).toBe(raw.replace('# the end\r\n', '# the end\r\nstage: consideration\r\n'))
    expect(mended(raw)?.notes).toEqual([
      {
        line: 4,
        column: 1,
        note: expect.stringMatching(/^adds "stage: consideration" \((?:0\.9\d|1\.00)\)$/),
      },
    ])
  })

  it('fills an empty key', () => {
    const raw = `---\ntitle: "${SURE}"\nstage:   # tofu, mofu, bofu\nlang: en\n---\n${COMPARED}`
    expect(mended(raw)?.text).toBe(raw.replace('stage:', 'stage: consideration'))
  })

  it('keeps the margin of the other keys', () => {
    const raw = `---\n  title: "${SURE}"\n  lang: en\n---\n${COMPARED}`
    expect(mended(raw)?.text).toBe(raw.replace('lang: en\n', 'lang: en\n  stage: consideration\n'))
  })

  it.each(['', '\ufeff'])('makes a front matter where there is none', (mark) => {
    const raw = `${mark}# ${SURE}${COMPARED}`
    expect(mended(raw)?.text).toBe(`${mark}---\nstage: consideration\n---\n${raw.slice(mark.length)}`)
  })

  it.each([
    ['the writer has said one', `---\ntitle: "${SURE}"\nstage: delight\n---\n${COMPARED}`],
    ['the text leaves a doubt', '---\ntitle: Twenty bikes\n---\n\nThe yard is full.\n'],
    ['the front matter is on one line', `---\n{ title: "${SURE}" }\n---\n${COMPARED}`],
    ['a line of dashes opens the text', `----\n\n# ${SURE}${COMPARED}`],
    ['the front matter could be code', `---js\n{}\n---\n\n# ${SURE}${COMPARED}`],
  ])('stays unsaid where %s', (_why, raw) => {
    expect(mended(raw)).toBeUndefined()
  })

  it('is nothing that a standing page needs', () => {
    expect(mended(`# ${SURE}${COMPARED}`, false)).toBeUndefined()
  })

  it('is written only from the threshold on', () => {
    const article = articleOf('en/a.md', `# ${SURE}${COMPARED}`)
    const at = (probability: number) =>
      mend(`# ${SURE}${COMPARED}`, {
        article: {
          ...article,
          judged: { ...article.judged, ranked: [{ stage: 'consideration', probability }] },
        },
        journey: DEFAULT_JOURNEY,
        blocks: BROUGHT.blocks,
        spellings: new Map(),
        moved: new Map(),
        takesStage: true,
      })
    expect(at(SURE_ENOUGH_TO_WRITE)).toBeDefined()
    expect(at(SURE_ENOUGH_TO_WRITE - 0.01)).toBeUndefined()
  })
})

describe('TOML', () => {
  it('is mended where keys and values stand on lines of their own, before the first table', () => {
    const raw = `+++
# about
title = "${SURE}" # short
date = 2024-05-01
lastmod = "2024/06/01" # the day
tags = ["a", "b"]
published = false

[params]
date = "2018/02/02"
+++
${COMPARED}`
    expect(mended(raw)?.text).toBe(
      raw
        .replace('lastmod = "2024/06/01"', 'updated = "2024-06-01"')
        .replace('tags', 'topics')
        .replace('published = false', 'draft = true')
        .replace('date = 2024', 'published = 2024')
        .replace('\n[params]', '\nstage = "consideration"\n[params]'),
    )
  })

  it('is left alone where texts go over several lines', () => {
    expect(
      mended('+++\ntitle = "A"\ndescription = """\ndate = 1\n"""\ndate = 2024-05-01\n+++\n'),
    ).toBeUndefined()
  })
})

describe('an address that a space ends', () => {
  const head = '---\ntitle: A\nstage: awareness\n---\n\n'
  const body =
    '![A bike](My first bike.svg "The title") and\n- [it](my second (1).md#part), [a remark](see the appendix), `[x](a b.md)`.\n'
  const right =
    '![A bike](<My first bike.svg> "The title") and\n- [it](<my second (1).md#part>), [a remark](see the appendix), `[x](a b.md)`.\n'

  it.each([
    ['as it is', (text: string) => text],
    [
      'with a byte-order mark and other line ends',
      (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
    ],
  ])('gets the brackets that it needs, in a text %s', (_how, onDisk) => {
    const found = mended(onDisk(head + body))
    expect(found?.text).toBe(onDisk(head + right))
    expect(found?.notes.map(({ line, note }) => `${line} ${note}`)).toEqual([
      '6 "(My first bike.svg)" becomes "(<My first bike.svg>)"',
      '7 "(my second (1).md#part)" becomes "(<my second (1).md#part>)"',
    ])
    expect(mended(found?.text ?? '')).toBeUndefined()
  })

  it.each([
    ['[it](/en/my page/)', '[it](</en/my page/>)'],
    ['> [what is\n> in it](My report.pdf)', '> [what is\n> in it](<My report.pdf>)'],
    ['- ![](a b.jpg)\n- ![](a b.jpg)', '- ![](<a b.jpg>)\n- ![](<a b.jpg>)'],
    ['[![A](a b.jpg)](c.md)', '[![A](<a b.jpg>)](c.md)'],
  ])('gets them wherever it stands: %j', (written, mendedText) => {
    expect(mended(`${head}${written}\n`)?.text).toBe(`${head}${mendedText}\n`)
  })

  it.each(['`![A](a b.jpg)`', '```\n[a](b c.md)\n```', '[a](see the end)', '[a](Node.js and you)'])(
    'is none in code and in a remark: %j',
    (written) => {
      expect(mended(`${head}${written}\n`)).toBeUndefined()
    },
  )

  it('gets them beside what is mended above it', () => {
    const raw = `---\ntitle: A\nstage: awareness\ndate: 2024-05-01\n---\n\n[it](my second.md)\n`
    expect(mended(raw)?.text).toBe(
      raw.replace('date:', 'published:').replace('my second.md', '<my second.md>'),
    )
  })

  it('stays in a text of MDX, whose code is not read', () => {
    const article = articleOf('en/a.mdx', `${head}[it](my second.md)\n`)
    expect(
      mend(`${head}[it](my second.md)\n`, {
        article,
        journey: DEFAULT_JOURNEY,
        blocks: BROUGHT.blocks,
        spellings: new Map(),
        moved: new Map(),
        takesStage: true,
      }),
    ).toBeUndefined()
  })
})
