import type { AstroIntegrationLogger } from 'astro'
import { PerennialError, reasonOf } from '../errors.ts'
import { plainLines } from '../source/plain-line.ts'
import type { Fault } from './toolbar/page-state.ts'

/** Says in the terminal, and in the browser, what keeps a file from being made. */
export interface FaultTeller {
  /** Say it with what to do, unless it was said already. */
  tell(thrown: unknown): void
  /** Say all again when it happens again, since a file changed. */
  forget(): void
  /** Let go of what was wrong, since the content changed; what goes on being wrong is not said in the terminal again. */
  renew(): void
  /** List what is wrong now, as far as anybody asked for what can't be made. */
  faults(): readonly Fault[]
  /** Call something whenever that list has grown. */
  hear(listener: () => void): void
}

/** Make what says each fault once, however many files it keeps from being made. */
export function faultTeller(logger: Pick<AstroIntegrationLogger, 'error'>): FaultTeller {
  const said = new Set<string>()
  const faults = new Map<string, Fault>()
  let heard = (): void => {}
  return {
    tell(thrown) {
      const hint = thrown instanceof PerennialError ? thrown.hint : ''
      const message = thrown instanceof PerennialError ? thrown.message : reasonOf(thrown)
      if (!faults.has(message)) {
        faults.set(message, { message: plainLines(message), hint: plainLines(hint) })
        heard()
      }
      if (said.has(message)) return
      said.add(message)
      logger.error(plainLines(hint === '' ? message : `${message}\n${hint}`))
    },
    forget() {
      said.clear()
      faults.clear()
    },
    renew: () => faults.clear(),
    faults: () => [...faults.values()],
    hear(listener) {
      heard = listener
    },
  }
}
