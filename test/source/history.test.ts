import { execFileSync } from 'node:child_process'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../plugins/library/read.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { datesIn, readHistory } from '../../plugins/source/history.ts'
import { exampleConfig } from '../example-site.ts'
import { temporaryFolder } from '../folders.ts'

function git(folder: string, when: string, ...args: string[]): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when }
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
  execFileSync('git', ['-C', folder, ...who, ...args], { env, stdio: 'ignore' })
}

/** A repository whose project stands in a folder of it: written on the 1st, moved on the 2nd, changed on the 3rd. */
async function repository(): Promise<{ top: string; root: string }> {
  const top = await temporaryFolder()
  const root = join(top, 'site')
  const articles = join(root, 'content/articles/da')
  await mkdir(articles, { recursive: true })
  git(top, '', 'init')
  const text = '# Et æble om dagen\n\nEn linje til, som ikke ændrer sig, når filen flyttes.\n'
  await writeFile(join(articles, 'gammel.md'), text)
  await writeFile(join(root, 'other.md'), 'Not content.')
  git(top, '2026-03-01T23:30:00-02:00', 'add', '.')
  git(top, '2026-03-01T23:30:00-02:00', 'commit', '-m', 'first')
  await rename(join(articles, 'gammel.md'), join(articles, 'æble.md'))
  git(top, '', 'add', '.')
  git(top, '2026-03-02T12:00:00Z', 'commit', '-m', 'second')
  await writeFile(join(articles, 'æble.md'), `${text}\nMere.\n`)
  git(top, '', 'add', '.')
  git(top, '2026-03-03T12:00:00Z', 'commit', '-m', 'third')
  return { top, root }
}

describe('the history of a folder', () => {
  it('says when each file was first and last committed, in UTC, whatever it was called', async () => {
    const { root } = await repository()
    const { files, isShallow } = await readHistory(root, ['content'])
    expect(isShallow).toBe(false)
    expect([...files]).toEqual([
      [
        'content/articles/da/æble.md',
        { first: '2026-03-02T01:30:00.000Z', last: '2026-03-03T12:00:00.000Z' },
      ],
    ])
  })

  it('is nothing outside a repository, and before the first commit', async () => {
    const folder = await temporaryFolder()
    expect((await readHistory(folder, ['content'])).files.size).toBe(0)
    git(folder, '', 'init')
    expect((await readHistory(folder, ['content'])).files.size).toBe(0)
  })

  it('is not told from a clone that holds only the newest commits', async () => {
    const { top } = await repository()
    const clone = await temporaryFolder()
    git(clone, '', 'clone', '--depth', '1', `file://${top}`, 'shallow')
    const history = await readHistory(join(clone, 'shallow/site'), ['content'])
    expect(history).toEqual({ files: new Map(), isShallow: true })
    const library = await readLibrary(exampleConfig({}, join(clone, 'shallow/site')))
    expect(library.diagnostics.map(formatDiagnostic)).toEqual([
      'content/articles/da/æble.md:1:1  found no date here, and only the newest commits in this clone of the repository; fetch them all (`git fetch --unshallow`, or `fetch-depth: 0` in a workflow) or write published: …  (git-history)',
    ])
    expect(library.articles[0]?.dates.published).toBeUndefined()
  })

  it('follows a file through several names', () => {
    const log = [
      '\u00012026-03-03T00:00:00Z\0\nR090\0b.md\0c.md\0',
      '\u00012026-03-02T00:00:00Z\0\nR100\0a.md\0b.md\0M\0d.md\0',
      '\u00012026-03-01T00:00:00Z\0\nA\0a.md\0A\0d.md\0',
    ].join('')
    expect([...datesIn(log)]).toEqual([
      ['c.md', { first: '2026-03-01T00:00:00.000Z', last: '2026-03-03T00:00:00.000Z' }],
      ['d.md', { first: '2026-03-01T00:00:00.000Z', last: '2026-03-02T00:00:00.000Z' }],
    ])
  })
})

describe('the dates of an article', () => {
  it("are the writer's where there are any, else the first commit; a change counts as work, not as news", async () => {
    const { root } = await repository()
    const [article] = (await readLibrary(exampleConfig({}, root))).articles
    expect(article?.dates).toEqual({
      published: '2026-03-02T01:30:00.000Z',
      updated: undefined,
      touched: '2026-03-03T12:00:00.000Z',
    })
    await writeFile(
      join(root, 'content/articles/da/æble.md'),
      '---\ntitle: Æble\npublished: 2026-01-01\nupdated: 2026-02-01\n---\n\nTekst.\n',
    )
    const [said] = (await readLibrary(exampleConfig({}, root))).articles
    expect(said?.dates).toEqual({
      published: '2026-01-01T00:00:00.000Z',
      updated: '2026-02-01T00:00:00.000Z',
      touched: '2026-02-01T00:00:00.000Z',
    })
  })
})
