import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ended } from '../ended.ts'
import { temporaryFolder } from '../folders.ts'
import { GOOD_ARTICLE, perennial, startPerennial, writeWholeSite } from './perennial.ts'

const KEYS = [
  'path',
  'title',
  'lang',
  'stage',
  'evergreen',
  'judged',
  'excerpt',
  'quotes',
  'keyPoints',
  'numbers',
  'hooks',
  'steps',
  'questions',
  'definitions',
  'mistakes',
  'claims',
  'comparisons',
  'conclusion',
  'words',
  'offers',
  'diagnostics',
]

/** Real texts of foreign sites, where they are at hand, a folder each. */
const FOREIGN = fileURLToPath(new URL('../../../shared/stage-dev/texts', import.meta.url))

const BRANDED = `# Acme Cloud for small teams

Acme Cloud keeps the list for you, and Acme Cloud never sleeps. A spreadsheet is free.

## How Acme Cloud works

Everybody sees the same list. Start free today.
`

const MDX = `import Chart from './chart'
import fs from 'node:fs'

export const run = fs.writeFileSync('ran.txt', 'ran')

# Hooks without tears

<Chart data={fs.writeFileSync('ran.txt', 'ran')} />

A hook is a function that the framework calls for you, and nobody has to run it to read this.
`

interface Inspected {
  readonly path: string
  readonly stage: {
    readonly value: string
    readonly probabilities: Readonly<Record<string, number>>
    readonly unsure: boolean
    readonly signals: readonly { readonly text: string }[]
  }
}

function rowsOf(stdout: string): Inspected[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row) as Inspected)
}

