import { chmod, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'

/** The user who owns nothing, on most systems. */
const NOBODY = 65_534
/** More calls than the threads for files have at hand: when these are answered, those before are. */
const BEHIND = 64
/** The right of all others to look into a folder. */
const READABLE = 0o055

/**
 * Do something as a user who may read a folder and not write to it. Rights mean nothing to root, so root becomes nobody
 * meanwhile; anybody else loses the right to write.
 */
export async function asNobody(folder: string, work: () => Promise<unknown>): Promise<void> {
  const isRoot = process.geteuid?.() === 0
  const { mode } = await stat(folder)
  await chmod(folder, isRoot ? mode | READABLE : 0o555)
  for (const above of isRoot ? parentsOf(folder) : []) await chmod(above, (await stat(above)).mode | READABLE)
  if (isRoot) process.seteuid?.(NOBODY)
  try {
    await work()
  } finally {
    // Of what was done at once and failed in part, the rest goes on behind; as root it would not fail.
    await Promise.all(Array.from({ length: BEHIND }, () => stat(folder)))
    if (isRoot) process.seteuid?.(0)
    await chmod(folder, mode)
  }
}

/** The folders above one, up to that of temporary files. */
function parentsOf(folder: string): string[] {
  const above = dirname(folder)
  return above === tmpdir() || above === folder ? [] : [above, ...parentsOf(above)]
}
