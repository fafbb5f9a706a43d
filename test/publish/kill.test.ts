import { existsSync, statSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import type { Report } from '../../plugins/publish/publish.ts'
import { Staging } from '../../plugins/publish/staging.ts'
import type { Phase } from '../../plugins/publish/step.ts'
import { sample, TESTS_ALL } from '../all.ts'
import { exampleConfig, FEW_CARDS } from '../example-site.ts'
import { sharedFolder, temporaryFolder } from '../folders.ts'
import { startBuild } from './child.ts'
import { leftBeside, treeOf } from './trees.ts'

/** Two hundred builds in processes of their own, on a machine that is busy with others, in milliseconds. */
const SLOW = 1_800_000
/** How many builds run at once. */
const LANES = 2

const DISKS = ['the same disk', 'another disk'] as const
const PHASES: Readonly<Record<(typeof DISKS)[number], readonly Phase[]>> = {
  'the same disk': ['reading', 'drawing', 'writing', 'placing', 'collecting'],
  'another disk': ['reading', 'drawing', 'writing', 'copying', 'placing', 'collecting'],
}

/** A folder in memory is another disk on many machines; where it is not, the renames fail as if it were. */
const MEMORY = '/dev/shm'
const hasOtherDisk = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync(tmpdir()).dev

const base = sharedFolder()
const clean = sharedFolder()
let before = ''
let after = ''
/** The least kills on a disk, spread over all phases. */
const LEAST = TESTS_ALL ? 100 : 2

async function writeTexts(root: string, version: string): Promise<void> {
  await mkdir(join(root, 'content/articles/en'), { recursive: true })
  for (const name of ['one', 'two', 'three'])
    await writeFile(
      join(root, 'content/articles/en', `${name}.md`),
      `---\ntitle: The ${version} text, number ${name}\ndescription: What the ${version} text says.\n---\n\nA page that lasts answers one question. This is the ${version} answer.\n`,
    )
}

async function build(root: string): Promise<Report> {
  const staging = new Staging(join(root, '.perennial'), join(root, 'dist'))
  await staging.open()
  const report = await new Engine(exampleConfig({ channels: FEW_CARDS }, root)).publish(staging.folder)
  await staging.commit()
  return report
}

/** Copy the site as its first version was built, with the second version of its texts not built yet. */
async function copySite(disk: (typeof DISKS)[number]): Promise<string> {
  const root = await temporaryFolder()
  const from = await base
  await cp(join(from, 'dist'), join(root, 'dist'), { recursive: true })
  await writeTexts(root, 'second')
  const work = join(root, '.perennial')
  if (disk === 'another disk' && hasOtherDisk) {
    const place = await mkdtemp(join(MEMORY, 'perennial-test-'))
    onTestFinished(() => rm(place, { recursive: true, force: true }))
    await symlink(place, work)
  }
  await cp(join(from, '.perennial/cache'), join(work, 'cache'), { recursive: true })
  return root
}

function start(root: string, disk: (typeof DISKS)[number], ...args: readonly string[]) {
  return startBuild([root, 'build', ...args], disk === 'another disk' && !hasOtherDisk ? { EXDEV: '1' } : {})
}

beforeAll(async () => {
  const root = await base
  await writeTexts(root, 'first')
  await build(root)
  before = (await treeOf(join(root, 'dist'))) ?? ''
  await writeTexts(await clean, 'second')
  await build(await clean)
  after = (await treeOf(join(await clean, 'dist'))) ?? ''
}, SLOW)

// Another disk has all the phases that the same has, and one more.
describe.each(sample(DISKS, 1))('a build whose work folder is on %s', (disk) => {
  it('goes through all its phases', { timeout: SLOW }, async () => {
    expect(Object.keys(await stepsOn(disk)).sort()).toEqual(PHASES[disk].toSorted())
  })

  it(`that is killed while it is ${sample(PHASES[disk], 2).join(', ')} leaves a whole site, and the next build is byte for byte a clean one`, {
    timeout: SLOW,
  }, async () => {
    const steps = await stepsOn(disk)
    const points = sample(PHASES[disk], 2).flatMap((phase) => {
      const all = Array.from({ length: steps[phase] ?? 0 }, (_, at) => at + 1)
      return sample(all, 1).map((point) => [phase, point] as const)
    })
    const queue = points.values()
    const lane = async (): Promise<void> => {
      for (const [phase, point] of queue) await killAt(disk, phase, point)
    }
    await Promise.all(Array.from({ length: LANES }, lane))
    expect(points.length).toBeGreaterThanOrEqual(LEAST)
  })
})

describe('a build that is killed while it is drawing', () => {
  it('leaves in the cache what it had drawn', { timeout: SLOW }, async () => {
    const root = await temporaryFolder()
    await writeTexts(root, 'second')
    expect((await startBuild([root, 'build', 'drawing', '20'])).code).toBeNull()
    const { total, rendered, fromCache } = await build(root)
    // Four are drawn at a time, and what is drawn is kept before the next one begins.
    expect(fromCache).toBeGreaterThanOrEqual(20 - 4 - 1)
    expect(rendered).toBe(total - fromCache)
    await expectNew(root)
  })
})

const counted = new Map<(typeof DISKS)[number], Partial<Record<Phase, number>>>()

/** Count the steps of each phase in a build that is left alone, which puts the whole new site in place. */
async function stepsOn(disk: (typeof DISKS)[number]): Promise<Partial<Record<Phase, number>>> {
  const before = counted.get(disk)
  if (before) return before
  const root = await copySite(disk)
  const { code, stdout, stderr } = await start(root, disk)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  await expectNew(root)
  const steps = JSON.parse(stdout) as Partial<Record<Phase, number>>
  counted.set(disk, steps)
  return steps
}

async function killAt(disk: (typeof DISKS)[number], phase: Phase, point: number): Promise<void> {
  const at = `${disk}, ${phase} ${point}`
  const root = await copySite(disk)
  const target = join(root, 'dist')
  const { code } = await start(root, disk, phase, String(point))
  expect(code, at).toBeNull()
  const isPlaced = phase === 'collecting' ? undefined : phase === 'placing' && point === 3
  if (phase === 'placing' && point === 2) {
    // Between the two renames nothing is at the place; the last build is beside it, even without a work folder.
    expect(await treeOf(target), at).toBeUndefined()
    await rm(join(root, '.perennial'), { recursive: true })
    await new Staging(join(root, '.perennial'), target).open()
    expect(await treeOf(target), at).toBe(before)
  } else if (isPlaced === undefined) expect([before, after], at).toContain(await treeOf(target))
  else expect(await treeOf(target), at).toBe(isPlaced ? after : before)
  await build(root)
  await expectNew(root)
  await rm(root, { recursive: true, force: true })
}

async function expectNew(root: string): Promise<void> {
  expect(await treeOf(join(root, 'dist'))).toBe(after)
  expect(await leftBeside(join(root, 'dist'))).toEqual([])
  const left = (await readdir(join(root, '.perennial'))).filter((name) => name !== 'cache')
  expect(left).toEqual([])
}