describe('inspect', () => {
  it('shows what was understood of a file, and why', async () => {
    const root = await temporaryFolder()
    await writeFile(
      join(root, 'page.md'),
      `${GOOD_ARTICLE}\n:quote[Read it aloud], and cut it.\n\n1. Write it.\n2. Read it.\n3. Keep it.\n`,
    )
    expect(await perennial(root, 'inspect', 'page.md')).toEqual({
      code: 0,
      stdout: `page.md
  title       How to write a page that lasts
  language    en 1.00: lang in the front matter
  stage       awareness 1.00: stage in the front matter
  by its text awareness 0.59, unsure: "How to" in the title (2:8, +0.9)
  evergreen   yes 0.96: nothing that ties the text to a date, version or event
  length      27 words, 1 min
  excerpt     What a page needs so that its readers come back to it in a year.
  quotes      1
    11:8  1.00  Read it aloud
                its writer marked it with :quote[…]
  key points  none
  numbers     none
  hooks       none
  steps       3
    13:4  0.95  Write it.
                a numbered list tells what to do
    14:4  0.95  Read it.
                a numbered list tells what to do
    15:4  0.95  Keep it.
                a numbered list tells what to do

`,
      stderr: '',
    })
  })

  it('writes one JSON object a line for a folder and a file, in the order of the paths', async () => {
    const root = await writeWholeSite({
      'articles/en/b.md': GOOD_ARTICLE,
      'articles/en/a/index.md': GOOD_ARTICLE,
      'articles/en/a/picture.svg': '<svg/>',
      'articles/en/c.mdx': MDX,
      'articles/en/d.md': '---\ntitle: D\ndraft: true\n---\n\nThis is a draft.\n',
      'pages/en/about.md': '# About\n\nThis is about us.\n',
    })
    const { code, stdout, stderr } = await perennial(
      root,
      'inspect',
      'content/articles',
      'content/pages/en/about.md',
      '--json',
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const rows = rowsOf(stdout)
    expect(rows.map(({ path }) => path)).toEqual([
      'content/articles/en/a/index.md',
      'content/articles/en/b.md',
      'content/articles/en/c.mdx',
      'content/articles/en/d.md',
      'content/pages/en/about.md',
    ])
    for (const row of rows) {
      // What is not published is nowhere that an offer could be.
      expect(Object.keys(row)).toEqual(KEYS.filter((key) => key !== 'offers' || !row.path.endsWith('d.md')))
      for (const fact of ['stage', 'evergreen'] as const) {
        expect(row).toHaveProperty([fact, 'value'])
        expect(row).toHaveProperty([fact, 'confidence'])
        expect(row).toHaveProperty([fact, 'from'])
        expect(row).toHaveProperty([fact, 'signals'])
      }
    }
    expect(rows[1]).toMatchObject({
      title: 'How to write a page that lasts',
      lang: 'en',
      stage: { value: 'awareness', from: 'front matter', confidence: 1 },
      excerpt: 'What a page needs so that its readers come back to it in a year.',
      words: 15,
      diagnostics: [],
    })
  })

  it('shows the offers of a text of the site with their places, and why the others have none', async () => {
    const offer = (id: string, more: string): string =>
      `kind: guide\nlanguage: en\nheadline: H\ntext: T\nlabel: L\ntarget: /${id}/\n${more}`
    const root = await writeWholeSite({
      'articles/en/a.md': GOOD_ARTICLE,
      'offers/end.yml': offer('end', 'stage: awareness\npriority: 60\n'),
      'offers/more.yml': offer('more', 'stage: awareness\n'),
      'offers/later.yml': offer('later', ''),
    })
    const { stdout } = await perennial(root, 'inspect', 'content/articles/en/a.md')
    expect(stdout.slice(stdout.indexOf('  offers'))).toBe(`  offers     
    end (end): stage awareness; language en; any topic; priority 60; likeness 0
    more (fits, has no place): stage awareness; language en; any topic; priority 50; likeness 0
    no: later (it is for consideration)

`)
    const rows = rowsOf((await perennial(root, 'inspect', 'content/articles/en/a.md', '--json')).stdout)
    expect(rows[0]).toMatchObject({
      offers: {
        shown: [
          {
            id: 'end',
            place: 'end',
            reasons: ['stage awareness', 'language en', 'any topic', 'priority 60', 'likeness 0'],
          },
        ],
        spare: [{ id: 'more' }],
        misfits: [{ id: 'later', reason: 'it is for consideration' }],
      },
    })
  })

  it('shows of a text in another language what it gets, and nothing that is judged', async () => {
    const root = await writeWholeSite({
      'articles/sv/ugn.md': '# Ugnen\n\nBörja med stenarna. De ska vara torra.\n',
      'articles/da/ovn.md': '---\ntitle: Ovnen\ndraft: true\nlang: ja\n---\n\nBegynd med stenene.\n',
    })
    expect((await perennial(root, 'inspect', 'content/articles')).stdout).toBe(`content/articles/da/ovn.md
  title       Ovnen
  language    ja 1.00: lang in the front matter
  gets        a page and a card only, as it is in another language than those of the site
  excerpt     Begynd med stenene.

content/articles/sv/ugn.md
  title       Ugnen
  language    sv 1.00: the folder sv/
  gets        a page and a card only, as it is in another language than those of the site
  excerpt     Börja med stenarna. De ska vara torra.

`)
    expect(rowsOf((await perennial(root, 'inspect', 'content/articles/sv/ugn.md', '--json')).stdout)).toEqual(
      [
        {
          path: 'content/articles/sv/ugn.md',
          title: 'Ugnen',
          lang: 'sv',
          excerpt: 'Börja med stenarna. De ska vara torra.',
          diagnostics: [],
        },
      ],
    )
  })

  it('reads MDX as text and runs none of it', async () => {
    const root = await temporaryFolder()
    await mkdir(join(root, 'texts'))
    await writeFile(join(root, 'texts/hooks.mdx'), MDX)
    const { code, stdout } = await perennial(root, 'inspect', 'texts', '--json')
    expect(code).toBe(0)
    expect(rowsOf(stdout)).toMatchObject([{ path: 'texts/hooks.mdx', title: 'Hooks without tears' }])
    expect(existsSync(join(root, 'ran.txt'))).toBe(false)
  })

  it('says what is lost in a text, and where', async () => {
    const root = await temporaryFolder()
    await writeFile(join(root, 'a.md'), '# How to write\n\n[TOC]\n')
    const message =
      'found "[TOC]", which is shown as it is written; delete it, since pages have their own contents'
    const { stdout } = await perennial(root, 'inspect', 'a.md')
    expect(stdout).toContain(`  a.md:3:1  ${message}  (lost)\n`)
    const [row] = rowsOf((await perennial(root, 'inspect', 'a.md', '--json')).stdout)
    expect(row).toHaveProperty('diagnostics', [
      { file: 'a.md', line: 3, column: 1, severity: 'warning', rule: 'lost', message },
    ])
  })

  it('reads Markdown that is called so', async () => {
    const root = await temporaryFolder()
    await mkdir(join(root, 'texts'))
    for (const name of ['a.markdown', 'texts/b.markdown']) await writeFile(join(root, name), GOOD_ARTICLE)
    const { code, stdout } = await perennial(root, 'inspect', 'a.markdown', 'texts', '--json')
    expect(code).toBe(0)
    const title = 'How to write a page that lasts'
    expect(rowsOf(stdout)).toMatchObject([
      { path: 'a.markdown', title },
      { path: 'texts/b.markdown', title },
    ])
  })

  it('reads files whatever they are called', async () => {
    const root = await temporaryFolder()
    const names = ['-x.md', '--help.md', 'n\nx.md', 'å.md'.normalize('NFD')]
    for (const name of names) await writeFile(join(root, name), GOOD_ARTICLE)
    const { code, stdout } = await perennial(root, 'inspect', '--json', '--', ...names)
    expect(code).toBe(0)
    expect(rowsOf(stdout).map(({ path }) => path)).toEqual(names)
  })

  it.skipIf(process.platform === 'win32')('opens nothing that has no end', async () => {
    const root = await temporaryFolder()
    execFileSync('mkfifo', [join(root, 'pipe.md')])
    for (const name of ['/dev/zero', 'pipe.md'])
      expect(await perennial(root, 'inspect', name)).toEqual({
        code: 2,
        stdout: '',
        stderr: `"${name}" is neither a file nor a folder.\ninspect reads files of text, and folders of them.\n`,
      })
  })

  it('reads a file anywhere, by a path from here or from the root', async () => {
    const [here, there] = [await temporaryFolder(), await temporaryFolder()]
    await writeFile(join(there, 'page.md'), GOOD_ARTICLE)
    const { code, stdout } = await perennial(here, 'inspect', join(there, 'page.md'), '--json')
    expect(code).toBe(0)
    expect(rowsOf(stdout)).toMatchObject([{ title: 'How to write a page that lasts' }])
    expect(await readFile(join(there, 'page.md'), 'utf8')).toBe(GOOD_ARTICLE)
  })

  it('judges a text about a brand by the brands that it is told', async () => {
    const root = await temporaryFolder()
    await writeFile(join(root, 'acme.md'), BRANDED)
    const judge = async (...args: string[]): Promise<Inspected['stage'] | undefined> =>
      rowsOf((await perennial(root, 'inspect', 'acme.md', '--json', ...args)).stdout)[0]?.stage
    const other = await judge('--brand', 'Initech')
    const told = await judge('--brand', 'Initech', '--brand', 'Acme Cloud')
    expect(told).toMatchObject({ value: 'decision' })
    expect(told?.probabilities['decision']).toBeGreaterThan(other?.probabilities['decision'] ?? 1)
    expect(other?.signals.map(({ text }) => text)).not.toContain('own brand "Acme Cloud" in the title')
    expect(told?.signals.map(({ text }) => text)).toContain('own brand "Acme Cloud" in the title')
  })

  it('judges a text about others by the rivals that it is told', async () => {
    const root = await temporaryFolder()
    await writeFile(
      join(root, 'rivals.md'),
      '# An alternative to Initech\n\nIt is easy to switch from Initech.\n',
    )
    const args = ['--rival', 'Globex', '--rival', 'Initech']
    const [row] = rowsOf((await perennial(root, 'inspect', 'rivals.md', '--json', ...args)).stdout)
    expect(row?.stage.signals.map(({ text }) => text)).toContain('rival "Initech" in the title')
  })

  it('gives the probability of each stage, with three places, and says where it is unsure', async () => {
    const root = await temporaryFolder()
    await writeFile(join(root, 'a.md'), '# Letters\n\nA plain text of no kind.\n')
    const [row] = rowsOf((await perennial(root, 'inspect', 'a.md', '--json')).stdout)
    const chances = Object.values(row?.stage.probabilities ?? {})
    expect(chances).toHaveLength(4)
    for (const chance of chances) expect(chance).toBe(Math.round(chance * 1000) / 1000)
    expect(row?.stage.unsure).toBe(true)
    expect((await perennial(root, 'inspect', 'a.md')).stdout).toMatch(/\n {2}stage {7}\w+ 0\.\d\d, unsure: /)
  })

  it('takes the brands of the site where it is told none', async () => {
    const root = await writeWholeSite({ 'articles/en/acme.md': BRANDED }, { brand: ['Acme Cloud'] })
    const { stdout } = await perennial(root, 'inspect', 'content', '--json')
    expect(rowsOf(stdout)[0]?.stage.value).toBe('decision')
  })

  it('refuses to look at nothing', async () => {
    const root = await temporaryFolder()
    expect(await perennial(root, 'inspect')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'inspect needs a file or a folder.\nFor example: `perennial inspect content/articles`.\n',
    })
    expect(await perennial(root, 'inspect', 'nowhere.md')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'There is no file or folder "nowhere.md".\nCheck the path; it counts from the current folder.\n',
    })
    expect(await perennial(root, 'inspect', '.')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'There is no Markdown in ".".\ninspect reads files whose names end in .md, .mdx or .markdown.\n',
    })
  })

  it.skipIf(!existsSync(FOREIGN))('understands every one of the real texts of foreign sites', async () => {
    const sites = (await readdir(FOREIGN)).sort().slice(0, 20)
    const labels = (await readFile(join(FOREIGN, '../labels.csv'), 'utf8')).split('\n')
    const own = labels.filter((line) => sites.some((site) => line.startsWith(`texts/${site}/`)))
    const { code, stdout, stderr } = await perennial(FOREIGN, 'inspect', ...sites, '--json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const rows = rowsOf(stdout)
    expect(rows).toHaveLength(own.length)
    expect(own.length).toBeGreaterThan(100)
    // Only a site's own texts get offers.
    const keys = KEYS.filter((key) => key !== 'offers').join()
    expect(new Set(rows.map((row) => Object.keys(row).join()))).toEqual(new Set([keys]))
  })

  it('ends without a word where its reader has seen enough', async () => {
    const root = await temporaryFolder()
    // Enough that it does not fit into the pipe, so that the writer finds the other end gone.
    for (let count = 0; count < 150; count += 1)
      await writeFile(
        join(root, `page-${count}.md`),
        GOOD_ARTICLE.replace('\n\n', `\n\n${'More words. '.repeat(90)}`),
      )
    const child = startPerennial(root, ['inspect', '.', '--json'])
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await ended(child)).toMatchObject({ code: 0, stderr: '' })
  })
})
