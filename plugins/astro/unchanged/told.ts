import type { AstroIntegrationLogger } from 'astro'

/** A line that a build said. */
export type Line = readonly [how: 'info' | 'warn', text: string]

/** Where a build says something. */
type Logger = Pick<AstroIntegrationLogger, 'info' | 'warn'>

/** Make a logger that keeps what it says in a list. */
export function keepingLogger(logger: Logger, told: Line[]): Logger {
  const say = (how: 'info' | 'warn') => (line: string) => {
    told.push([how, line])
    logger[how](line)
  }
  return { info: say('info'), warn: say('warn') }
}

/** Say again what a build said. */
export function tellAgain(told: readonly Line[], logger: Logger): void {
  for (const [how, line] of told) logger[how](line)
}
