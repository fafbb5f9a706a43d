import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guardWork } from '../../plugins/publish/guard-work.ts'
import { temporaryFolder } from '../folders.ts'
import { saidBy } from './small-site.ts'

const ADVICE = 'Name a folder of its own, such as `outDir: "./dist"`, in astro.config.mjs.'

/** Make a project, `site`, in a folder with other things, with files by their path in the project. */
async function projectWith(...files: readonly string[]): Promise<string> {
  const root = join(await temporaryFolder(), 'site')
  for (const file of ['content/articles/a.md', 'src/pages/index.astro', ...files]) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), '')
  }
  return root
}

const guard = (root: string, target: string): Promise<void> =>
  guardWork(join(root, target), root, [join(root, 'content'), join(root, '../texts')])

describe('a build is not let into', () => {
  it.each([
    ['content', 'is', 'content/'],
    ['content/', 'is', 'content/'],
    ['src', 'is', 'src/'],
    ['public', 'is', 'public/'],
    ['content/dist', 'lies in', 'content/'],
    ['node_modules/.dist', 'lies in', 'node_modules/'],
    ['.git/dist', 'lies in', '.git/'],
    ['.perennial/cache', 'lies in', '.perennial/'],
  ])('a folder of the project: %s', async (target, relation, name) => {
    const root = await projectWith()
    expect(await saidBy(guard(root, target))).toBe(
      `A build takes the place of ${join(root, target).replace(/\/$/, '')}, which ${relation} ${name}, a folder of the project that no build may replace.\n${ADVICE}`,
    )
  })

  it('a folder that holds the content of a site, or is it by a link', async () => {
    const root = await projectWith('../texts/a.md')
    const place = join(root, '../texts')
    await symlink('../texts', join(root, 'out'))
    expect(await saidBy(guard(root, 'out'))).toBe(
      `A build takes the place of ${place}, which is ${place}/, a folder of the project that no build may replace.\n${ADVICE}`,
    )
  })

  it('a folder of files that no build made', async () => {
    const root = await projectWith('../victim/thesis.docx', '../victim/deep/deeper/index.html')
    expect(await saidBy(guard(root, '../victim'))).toBe(
      `A build takes the place of ${join(root, '../victim')}, which holds files that no build made: it has no page (.html).\n${ADVICE} If nobody needs those files, delete the folder and build again.`,
    )
  })

  it('a repository, whatever else it holds', async () => {
    const root = await projectWith('../pages/.git/HEAD', '../pages/index.html')
    expect(await saidBy(guard(root, '../pages'))).toBe(
      `A build takes the place of ${join(root, '../pages')}, which is a repository of git, and its history would be gone.\n${ADVICE} Then copy what was built into the repository.`,
    )
  })
})

describe('a build is let into', () => {
  it.each([
    ['a folder that is not there', 'dist', []],
    ['what another program built', 'dist', ['dist/index.html', 'dist/_astro/a.css']],
    ['a kit apart', 'dist-kit', ['dist-kit/kit/index.html', 'dist-kit/cards/a.png']],
    ['a folder that only the system wrote into', 'dist', ['dist/.DS_Store']],
    ['a folder whose name begins as another', 'contents', []],
    ['a folder beside the project', '../www', ['../www/404.html']],
  ])('%s', async (_name, target, files) => {
    const root = await projectWith(...files)
    await expect(guard(root, target)).resolves.toBeUndefined()
  })

  it('a folder of a project whose src is the project itself', async () => {
    const root = await projectWith()
    await expect(guardWork(join(root, 'dist'), root, [root])).resolves.toBeUndefined()
  })
})
