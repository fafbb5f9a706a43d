import { execFileSync } from 'node:child_process'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { Cache } from '../../plugins/publish/cache.ts'
import { isSealed } from '../../plugins/publish/seal.ts'
import { TESTS_ALL } from '../all.ts'
import type { Ended } from '../ended.ts'
import { filesIn } from '../folders.ts'
import { DAMAGES } from '../publish/damage.ts'
import { canMount, mountFolder, mountMemory } from '../publish/mount.ts'
import { leftBeside } from '../publish/trees.ts'
import type { BuiltProject } from './built-project.ts'
import { build, changesBetween, countsOf, digestsOf } from './site-copy.ts'

/** Longest time that a test here takes: two builds on a busy machine. */
const PATIENCE = 120_000

/** Tell what becomes of a build's work folder, in a project that is as it was after each test. */
export function describeWorkFolder(project: () => BuiltProject): void {
  describe('what stands under .perennial', () => {
    let root: string
    let dist: string
    let first: Ended
    let good: Readonly<Record<string, string>>

    beforeAll(() => {
      ;({ root, dist, first, good } = project())
    })

    const work = (path: string): string => join(root, '.perennial', path)

    it(
      'is found when it is emptied, cut, flipped, lengthened or gone: every file, in every way',
      async () => {
        const cache = new Cache(work('cache'))
        const entries = await filesIn(work('cache'))
        const pages = await filesIn(work('astro'))
        expect(pages).toEqual(expect.arrayContaining(['incremental-build.json', '.seal']))
        const missed: string[] = []
        let tried = 0
        for (const [how, damage] of Object.entries(DAMAGES)) {
          for (const [at, file] of [
            ...entries.map((name) => `cache/${name}`),
            ...pages.map((name) => `astro/${name}`),
          ].entries()) {
            const bytes = await readFile(work(file))
            damage(work(file), at * 7919 + how.length)
            const isBelieved = file.startsWith('cache/')
              ? (await cache.get(file.slice('cache/'.length).replace('/', ''))) !== undefined
              : await isSealed(work('astro'))
            if (isBelieved) missed.push(`${file} ${how}`)
            await writeFile(work(file), bytes)
            tried += 1
          }
        }
        expect(missed).toEqual([])
        expect(tried).toBeGreaterThan(400)
        expect(await isSealed(work('astro')), 'and whole again').toBe(true)
      },
      PATIENCE,
    )

    // Pages alone, in another folder: `build.test.ts`. Entries of the cache: `publish/publish.test.ts`.
    it.runIf(TESTS_ALL).each<[string, RegExp]>([
      ['pages alone', /^astro\/dist\//],
      ['everything', /^/],
    ])(
      'is made again when it is damaged, and the site is what it was: %s',
      async (_name, which) => {
        const files = (await filesIn(work('.'))).filter((file) => which.test(file))
        const ways = Object.values(DAMAGES)
        for (const [at, file] of files.entries()) ways[at % ways.length]?.(work(file), at * 7919)
        const entries = files.filter((file) => file.startsWith('cache/'))
        const mended = await build(root)
        expect(mended.code).toBe(0)
        expect(countsOf(mended).rendered).toBe(entries.length === 0 ? 0 : countsOf(first).total)
        expect(mended.stdout).toContain(
          '[WARN] [perennial] The cache of pages was not as the last build left it: every page is made again.\n',
        )
        expect(changesBetween(good, await digestsOf(dist))).toEqual([])
        expect(await isSealed(work('astro')), 'and whole again').toBe(true)
        const next = await build(root)
        expect(next.stdout).not.toContain('WARN')
        expect(countsOf(next).rendered).toBe(0)
        expect(changesBetween(good, await digestsOf(dist))).toEqual([])
      },
      PATIENCE,
    )

    // What is told: `publish/work-folder.test.ts`.
    it.runIf(TESTS_ALL)(
      'may be somebody’s file, which is told, and the last build stays',
      async () => {
        await rename(work('.'), join(root, 'aside'))
        await writeFile(work('.'), 'mine')
        const { code, stderr } = await build(root)
        await rm(work('.'))
        await rename(join(root, 'aside'), work('.'))
        expect(code).toBe(2)
        expect(stderr).toContain(
          `Perennial keeps what it has made in ${work('.')}, and can't: something else stands there (EEXIST, ${work('.')}).\nDelete or rename what stands there. Then build again.\n`,
        )
        expect(stderr).not.toMatch(/^\s+at /m)
        expect(changesBetween(good, await digestsOf(dist))).toEqual([])
      },
      PATIENCE,
    )

    it.skipIf(!canMount || !TESTS_ALL)(
      'may be a disk that can only be read: the site is built all the same, which is told once',
      async () => {
        mountFolder(work('.'), work('.'))
        execFileSync('mount', ['-o', 'remount,bind,ro', work('.')])
        const { code, stdout } = await build(root)
        expect(code).toBe(0)
        expect(stdout.match(/^.*WARN.*$/gm)).toEqual([
          expect.stringContaining(
            `[WARN] [perennial] Perennial keeps what it has made in ${work('.')}, and can't: the disk can only be read (EROFS, ${work('.')}). Mount it so that it can be written to. Until then, all is made again in every build.`,
          ),
        ])
        expect(changesBetween(good, await digestsOf(dist))).toEqual([])
        expect(await leftBeside(dist)).toEqual([])
      },
      PATIENCE,
    )

    // What is put in its place from another disk, by a build without pages: `publish/kill.test.ts`.
    it.skipIf(!canMount || !TESTS_ALL)(
      'may be another disk: the site is put in its place all the same',
      async () => {
        mountMemory(work('.'), '200m')
        const { code, stdout } = await build(root)
        expect(code).toBe(0)
        expect(stdout).not.toContain('WARN')
        expect(changesBetween(good, await digestsOf(dist))).toEqual([])
        expect(await leftBeside(dist)).toEqual([])
        expect((await readdir(work('.'))).sort()).toEqual(['astro', 'cache'])
      },
      PATIENCE,
    )

    // What is told: `publish/placing.test.ts`, and `publish/cache.test.ts`.
    it.skipIf(!canMount || !TESTS_ALL)(
      'may be a disk that is full: the last build stays, it is told without a stack, and no half site takes the space',
      async () => {
        mountMemory(work('.'), '256k')
        const { code, stderr } = await build(root)
        expect(code).toBe(2)
        expect(stderr).toMatch(
          /: no space is left on the disk \(ENOSPC.*\)\.\nFree some space there\. Then build again\.\n$/,
        )
        expect(stderr).not.toMatch(/^\s+at /m)
        expect(changesBetween(good, await digestsOf(dist))).toEqual([])
        expect((await readdir(work('.'))).filter((name) => name !== 'cache')).toEqual([])
      },
      PATIENCE,
    )
  })
}
