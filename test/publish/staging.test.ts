import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import { Staging } from '../../plugins/publish/staging.ts'
import { exampleConfig, FEW_CARDS } from '../example-site.ts'
import { copyExampleSite, temporaryFolder } from '../folders.ts'
import { startBuild } from './child.ts'
import { warmSite } from './warm-site.ts'

const copyWarmSite = warmSite()

/** Whole builds in processes of their own take their time on a busy machine, in milliseconds. */
const SLOW = 120_000

/** The id of a process that ran and is gone. */
const deadProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid

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

  it('that starts with the last one takes it away until it is whole', async () => {
    const { work, target } = await folders()
    await put(target, { kept: '1', both: '1' })
    const staging = new Staging(work, target)
    await staging.open('with the last')
    expect(existsSync(target)).toBe(false)
    await put(staging.folder, { both: '2' })
    await staging.commit()
    expect(await contentOf(target)).toEqual({ kept: '1', both: '2' })
    const first = new Staging(work, join(target, 'none'))
    await first.open('with the last')
    expect(await contentOf(first.folder)).toEqual({})
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
    await put(join(work, `staging-${process.pid}`), { stale: '1' })
    const staging = new Staging(work, target)
    await staging.open()
    expect(await readdir(staging.folder)).toEqual([])
  })

  it('can be thrown away, and the last one stays', async () => {
    const { work, target } = await folders()
    await put(target, { old: '1' })
    const staging = new Staging(work, target)
    await staging.open()
    await put(staging.folder, { new: '2' })
    await staging.discard()
    expect(await contentOf(target)).toEqual({ old: '1' })
    expect(await leftIn(work)).toEqual([])
  })

  // A folder in memory is another disk on many machines.
  const otherDisk = '/dev/shm'
  const isOther = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(tmpdir()).dev
  it.skipIf(!isOther)('takes its place on another disk too', async () => {
    const { work } = await folders()
    const place = await mkdtemp(join(otherDisk, 'perennial-test-'))
    onTestFinished(() => rm(place, { recursive: true }))
    const target = join(place, 'dist')
    await put(target, { old: '1' })
    const staging = new Staging(work, target)
    await staging.open()
    await put(staging.folder, { new: '2' })
    await staging.commit()
    expect(await contentOf(target)).toEqual({ new: '2' })
    expect(await readdir(place)).toEqual(['dist'])
    expect(await leftIn(work)).toEqual([])
  })
})

describe('what a killed build left behind', () => {
  it('is put back where it had moved the last build away', async () => {
    const { work, target } = await folders()
    await put(join(work, `previous-${deadProcess()}`), { old: '1' })
    await new Staging(work, target).open()
    expect(await contentOf(target)).toEqual({ old: '1' })
  })

  it('is deleted where the last build is in its place', async () => {
    const { work, target } = await folders()
    const dead = deadProcess()
    await put(target, { new: '2' })
    await put(join(work, `previous-${dead}`), { old: '1' })
    await put(join(work, `staging-${dead}`), { half: '1' })
    await new Staging(work, target).open()
    expect(await contentOf(target)).toEqual({ new: '2' })
    expect(await leftIn(work)).toEqual([`staging-${process.pid}`])
  })

  it('is told from what a running build is writing, and from other folders', async () => {
    const { work, target } = await folders()
    await put(join(work, `staging-${process.ppid}`), { under: 'way' })
    await put(join(work, 'cache'), { entry: '1' })
    await put(join(work, 'staging-notes'), { mine: '1' })
    await new Staging(work, target).open()
    expect((await readdir(work)).sort()).toEqual(
      ['cache', 'staging-notes', `staging-${process.pid}`, `staging-${process.ppid}`].sort(),
    )
  })
})

describe('a build that is killed', { timeout: SLOW }, () => {
  const last = { 'index.html': 'the last build' }

  it.each([
    ['before the first file', ['files', '0']],
    ['after the first file', ['files', '1']],
    ['in the middle', ['files', '25']],
    ['when the last file is written', ['files', '61']],
  ])('%s leaves the last one whole, and the next build cleans up', async (_name, moment) => {
    const root = await copyWarmSite()
    const [work, target] = [join(root, '.perennial'), join(root, 'dist')]
    await put(target, last)
    const total = (await new Engine(exampleConfig({ channels: FEW_CARDS }, root)).plan()).length
    const child = startBuild(root, ...moment.map((word) => (word === '61' ? String(total) : word)))
    await child.stopped()
    await child.kill()
    expect(await contentOf(target)).toEqual(last)
    expect(await leftIn(work)).toEqual([`staging-${child.pid}`])

    const next = startBuild(root)
    expect(await next.ended()).toEqual({ code: 0, errors: '' })
    expect(await readdir(target)).toContain('robots.txt')
    expect(await leftIn(work)).toEqual([])
  })

  it('between its two moves is mended by the next build before anything else', async () => {
    const root = await copyWarmSite()
    const [work, target] = [join(root, '.perennial'), join(root, 'dist')]
    await put(target, last)
    const child = startBuild(root, 'moved')
    await child.stopped()
    await child.kill()
    expect(existsSync(target)).toBe(false)
    await new Staging(work, target).open()
    expect(await contentOf(target)).toEqual(last)
  })

  it('leaves a cache from which the next build goes on', async () => {
    const root = await copyExampleSite()
    const child = startBuild(root, 'files', '20')
    await child.stopped()
    await child.kill()
    const engine = new Engine(exampleConfig({ channels: FEW_CARDS }, root))
    const report = await engine.publish(join(root, 'out'))
    expect(report.fromCache).toBeGreaterThanOrEqual(20)
    expect(report.rendered).toBe(report.total - report.fromCache)
  })
})

describe('two builds at once', { timeout: SLOW }, () => {
  it('both end well, and the site is whole', async () => {
    const root = await copyExampleSite()
    const builds = [startBuild(root), startBuild(root)]
    for (const build of builds) expect(await build.ended()).toEqual({ code: 0, errors: '' })
    const plan = await new Engine(exampleConfig({ channels: FEW_CARDS }, root)).plan()
    for (const { address } of plan) expect(existsSync(join(root, 'dist', address)), address).toBe(true)
    expect(await leftIn(join(root, '.perennial'))).toEqual([])
  })

  it('may end at the same moment, time and again: the site is always one of them, never a mixture', async () => {
    const { work, target } = await folders()
    const root = join(work, '..')
    const builds = ['x', 'y', 'z'].map((mark) => startBuild(root, 'rounds', '25', mark))
    for (const build of builds) expect(await build.ended()).toEqual({ code: 0, errors: '' })
    const { a, ...others } = await contentOf(target)
    expect(a).toMatch(/^[xyz]24$/)
    expect(others).toEqual({ b: a, c: a })
    expect(await leftIn(work)).toEqual([])
  })
})
