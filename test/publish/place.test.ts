import { execFileSync } from 'node:child_process'
import { readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Staging } from '../../plugins/publish/staging.ts'
import { temporaryFolder } from '../folders.ts'
import { canMount, mountFolder, mountMemory } from './mount.ts'
import { build, pageOf, saidBy, siteWith } from './small-site.ts'

describe('a place that no build may take', () => {
  it.skipIf(!canMount).each<[string, (target: string, root: string) => void]>([
    ['another disk', (target) => mountMemory(target, '1m')],
    [
      'a folder of the same disk',
      (target, root) => {
        execFileSync('mkdir', [join(root, 'volume')])
        mountFolder(join(root, 'volume'), target)
      },
    ],
  ])('since %s is mounted there, is told before the work', async (_name, spoil) => {
    const site = await siteWith('dist å')
    spoil(site.target, site.root)
    await writeFile(join(site.target, 'page'), 'old')
    expect(await saidBy(new Staging(site.work, site.target).open())).toBe(
      `${site.target} is a mount point, such as a volume of Docker, and no build can take its place in one move.
Mount the folder above it instead, or build into a folder inside it: \`outDir\` in astro.config.mjs. Then build again.`,
    )
    expect(await pageOf(site.target)).toBe('old')
    const inside = join(site.target, 'site')
    await build({ ...site, target: inside })
    expect(await pageOf(inside), 'what it says to do works').toBe('new')
    await build({ ...site, target: inside })
    expect((await readdir(site.target)).sort()).toEqual(['page', 'site'])
  })

  it('since it holds the whole project, is told before the work', async () => {
    const { root, work } = await siteWith()
    for (const target of [root, `${root}/`, dirname(root)])
      expect(await saidBy(new Staging(work, target).open())).toBe(
        `A build takes the place of ${target.replace(/\/$/, '')}, which holds the whole project.
Name a folder of its own, such as \`outDir: "./dist"\`, in astro.config.mjs.`,
      )
    expect(await readdir(root)).toEqual(['dist'])
  })

  it('since it holds the whole project, is told also where the work folder is elsewhere', async () => {
    const { root } = await siteWith()
    const work = await temporaryFolder()
    for (const target of [root, dirname(root)])
      expect(await saidBy(new Staging(work, target, { project: root }).open())).toMatch(
        /^A build takes the place of .*, which holds the whole project\./,
      )
    expect(await pageOf(join(root, 'dist'))).toBe('old')
  })

  it('since it is a file, is told before the work, and the file stays', async () => {
    const { root, work } = await siteWith()
    const target = join(root, 'notes')
    await writeFile(target, 'mine')
    expect(await saidBy(new Staging(work, target).open())).toBe(
      `${target} is no folder, and the build should take its place.\nDelete or rename it, and build again.`,
    )
    expect(await readFile(target, 'utf8')).toBe('mine')
  })
})

describe('a place that is a link', () => {
  it('stays one, and the build takes the place of what it leads to', async () => {
    const site = await siteWith('www/site')
    const link = join(site.root, 'dist')
    await symlink('www/site', link)
    await build({ ...site, target: link })
    expect(await readlink(link)).toBe('www/site')
    expect(await pageOf(site.target)).toBe('new')
    expect(await readdir(join(site.root, 'www'))).toEqual(['site'])
  })

  it('may lead to what is not there yet', async () => {
    const { root, work } = await siteWith()
    const link = join(root, 'out')
    await symlink('not/yet', link)
    await build({ work, target: link })
    expect(await readlink(link)).toBe('not/yet')
    expect(await pageOf(join(root, 'not/yet'))).toBe('new')
  })

  it('may not lead to itself', async () => {
    const { root, work } = await siteWith()
    const link = join(root, 'out')
    await symlink('out', link)
    expect(await saidBy(new Staging(work, link).open())).toBe(
      `${link} could not be found: links that lead in a circle (ELOOP, ${link}).\nPoint the link at a folder. Then build again.`,
    )
  })
})
