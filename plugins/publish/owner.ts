import { hostname } from 'node:os'
import { digestOf } from '../asset.ts'

/** Longer than any build takes, in milliseconds: what is older belongs to none, whoever has its process id by now. */
const LONGEST_BUILD = 24 * 60 * 60 * 1000

const HOST = digestOf(hostname()).slice(0, 8)
/** When this process began. With it, a process id that is given out again, in containers at once, is not mistaken. */
const BEGAN = Math.round(performance.timeOrigin)

/** Names this process at the end of the names of what it has not finished yet: its id, its machine, and when it began. */
export const OWNER = `${process.pid}-${HOST}-${BEGAN}`
const OWNED = /[-.](\d+)-([0-9a-f]{8})-(\d+)$/

/**
 * Tell whether something unfinished, by its name and when it last changed (milliseconds since 1970), was left by a process
 * that is gone. False for what nobody owns. Of another machine that shares the disk nobody can tell, so its things stay for
 * a day.
 */
export function isAbandoned(name: string, changed: number): boolean {
  const [, pid, host, began] = OWNED.exec(name) ?? []
  if (pid === undefined || (Number(pid) === process.pid && host === HOST && Number(began) === BEGAN))
    return false
  if (Date.now() - changed > LONGEST_BUILD) return true
  return host === HOST && (Number(pid) === process.pid || !isAlive(Number(pid)))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    // EPERM: there is such a process, of another user.
    return (thrown as NodeJS.ErrnoException).code === 'EPERM'
  }
}
