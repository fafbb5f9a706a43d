import { describe, expect, it } from 'vitest'
import { GOOD_ARTICLE, perennial, writeWholeSite } from './perennial.ts'

const WARNED = `---
title: A page with a word too many
titel: red
stage: awareness
description: A page about what happens to a key that nobody reads.
---

Only the front matter of this page has something that nobody reads.
`

const WRONG = {
  'articles/en/broken.md': '---\ntitle: "open\n---\n\nThe quotation mark above is never closed.\n',
  'articles/en/day.md': '---\ntitle: A fine day\npublished: 2026-02-30\n---\n\nThat day is in no calendar.\n',
  'articles/en/good.md': GOOD_ARTICLE,
  'articles/en/untitled.md': `# ${'Long '.repeat(80)}\n\nOnly words, and a [page about us](missing.md) that leads nowhere.\n`,
  'articles/en/warned.md': WARNED,
}

const FINDINGS = [
  [
    'content/articles/en/broken.md:2:8',
    'could not read the YAML: found an opening " without a closing "',
    'front-matter',
    'error',
  ],
  [
    'content/articles/en/day.md:3:1',
    'published: found "2026-02-30", expected a date such as 2026-01-31',
    'front-matter-value',
    'error',
  ],
  [
    'content/articles/en/untitled.md:1:1',
    'found a heading of 399 characters as the title, expected at most 300',
    'title',
    'error',
  ],
  [
    'content/articles/en/untitled.md:3:19',
    'found a link to "missing.md", but there is no such text; mend the path',
    'broken-link',
    'error',
  ],
  [
    'content/articles/en/warned.md:3:1',
    'found the unknown key "titel"; did you mean "title"?',
    'unknown-key',
    'warning',
  ],
] as const

// What is read last is what stops the build.
const LINES = [...FINDINGS.slice(4), ...FINDINGS.slice(0, 4)]
  .map(([place, message, rule, severity], index, all) => {
    const file = (at: number): string | undefined => all[at]?.[0].split(':')[0]
    const gap = index > 0 && file(index) !== file(index - 1) ? '\n' : ''
    return `${gap}${place}  ${message}  (${rule})  ${severity}\n`
  })
  .join('')

