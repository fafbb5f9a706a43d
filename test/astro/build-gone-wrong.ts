import { existsSync } from 'node:fs'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Phase } from '../../plugins/publish/step.ts'
import { sample, TESTS_ALL } from '../all.ts'
import { type Ended, ended } from '../ended.ts'
import { filesIn } from '../folders.ts'
import { leftBeside } from '../publish/trees.ts'
import type { BuiltProject } from './built-project.ts'
import { build, changesBetween, digestsOf, startScript } from './site-copy.ts'

/** Longest time that a build or two take on a busy machine. */
const PATIENCE = 120_000

/** Where builds are killed: in each phase, early and late, and around the two renames. */
const KILLS: readonly (readonly [Phase, number])[] = [
  ...[1, 2, 40, 90].map((step) => ['reading', step] as const),
  ['drawing', 1],
  ...[2, 1].map((step) => ['placing', step] as const),
  ...[2, 3].map((step) => ['drawing', step] as const),
  ...[1, 2, 20, 40, 60, 80, 85, 90, 93].map((step) => ['writing', step] as const),
  ...[1, 2].map((step) => ['collecting', step] as const),
]
const KILL_CHILD = fileURLToPath(new URL('./kill-child.ts', import.meta.url))

/** Tell what becomes of a site whose next build goes wrong, once it is settled. */
export function describeGoneWrong(project: () => BuiltProject, settle: () => Promise<void>): void {
  describe('a build that goes wrong', () => {
    const kills = sample(KILLS, 1)
    let before: Record<string, string>

    let root: string
    let dist: string
    let first: Ended

    beforeAll(async () => {
      await settle()
      ;({ root, dist, first } = project())
      before = await digestsOf(dist)
    }, PATIENCE)

    it(
      'stops at an error with its place and nothing of its own, and leaves the site as it was',
      async () => {
        const bad = join(root, 'content/articles/en/bad.md')
        await writeFile(
          bad,
          '---\ntitle: A bad day\npublished: never\n---\n\nThere is no such day in any calendar.\n',
        )
        const { code, stdout, stderr } = await build(root)
        await rename(bad, join(root, 'bad.md'))
        expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
        expect(stderr).toBe(
          `${first.stderr.replace(/1 warning\n$/, '')}content/articles/en/bad.md:3:1  published: found "never", expected a date such as 2026-01-31  (front-matter-value)  error\n1 error, 1 warning\nNothing was built; the last build is as it was.\n`,
        )
        expect(changesBetween(before, await digestsOf(dist))).toEqual([])
      },
      PATIENCE,
    )

    // Both builds are guarded by the same hook.
    it.runIf(TESTS_ALL)(
      'stops also when Astro itself is called, and shows where to look instead of its own code',
      async () => {
        const bad = join(root, 'content/articles/en/bad.md')
        await writeFile(bad, '---\n---\n')
        const { code, stderr } = await ended(startScript(root, 'node_modules/astro/bin/astro.mjs', ['build']))
        await rename(bad, join(root, 'bad.md'))
        expect(code).toBe(1)
        expect(stderr).toContain(
          'An error in the content:\ncontent/articles/en/bad.md:1:1  found no title; add "title: …" to the front matter or begin the text with "# …"  (title)\n',
        )
        expect(stderr).not.toMatch(/^\s+at /m)
        expect(changesBetween(before, await digestsOf(dist))).toEqual([])
      },
      PATIENCE,
    )

    // `publish/kill.test.ts` kills others.
    it.runIf(TESTS_ALL)(
      'leaves the site as it was where it is killed, and does not stand in the way of the next one, which clears up after it',
      async () => {
        for (const [turn, [phase, step]] of kills.entries()) {
          const at = `${phase} ${step}`
          const article = join(root, 'content/articles/en/first-steps.md')
          const text = await readFile(article, 'utf8')
          // Another change each time: what a killed build has drawn is kept.
          await writeFile(article, text.replace('title: ', `title: Never ${turn} `))
          const { code } = await ended(startScript(root, KILL_CHILD, [phase, String(step)]))
          await writeFile(article, text)
          expect(code, at).toBeNull()
          // Between the two renames nothing is in its place, and the last build beside it, for the next one to find.
          const isBetween = phase === 'placing' && step === 2
          const [kept = 'dist'] = (await readdir(root)).filter((name) => name.startsWith('.dist.previous-'))
          expect(existsSync(dist), at).toBe(!isBetween)
          expect(changesBetween(before, await digestsOf(isBetween ? join(root, kept) : dist)), at).toEqual([])
        }
        const next = await build(root)
        expect(next.code).toBe(0)
        expect(changesBetween(before, await digestsOf(dist))).toEqual([])
        const work = await filesIn(join(root, '.perennial'))
        expect(work.filter((name) => !/^(?:astro|cache)\//.test(name))).toEqual([])
        expect(await leftBeside(dist)).toEqual([])
      },
      (kills.length + 1) * PATIENCE,
    )
  })
}
