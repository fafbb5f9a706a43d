import { renameSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { PerennialError } from '../../plugins/errors.ts'
import { Staging, type StagingDesk } from '../../plugins/publish/staging.ts'
import { temporaryFolder } from '../folders.ts'

/** A project with one build of one file. */
export interface SmallSite {
  readonly root: string
  readonly work: string
  readonly target: string
}

/** Make a project whose last build is one file that says `old`. */
export async function siteWith(name = 'dist'): Promise<SmallSite> {
  const root = await temporaryFolder()
  const target = join(root, name)
  await mkdir(target, { recursive: true })
  await writeFile(join(target, 'page'), 'old')
  return { root, work: join(root, '.perennial'), target }
}

/** Put a build in place that says `new`. */
export async function build(
  { work, target }: Pick<SmallSite, 'work' | 'target'>,
  desk: StagingDesk = {},
): Promise<void> {
  const staging = new Staging(work, target, desk)
  await staging.open()
  await mkdir(join(staging.folder, 'deep'))
  await writeFile(join(staging.folder, 'page'), 'new')
  await writeFile(join(staging.folder, 'deep/page'), 'new')
  await staging.commit()
}

/** Read what a build says. */
export const pageOf = (target: string): Promise<string> => readFile(join(target, 'page'), 'utf8')

/** Give what a build that failed said, in two lines. */
export async function saidBy(work: Promise<unknown>): Promise<string> {
  const thrown = await work.then(
    () => undefined,
    (reason: PerennialError) => reason,
  )
  expect(thrown?.name).toBe('PerennialError')
  return `${thrown?.message}\n${thrown?.hint}`
}

/** Make renames that fail where `fails` says so, by its code. */
export const failing =
  (fails: (from: string, to: string) => string | undefined): NonNullable<StagingDesk['rename']> =>
  (from, to) => {
    const code = fails(from, to)
    if (code) throw Object.assign(new Error(code), { code })
    renameSync(from, to)
  }