describe('check', () => {
  it('says that there is nothing to mend', async () => {
    const root = await writeWholeSite({ 'articles/en/good.md': GOOD_ARTICLE })
    expect(await perennial(root, 'check')).toEqual({
      code: 0,
      stdout: '1 article and 0 pages: nothing to mend\n',
      stderr: '',
    })
    expect(await perennial(root, 'check', '--json')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('counts what is kept back', async () => {
    const root = await writeWholeSite({
      'articles/en/good.md': GOOD_ARTICLE,
      'articles/en/draft.md': GOOD_ARTICLE.replace('topics:', 'draft: true\ntopics:'),
      'articles/en/later.md': GOOD_ARTICLE.replace('that lasts', 'of tomorrow')
        .replace('in a year', 'tomorrow')
        .replace('topics:', 'published: 2099-01-01\ntopics:'),
      'pages/en/about.md': '# About\n\nThis is about us, in one sentence.\n',
    })
    expect((await perennial(root, 'check')).stdout).toBe(
      '1 article and 1 page, 2 kept back (drafts or future dates): nothing to mend\n',
    )
  })

  it('counts texts in other languages, and advises on each language once', async () => {
    const root = await writeWholeSite({
      'articles/en/good.md': GOOD_ARTICLE,
      'articles/sv/a.md': '# Ugnen\n\nBörja med stenarna. De ska vara torra.\n',
      'articles/b.sv.md': '# Brödet\n\nBörja med mjölet. Det ska vara torrt.\n',
    })
    expect(await perennial(root, 'check')).toEqual({
      code: 0,
      stdout: `content/articles/b.sv.md:1:1  found 2 texts in "sv" (Swedish): pages and cards only, since Perennial reads Danish and English; set lang where that is wrong  (language)  hint
1 article and 0 pages, 2 in other languages: 1 hint
`,
      stderr: '',
    })
    expect((await perennial(root, 'list')).stdout.match(/^.*sv\/.*$/gm)).toEqual([
      'cards       cards/sv/a/og.png',
      'cards       cards/sv/b/og.png',
      'feeds       sv/atom.xml',
      'feeds       sv/feed.json',
      'feeds       sv/rss.xml',
    ])
  })

  it('warns without failing', async () => {
    const root = await writeWholeSite({ 'articles/en/warned.md': WARNED })
    const [, , , , warning = []] = FINDINGS
    const [place, message, rule, severity] = warning
    expect(await perennial(root, 'check')).toEqual({
      code: 0,
      stdout: `${place}  ${message}  (${rule})  ${severity}\n1 article and 0 pages: 1 warning\n`,
      stderr: '',
    })
  })

  it('fails where a build would come out wrong, and names every place', async () => {
    const root = await writeWholeSite(WRONG)
    expect(await perennial(root, 'check')).toEqual({
      code: 1,
      stdout: `${LINES}5 articles and 0 pages: 4 errors, 1 warning\n`,
      stderr: '',
    })
  })

  it('writes the same as one JSON object a line', async () => {
    const root = await writeWholeSite(WRONG)
    const { code, stdout, stderr } = await perennial(root, 'check', '--json')
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    const rows = stdout.trimEnd().split('\n')
    expect(rows.map((row) => JSON.parse(row))).toEqual(
      FINDINGS.map(([place, message, rule, severity]) => {
        const [file, line, column] = place.split(':')
        return { file, line: Number(line), column: Number(column), severity, rule, message }
      }),
    )
  })
})

describe('build', () => {
  it('stops where check fails, with the same lines and no others', async () => {
    const root = await writeWholeSite(WRONG)
    expect(await perennial(root, 'build')).toEqual({
      code: 1,
      stdout: '',
      stderr: `${LINES}4 errors, 1 warning\nNothing was built; the last build is as it was.\n`,
    })
  })
})

/** Two faults of one rule in one file, and one of another: a warning twice, and a hint. */
const ADVISED = `---
title: A page that is found
stage: awareness
---

![](a.svg)

![](a.svg)

\`\`\`
npm install
\`\`\`
`

const ADVISED_SITE = {
  'articles/en/good.md': GOOD_ARTICLE,
  'articles/en/advised.md': ADVISED,
  'articles/en/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
}

const PICTURE = 'found a picture without a text; write what it shows between the brackets'
const CODE = 'found code without a language; write it behind the opening marks, or "text" where it is none'

describe('the severity of a rule', () => {
  it('is a hint that is shown by check alone, and never fails', async () => {
    const root = await writeWholeSite(ADVISED_SITE, { rules: { 'alt-text': 'off' } })
    const stdout = `content/articles/en/advised.md:10:1  ${CODE}  (code-language)  hint\n2 articles and 0 pages: 1 hint\n`
    expect(await perennial(root, 'check', '--max-warnings', '0')).toEqual({ code: 0, stdout, stderr: '' })
  })

  it('is what the configuration says, and decides whether check fails', async () => {
    const root = await writeWholeSite(ADVISED_SITE, {
      rules: { 'alt-text': 'error', 'code-language': 'off' },
    })
    const { code, stdout } = await perennial(root, 'check')
    expect(code).toBe(1)
    expect(stdout).toContain(`advised.md:6:1  ${PICTURE}  (alt-text)  error\n`)
    expect(stdout).toContain('2 articles and 0 pages: 2 errors\n')
  })

  it.each([
    [
      { rules: { 'alt-txt': 'off' } },
      'The options of perennial() name the rule "alt-txt", which does not exist.\nDid you mean "alt-text"? content/RULES.md lists the rules.\n',
    ],
    [
      { rules: { constructor: 'off' } },
      'The options of perennial() name the rule "constructor", which does not exist.\ncontent/RULES.md lists the rules.\n',
    ],
    [
      { rules: { encoding: 'warning' } },
      'The options of perennial() set the rule "encoding" to "warning", but what it finds makes the output wrong or unsafe: it stays an error.\nDelete that line, and mend what the rule finds.\n',
    ],
  ] as const)(
    'is refused where there is no such rule, or it can be nothing else: %j',
    async (options, stderr) => {
      const root = await writeWholeSite(ADVISED_SITE, options)
      expect(await perennial(root, 'check')).toEqual({ code: 2, stdout: '', stderr })
    },
  )
})

describe('--max-warnings', () => {
  it.each([
    ['1', 1, '2 warnings, and --max-warnings allows 1\n'],
    ['2', 0, ''],
  ])('%s ends with %i where there are two', async (most, code, stderr) => {
    const ended = await perennial(await writeWholeSite(ADVISED_SITE), 'check', '--max-warnings', most)
    expect(ended).toMatchObject({ code, stderr })
  })
})

describe('two hundred findings of a rule in a file', () => {
  const keys = Array.from({ length: 200 }, (_, index) => `  own${index}: a\n`).join('')
  const files = { 'articles/en/a.md': GOOD_ARTICLE.replace('stage:', `cards:\n${keys}stage:`) }
  const FIRST_LEFT_OUT = 'content/articles/en/a.md:55:3'
  const MORE = 'found 150 more like those above, from here on; mend what is told, then check again'

  it('are all counted, and the first fifty listed', async () => {
    const root = await writeWholeSite(files)
    const { code, stdout, stderr } = await perennial(root, 'check', '--max-warnings', '60')
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(50 + 1 + 1)
    expect(lines.at(-2)).toBe(`${FIRST_LEFT_OUT}  ${MORE}  (unknown-key)  warning`)
    expect(lines.at(-1)).toBe('1 article and 0 pages: 200 warnings')
    expect([code, stderr]).toEqual([1, '200 warnings, and --max-warnings allows 60\n'])
  })

  it('are all told to programs, and to the pages of GitHub the first fifty', async () => {
    const root = await writeWholeSite(files)
    const json = await perennial(root, 'check', '--format', 'json')
    expect(json.stdout.trimEnd().split('\n')).toHaveLength(200)
    const sarif = await perennial(root, 'check', '--format', 'sarif')
    expect(JSON.parse(sarif.stdout).runs[0].results).toHaveLength(200)
    const github = (await perennial(root, 'check', '--format', 'github')).stdout.trimEnd().split('\n')
    expect(github).toHaveLength(50 + 1 + 1)
    expect(github.at(-2)).toBe(
      `::warning file=content/articles/en/a.md,line=55,col=3,title=unknown-key::${MORE}`,
    )
    expect(github.at(-1)).toBe('1 article and 0 pages: 200 warnings')
  })

  it('are all told by inspect to programs, and to people the first fifty', async () => {
    const root = await writeWholeSite(files)
    const file = 'content/articles/en/a.md'
    const { stdout } = await perennial(root, 'inspect', file, '--json')
    expect(JSON.parse(stdout).diagnostics).toHaveLength(200)
    expect((await perennial(root, 'inspect', file)).stdout.match(/\(unknown-key\)/g)).toHaveLength(51)
  })
})

describe('the summary', () => {
  it('counts the rules where one found more than one thing', async () => {
    const { stdout } = await perennial(await writeWholeSite(ADVISED_SITE), 'check')
    expect(stdout.split('\n').slice(3)).toEqual([
      'alt-text 2, code-language 1',
      '2 articles and 0 pages: 2 warnings, 1 hint',
      '',
    ])
  })
})

it('tells what there is much of in a line, with what mends it, then what is rare, and the errors last', async () => {
  const text = (index: number): string =>
    `---\ntitle: Text ${index}\nslug: Text-${index}\nstage: awareness\n---\n\n![](a.svg)\n\nSee [there](gone.md).\n`
  const texts = Array.from({ length: 12 }, (_, index) => [
    `articles/en/${String.fromCodePoint(97 + index)}.md`,
    text(index),
  ])
  const root = await writeWholeSite({
    ...Object.fromEntries(texts),
    'articles/en/z.md': '# Nothing\n\nIt is ![](a.svg)\n\n## Below\n',
    'articles/en/a.svg': ADVISED_SITE['articles/en/a.svg'],
  })
  const { code, stdout } = await perennial(root, 'check')
  expect(code).toBe(1)
  const link = 'found a link to "gone.md", but there is no such text; mend the path  (broken-link)'
  const planted = /\((?:alt-text|slug|empty-heading|broken-link)\)|FOLDER/
  expect(stdout.split('\n').filter((line) => planted.test(line))).toEqual([
    `13 × like content/articles/en/a.md:7:1  ${PICTURE}  (alt-text)  warning`,
    '12 × like content/articles/en/a.md:3:1  found the slug "Text-0", whose address is /en/text-0/; write text-0  (slug)  warning; `perennial check --fix` mends them',
    '`perennial check FOLDER` tells each of those in a folder or file.',
    'content/articles/en/z.md:5:1  found nothing below "Below"; write its words, or delete the heading  (empty-heading)  warning',
    ...texts.slice(0, 10).map(([file]) => `content/${file}:9:5  ${link}  error`),
    `2 more × like content/articles/en/k.md:9:5  ${link}  error`,
  ])
  const named = await perennial(root, 'check', 'content/articles/en')
  expect(
    named.stdout.split('\n').filter((line) => line.endsWith(`${PICTURE}  (alt-text)  warning`)),
  ).toHaveLength(13)
})
