import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PerennialError } from '../errors.ts'
import { makeFolder } from './make-folder.ts'
import { probeFolder } from './probe-folder.ts'
import { systemFault } from './system-fault.ts'

/** What the system says where a folder is another's, or on a disk that can only be read. */
const PROTECTED = new Set(['EACCES', 'EPERM', 'EROFS'])

/** Where unfinished work goes. */
export interface WorkFolder {
  readonly folder: string
  /** Why it is not where it should be. */
  readonly fault: PerennialError | undefined
}

/**
 * Make the folder for unfinished work. Where it may not be written to, a temporary one stands in, which is gone when this
 * process ends: a build costs more time then, and nothing else. Throws a PerennialError where it can't be made.
 */
export async function makeWorkFolder(folder: string, temporary = tmpdir()): Promise<WorkFolder> {
  try {
    await makeFolder(folder)
    probeFolder(folder)
    return { folder, fault: undefined }
  } catch (thrown) {
    const isProtected = PROTECTED.has((thrown as NodeJS.ErrnoException).code ?? '')
    const after = isProtected ? 'Until then, all is made again in every build.' : 'Then build again.'
    const told = systemFault(thrown, `Perennial keeps what it has made in ${folder}, and can't`, after)
    if (!isProtected || !(told instanceof PerennialError)) throw told
    const standIn = await mkdtemp(join(temporary, 'perennial-'))
    process.once('exit', () => rmSync(standIn, { recursive: true, force: true }))
    return { folder: standIn, fault: told }
  }
}
