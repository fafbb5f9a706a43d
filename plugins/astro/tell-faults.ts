import type { AstroIntegrationLogger } from 'astro'
import { PerennialError, reasonOf } from '../errors.ts'
import { plainLines } from '../source/plain-line.ts'

/** Says in the terminal what keeps a file from being made. */
export interface FaultTeller {
  /** Say it with what to do, unless it was said already. */
  tell(thrown: unknown): void
  /** Say all again when it happens again, since a file changed. */
  forget(): void
}

/** Make what says each fault once, however many files it keeps from being made. */
export function faultTeller(logger: Pick<AstroIntegrationLogger, 'error'>): FaultTeller {
  const said = new Set<string>()
  return {
    tell(thrown) {
      const hint = thrown instanceof PerennialError ? `\n${thrown.hint}` : ''
      const message = thrown instanceof PerennialError ? thrown.message : reasonOf(thrown)
      if (said.has(message)) return
      said.add(message)
      logger.error(plainLines(message + hint))
    },
    forget: () => said.clear(),
  }
}
