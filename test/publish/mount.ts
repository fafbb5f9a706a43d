import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const mount = (...args: readonly string[]): boolean => spawnSync('mount', args).status === 0

/** Whether this machine lets us mount: root does, on Linux, outside most containers. */
export const canMount = tryMount()

/** Mount a disk in memory of a size such as `64k` at a folder, until the test has ended. */
export function mountMemory(folder: string, size: string): void {
  mkdirSync(folder, { recursive: true })
  if (!mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder)) throw new Error(`no mount at ${folder}`)
  onTestFinished(() => unmount(folder))
}

/** Mount a folder at another one, on the same disk, until the test has ended. */
export function mountFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  if (!mount('--bind', from, to)) throw new Error(`no mount at ${to}`)
  onTestFinished(() => unmount(to))
}

function unmount(folder: string): void {
  spawnSync('umount', ['--lazy', folder])
}

function tryMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-test-'))
  const could = mount('-t', 'tmpfs', 'tmpfs', folder)
  if (could) unmount(folder)
  rmSync(folder, { recursive: true })
  return could
}
