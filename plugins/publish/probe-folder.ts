import { mkdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { OWNER } from './owner.ts'

/** Fail as the system does where nothing can be made in a folder. To ask for rights does not tell: disks and users are mapped. */
export function probeFolder(folder: string): void {
  const probe = join(folder, `discarded-probe-${OWNER}`)
  try {
    mkdirSync(probe)
    rmdirSync(probe)
  } catch (thrown) {
    // The folder is what people know, and can mend.
    throw Object.assign(thrown as Error, { path: folder })
  }
}
