import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sample, TESTS_ALL } from '../all.ts'
import { filesIn, temporaryFolder, writeSite } from '../folders.ts'
import { build, copyProject } from './site-copy.ts'

/** A whole build on a busy machine, in milliseconds. */
const PATIENCE = 120_000

const NO_CHANNELS = Object.fromEntries(
  ['images', 'cards', 'social', 'newsletter', 'ebook', 'feeds'].map((channel) => [channel, false]),
)
const TEXT =
  '---\ntitle: Spokes\nlang: en\nstage: awareness\n---\n\nA spoke is tight, and it holds the rim.\n'

/** Make a project of one text, without channels, and add lines to its configuration. */
async function projectWith(lines = ''): Promise<string> {
  const files = await writeSite({ 'articles/en/spokes.md': TEXT })
  const root = await copyProject(await temporaryFolder(), {
    files,
    options: { languages: ['en'], topics: {}, channels: NO_CHANNELS },
  })
  const path = join(root, 'astro.config.mjs')
  const config = await readFile(path, 'utf8')
  await writeFile(path, config.replace('export default {', `export default {\n  ${lines}`))
  return root
}

// Whatever else is no place for a build: `publish/guard-work.test.ts`.
it.each(sample(['./content', './src', './content/dist'], 1))(
  'a build does not take the place of work: %s',
  async (place) => {
    const root = await projectWith(`outDir: '${place}',`)
    const before = [await filesIn(join(root, 'content')), await filesIn(join(root, 'src'))]
    const { code, stderr } = await build(root)
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining(
        'a folder of the project that no build may replace.\nName a folder of its own',
      ),
    })
    expect([await filesIn(join(root, 'content')), await filesIn(join(root, 'src'))]).toEqual(before)
  },
)

// What is said of such files: `library/public-files.test.ts`.
it.runIf(TESTS_ALL)('a build publishes nothing of the machine, and does not wait for a pipe', async () => {
  const root = await projectWith()
  await symlink('/etc/passwd', join(root, 'public/pw.txt'))
  execFileSync('mkfifo', [join(root, 'public/pipe')])
  const { code, stderr } = await build(root)
  expect(code).toBe(1)
  expect(stderr).toMatch(
    /^public\/pipe:1:1 .*\(unreadable\) {2}error\npublic\/pw\.txt:1:1 .*\(symbolic-link\) {2}error\n/m,
  )
  expect(existsSync(join(root, 'dist'))).toBe(false)
})

// `places.test.ts` builds one, too.
it.runIf(TESTS_ALL)(
  'a site without channels is built without a warning',
  async () => {
    const root = await projectWith()
    const { code, stdout } = await build(root)
    expect(code).toBe(0)
    expect(stdout).toContain('0 outputs: 0 rendered')
    expect(stdout).not.toContain('WARN')
    expect(existsSync(join(root, 'dist/spokes/index.html'))).toBe(true)
  },
  PATIENCE,
)
