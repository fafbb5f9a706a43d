import { existsSync, renameSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PerennialError } from '../../plugins/errors.ts'
import { Staging, type StagingDesk } from '../../plugins/publish/staging.ts'
import { temporaryFolder } from '../folders.ts'
import { asNobody } from './as-nobody.ts'
import { canMount, mountMemory } from './mount.ts'
import { build, failing, pageOf, saidBy, siteWith } from './small-site.ts'

describe('a work folder on another disk', () => {
  it.skipIf(!canMount)('costs a copy, and never the site: a disk that is mounted there', async () => {
    const site = await siteWith()
    mountMemory(site.work, '1m')
    await build({ ...site, target: `${site.target}/` })
    expect(await pageOf(site.target)).toBe('new')
    expect((await readdir(site.root)).sort()).toEqual(['.perennial', 'dist'])
    expect(await readdir(site.work)).toEqual([])
  })

  it('costs a copy, and never the site: renames that fail like there', async () => {
    const site = await siteWith()
    const seen: string[] = []
    const rename = failing((from, to) => (dirname(from) === dirname(to) ? undefined : 'EXDEV'))
    const progress: StagingDesk['progress'] = ({ phase, done, total }) => {
      // The last build is there until the new one is whole beside it.
      if (phase === 'copying') expect(existsSync(join(site.target, 'page'))).toBe(true)
      seen.push(`${phase} ${done}/${total}`)
    }
    await build({ ...site, target: `${site.target}/` }, { rename, progress })
    expect(await pageOf(site.target)).toBe('new')
    expect(await readFile(join(site.target, 'deep/page'), 'utf8')).toBe('new')
    expect(seen.slice(0, 6)).toEqual([...[0, 1, 2, 3, 4].map((done) => `copying ${done}/4`), 'placing 1/3'])
    expect((await readdir(site.root)).sort()).toEqual(['.perennial', 'dist'])
    expect(await readdir(site.work)).toEqual([])
  })

  it.skipIf(!canMount)('where the site’s disk is full: the last build stays, and it is told', async () => {
    const root = await temporaryFolder()
    const disk = join(root, 'disk')
    mountMemory(disk, '64k')
    const target = join(disk, 'dist')
    await mkdir(target)
    await writeFile(join(target, 'page'), 'old')
    const staging = new Staging(join(root, '.perennial'), target)
    await staging.open()
    await writeFile(join(staging.folder, 'large'), new Uint8Array(1 << 20))
    expect(await saidBy(staging.commit())).toMatch(
      new RegExp(
        `^The finished build can't be put in its place, ${target}, and the last one is as it was: no space is left on the disk \\(ENOSPC, .*\\)\\.\nFree some space there\\. Then build again\\.$`,
      ),
    )
    expect(await pageOf(target)).toBe('old')
    expect(await readdir(disk), 'no half copy takes the space').toEqual(['dist'])
  })
})

describe('a place that a build can’t take', () => {
  it('while another build puts the last one back, keeps the one that is there', async () => {
    const site = await siteWith()
    let others = 0
    const rename: StagingDesk['rename'] = (from, to) => {
      renameSync(from, to)
      // Just between the two renames, another build finds the last one beside its place.
      if (from === site.target && others++ === 0) renameSync(to, from)
    }
    await build(site, { rename })
    expect([await pageOf(site.target), others]).toEqual(['new', 2])
    expect((await readdir(site.root)).sort()).toEqual(['.perennial', 'dist'])
  })

  it.each([
    ['EXDEV', 'a mount point, or part of the image of a container', 'Delete it if it came with an image. '],
    ['EBUSY', 'a mount point, or open in another program', ''],
  ])('since the last build can’t be moved away (%s), keeps it', async (code, words, advice) => {
    const site = await siteWith()
    const rename = failing((from) => (from === site.target ? code : undefined))
    expect(await saidBy(build(site, { rename }))).toBe(
      `The finished build can't be put in its place, ${site.target}, and the last one is as it was: ${words} (${code}).
${advice}Mount the folder above it instead, or build into a folder inside it: \`outDir\` in the configuration of Astro. Then build again.`,
    )
    expect(await pageOf(site.target)).toBe('old')
    expect((await readdir(site.root)).sort()).toEqual(['.perennial', 'dist'])
  })

  it.each(['EIO', 'ENOSPC', 'EPERM', 'ENOTEMPTY'])(
    'since the new one can’t be moved there (%s), gets the last one back',
    async (code) => {
      const site = await siteWith()
      const rename = failing((from, to) =>
        from.includes('.incoming-') && to === site.target ? code : undefined,
      )
      await saidBy(build(site, { rename }))
      expect(await pageOf(site.target)).toBe('old')
      expect((await readdir(site.root)).sort()).toEqual(['.perennial', 'dist'])
    },
  )

  it.skipIf(!process.seteuid)('since the folder around it is another’s, keeps the last build', async () => {
    const site = await siteWith()
    await mkdir(site.work)
    await chmod(site.work, 0o777)
    await asNobody(site.root, async () => {
      expect(await saidBy(build(site))).toMatch(
        new RegExp(
          `^The finished build can't be put in its place, ${site.target}, and the last one is as it was: no right to it \\(EACCES, .*\\)\\.\nGive the user who builds the right to it\\. Then build again\\.$`,
        ),
      )
    })
    expect(await pageOf(site.target)).toBe('old')
    expect((await readdir(site.root)).sort()).toEqual(['.perennial', 'dist'])
  })
})

describe('a work folder', () => {
  it('that is a file of somebody’s is told, and stays', async () => {
    const site = await siteWith()
    await writeFile(site.work, 'mine')
    expect(await saidBy(build(site))).toBe(
      `No build can be begun in ${site.work}: something else stands there (EEXIST, ${site.work}).\nDelete or rename what stands there. Then build again.`,
    )
    expect(await readFile(site.work, 'utf8')).toBe('mine')
    expect(await pageOf(site.target)).toBe('old')
  })

  it('may be deleted between two builds', async () => {
    const site = await siteWith()
    await build(site)
    await rm(site.work, { recursive: true })
    await build(site)
    expect(await pageOf(site.target)).toBe('new')
  })
})

describe('a last build that can’t be deleted', () => {
  it('does not keep the new one from its place, and is told', async () => {
    const site = await siteWith()
    const told: PerennialError[] = []
    const rename = failing((from, to) =>
      existsSync(from) && to.includes('.discarded-') ? 'EACCES' : undefined,
    )
    await build(site, { rename, warn: (warning) => told.push(warning) })
    expect(await pageOf(site.target)).toBe('new')
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^.*\.dist\.discarded-[^ ]* could not be deleted: no right to it \(EACCES\)\.$/),
    ])
    expect(told[0]?.hint).toBe('Give the user who builds the right to it. Then delete it yourself.')
  })
})

describe('files that links lead to', () => {
  it('are copied to another disk as links', async () => {
    const site = await siteWith()
    const rename = failing((from, to) => (dirname(from) === dirname(to) ? undefined : 'EXDEV'))
    const staging = new Staging(site.work, site.target, { rename })
    await staging.open()
    await writeFile(join(staging.folder, 'page'), 'new')
    await symlink('page', join(staging.folder, 'link'))
    await staging.commit()
    expect(await readlink(join(site.target, 'link'))).toBe('page')
    const copy = join(site.root, 'copy')
    await cp(site.target, copy, { recursive: true, verbatimSymlinks: true })
    expect(await readFile(join(copy, 'link'), 'utf8')).toBe('new')
  })
})
