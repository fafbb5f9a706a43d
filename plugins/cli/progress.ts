import type { Progress } from '../publish/step.ts'
import { countOf } from './findings.ts'
import type { Io } from './io.ts'
import { say } from './say.ts'

/**
 * Show how far a build has come: on a terminal as a line that changes, elsewhere as one line at the start, when it is known
 * how many files are to be made.
 */
export function showProgress(io: Io): Progress {
  if (!io.stderr.isTTY) {
    return ({ phase, done, total }) => {
      if (phase === 'drawing' && done === 0) say(io, `making ${countOf(total, 'file')}\n`)
    }
  }
  let shown = -1
  return ({ phase, done, total }) => {
    if (phase !== 'writing') return
    const percent = Math.floor((done / total) * 100)
    if (percent === shown) return
    shown = percent
    io.stderr.write(
      done === total ? '\r\u001b[K' : `\r\u001b[Kmaking ${done} of ${total} files (${percent} %)`,
    )
  }
}
