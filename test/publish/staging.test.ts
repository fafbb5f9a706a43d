import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import { discard } from '../../plugins/publish/discard.ts'
import { isAbandoned, OWNER } from '../../plugins/publish/owner.ts'
import { Staging } from '../../plugins/publish/staging.ts'
import { times } from '../all.ts'
import { exampleConfig, FEW_CARDS } from '../example-site.ts'
import { temporaryFolder, writeSite } from '../folders.ts'
import { startBuild } from './child.ts'
import { leftBeside } from './trees.ts'

/** Whole builds in processes of their own take their time on a busy machine, in milliseconds. */
const SLOW = 120_000
/** How often each of several builds takes the place of the last. */
const ROUNDS = times(25)

const [, host = '', began = ''] = OWNER.split('-')
/** A process that ran and is gone, as the owner of what it left. */
const deadOwner = (): string => `${spawnSync(process.execPath, ['-e', '']).pid}-${host}-${began}`
/** A process that runs. */
const liveOwner = (): string => `${process.ppid}-${host}-${began}`
/** A process of another machine that shares the disk. */
const elsewhere = (): string => `${process.pid}-00000000-${began}`

async function folders(): Promise<{ work: string; target: string }> {
  const root = await temporaryFolder()
  return { work: join(root, '.perennial'), target: join(root, 'dist') }
}

async function put(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
}

