import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { TESTS_ALL } from '../all.ts'
import type { BuiltProject } from './built-project.ts'
import { build, changesBetween, countsOf, digestsOf } from './site-copy.ts'

/** Longest time that a build or two take on a busy machine. */
const PATIENCE = 120_000

/** What may change between two builds, as edits by file. */
const CHANGES = {
  'the content changed': {
    'content/articles/en/choose-a-tool.md': ['title: ', 'title: Or '],
    'content/offers/en-start.yml': ['text: ', 'text: Yes, '],
    'content/authors/ada.yml': ['name: ', 'name: Countess '],
    'content/pages/en/about.md': ['title: ', 'title: Much '],
  },
  'a component changed': { 'src/components/NextStep.astro': ['<h2', '<h2 data-changed'] },
  'the configuration changed': { 'astro.config.mjs': ['On pages that last.', 'Pages that last long.'] },
  'the toolkit changed': { 'plugins/html/offer.ts': ["'offer-headline'", "'offer-title'"] },
} as const
type Edits = Readonly<Record<string, readonly [from: string, to: string]>>
const ALONE: readonly (readonly [string, Edits])[] = Object.entries(CHANGES)
/** What leaves most pages as they were, together; `npm run test:all` makes each change alone, and also from nothing. */
const TOGETHER: typeof ALONE = [
  [
    'the content and a component changed',
    { ...CHANGES['the content changed'], ...CHANGES['a component changed'] },
  ],
]

/** Build from nothing. */
async function buildAfresh(at: string): Promise<{ code: number | null; tree: Record<string, string> }> {
  await rm(join(at, '.perennial'), { recursive: true })
  const { code } = await build(at)
  return { code, tree: await digestsOf(join(at, 'dist')) }
}

/** Tell how pages are kept from one build to the next, in a site that is settled and is as it was after each test. */
export function describeKeptPages(project: () => BuiltProject, settle: () => Promise<void>): void {
  describe('pages taken from the last build', () => {
    let root: string
    let dist: string
    let good: BuiltProject['good']

    beforeAll(async () => {
      await settle()
      ;({ root, dist, good } = project())
    }, PATIENCE)

    it.runIf(TESTS_ALL).each([...ALONE, ...TOGETHER])(
      'are what a build from nothing makes, when %s',
      async (_when, edits) => {
        const texts = new Map<string, string>()
        const before = await digestsOf(dist)
        for (const [file, [from, to]] of Object.entries(edits)) {
          const text = await readFile(join(root, file), 'utf8')
          expect(text, file).toContain(from)
          texts.set(file, text)
          await writeFile(join(root, file), text.replace(from, to))
        }
        const next = await build(root)
        const after = await digestsOf(dist)
        const fresh = TESTS_ALL ? await buildAfresh(root) : undefined
        for (const [file, text] of texts) await writeFile(join(root, file), text)
        // Back to what was built from nothing: a page that is kept where it should be made anew is seen on this way too.
        const back = await build(root)
        expect([next.code, fresh?.code ?? 0, back.code]).toEqual([0, 0, 0])
        if (fresh) expect(changesBetween(after, fresh.tree)).toEqual([])
        expect(changesBetween(good, await digestsOf(dist))).toEqual([])
        expect(countsOf(next).fromCache).toBeGreaterThan(0)
        expect(changesBetween(before, after).some((name) => name.endsWith('index.html'))).toBe(true)
      },
      2 * PATIENCE,
    )
  })
}