/** Every file of a folder with its content. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  )
}

const leftIn = async (work: string): Promise<string[]> =>
  (await readdir(work)).filter((name) => name !== 'cache')

describe('a build', () => {
  it('takes the place of the last one when it is whole, and not before', async () => {
    const { work, target } = await folders()
    await put(target, { old: '1', both: '1' })
    const staging = new Staging(work, target)
    await staging.open()
    await put(staging.folder, { new: '2', both: '2' })
    expect(await contentOf(target)).toEqual({ old: '1', both: '1' })
    await staging.commit()
    expect(await contentOf(target)).toEqual({ new: '2', both: '2' })
    expect(await leftIn(work)).toEqual([])
  })

  it('needs no last one, and makes the folders above its place', async () => {
    const { work, target } = await folders()
    const staging = new Staging(work, join(target, 'deep/er'))
    await staging.open()
    await put(staging.folder, { a: '1' })
    await staging.commit()
    expect(await contentOf(join(target, 'deep/er'))).toEqual({ a: '1' })
  })

  it('begins empty, whatever stood in its folder', async () => {
    const { work, target } = await folders()
    const staging = new Staging(work, target)
    await put(staging.folder, { stale: '1' })
    await staging.open()
    expect(await readdir(staging.folder)).toEqual([])
  })

  it('can be thrown away, and the last one stays', async () => {
    const { work, target } = await folders()
    await put(target, { old: '1' })
    const staging = new Staging(work, target)
    await staging.open()
    await put(staging.folder, { new: '2' })
    discard(staging.folder)
    expect(await contentOf(target)).toEqual({ old: '1' })
    expect(await leftIn(work)).toEqual([])
  })
})

describe('what a killed build left behind', () => {
  const beside = (target: string, state: string, owner: string): string =>
    join(target, '..', `.${basename(target)}.${state}-${owner}`)

  it('is put back where it had moved the last build away, whatever became of the work folder', async () => {
    const { work, target } = await folders()
    await put(beside(target, 'previous', deadOwner()), { old: '1' })
    await new Staging(work, target).open()
    expect(await contentOf(target)).toEqual({ old: '1' })
    expect(await leftBeside(target)).toEqual([])
  })

  it('is put back also where another process has its number by now, or seems to', async () => {
    const { work, target } = await folders()
    await put(beside(target, 'previous', liveOwner()), { old: '1' })
    await new Staging(work, target).open()
    expect(await contentOf(target)).toEqual({ old: '1' })
  })

  it('is the last of several, and the others are deleted', async () => {
    const { work, target } = await folders()
    for (const name of ['first', 'second', 'third']) {
      await put(join(work, name), { name })
      await rename(join(work, name), beside(target, 'previous', deadOwner()))
    }
    await new Staging(work, target).open()
    expect(await contentOf(target)).toEqual({ name: 'third' })
    expect(await leftBeside(target)).toEqual([])
  })

  it('is deleted where the last build is in its place, and what was half deleted is never put back', async () => {
    const { work, target } = await folders()
    const dead = deadOwner()
    await put(beside(target, 'discarded', dead), { half: '1' })
    await put(join(work, `staging-dist-${dead}`), { half: '1' })
    await put(join(work, `discarded-${dead}`), { half: '1' })
    await new Staging(work, target).open()
    expect(existsSync(target)).toBe(false)
    await put(target, { new: '2' })
    await put(beside(target, 'previous', dead), { old: '1' })
    await put(beside(target, 'incoming', dead), { half: '1' })
    await new Staging(work, target).open()
    expect(await contentOf(target)).toEqual({ new: '2' })
    expect(await leftBeside(target)).toEqual([])
    expect(await leftIn(work)).toEqual([`staging-dist-${OWNER}`])
  })

  it('is told from what a running build is writing, and from other folders', async () => {
    const { work, target } = await folders()
    const others = ['cache', 'staging-notes', `staging-dist-${liveOwner()}`, `staging-dist-${elsewhere()}`]
    for (const name of others) await put(join(work, name), { mine: '1' })
    await put(beside(target, 'incoming', liveOwner()), { under: 'way' })
    await put(beside(target, 'mine', deadOwner()), { mine: '1' })
    await new Staging(work, target).open()
    expect((await readdir(work)).sort()).toEqual([...others, `staging-dist-${OWNER}`].sort())
    const names = (await readdir(join(target, '..'))).map((name) => name.split('-')[0])
    expect(names.sort()).toEqual(['.dist.incoming', '.dist.mine', '.perennial'])
  })

  it('is deleted after a day, whatever has its number by then', async () => {
    const { work, target } = await folders()
    const yesterday = Date.now() - 25 * 60 * 60 * 1000
    expect(isAbandoned(`staging-dist-${liveOwner()}`, yesterday)).toBe(true)
    expect(isAbandoned(`staging-dist-${elsewhere()}`, yesterday)).toBe(true)
    expect(isAbandoned(`staging-dist-${OWNER}`, yesterday), 'its own').toBe(false)
    expect(isAbandoned('staging-notes', yesterday), 'nobody’s').toBe(false)
    const older = OWNER.replace(/\d+$/, (began) => String(Number(began) - 1))
    await put(join(work, `staging-dist-${older}`), { half: '1' })
    await new Staging(work, target).open()
    expect(await leftIn(work), 'of an earlier process with the number of this one').toEqual([
      `staging-dist-${OWNER}`,
    ])
  })
})

describe('a build whose folder is cleared while it is written', () => {
  it('is not put in place, since the first half of it is gone', async () => {
    const { work, target } = await folders()
    await put(target, { old: '1' })
    const staging = new Staging(work, target)
    await staging.open()
    await put(staging.folder, { first: '1' })
    await rm(work, { recursive: true })
    await put(staging.folder, { second: '2' })
    await expect(staging.commit()).rejects.toMatchObject({
      name: 'PerennialError',
      message: `${staging.folder} was taken away while the site was being written into it; the last build is as it was.`,
      hint: 'Let nothing clear that folder meanwhile, and build again.',
    })
    expect(await contentOf(target)).toEqual({ old: '1' })
  })
})

describe('two builds at once', { timeout: SLOW }, () => {
  it('both end well, and the site is whole', async () => {
    // How much a site holds is no part of what may go wrong here.
    const text = (title: string): string => `---\ntitle: ${title}\n---\n\nText.\n`
    const root = await writeSite({ 'articles/en/one.md': text('One'), 'articles/en/two.md': text('Two') })
    const builds = [startBuild([root]), startBuild([root])]
    for (const build of builds) expect(await build).toMatchObject({ code: 0, stderr: '' })
    const plan = await new Engine(exampleConfig({ channels: FEW_CARDS }, root)).plan()
    for (const { address } of plan) expect(existsSync(join(root, 'dist', address)), address).toBe(true)
    expect(await leftIn(join(root, '.perennial'))).toEqual([])
  })

  it('may end at the same moment, time and again: the site is always one of them, never a mixture', async () => {
    const { work, target } = await folders()
    const root = join(work, '..')
    const builds = ['x', 'y', 'z'].map((mark) => startBuild([root, 'rounds', String(ROUNDS), mark]))
    for (const build of builds) expect(await build).toMatchObject({ code: 0, stderr: '' })
    const { a, ...others } = await contentOf(target)
    expect(a).toMatch(new RegExp(`^[xyz]${ROUNDS - 1}$`))
    expect(others).toEqual({ b: a, c: a })
    expect(await leftIn(work)).toEqual([])
  })
})
