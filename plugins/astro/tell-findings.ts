import type { AstroIntegrationLogger } from 'astro'
import type { Engine } from '../engine.ts'
import { type Diagnostic, formatDiagnostic } from '../source/diagnostic.ts'
import { summarise } from '../source/summarise.ts'

/** Say what would come out wrong of the content of a site with pages of its own, which is built all the same. */
export function tellErrors(found: readonly Diagnostic[], logger: Pick<AstroIntegrationLogger, 'warn'>): void {
  const errors = found.filter(({ severity }) => severity === 'error')
  for (const finding of summarise(errors)) logger.warn(formatDiagnostic(finding))
  if (errors.length > 0) logger.warn('See all that is found with `npx perennial check`.')
}

/** Make a function that says, in development, what is wrong with the content; what it said last time is not said again. */
export function findingsTeller(engine: Engine, logger: AstroIntegrationLogger): () => Promise<void> {
  let said: ReadonlySet<string> = new Set()
  let wasWrong = false
  return async () => {
    const found = summarise(await engine.check())
    const lines = new Map(found.map((finding) => [formatDiagnostic(finding), finding.severity]))
    for (const [line, severity] of lines) {
      if (said.has(line)) continue
      if (severity === 'error') logger.error(line)
      else if (severity === 'warning') logger.warn(line)
      else logger.info(line)
    }
    const isWrong = found.some(({ severity }) => severity !== 'hint')
    if (wasWrong && !isWrong) logger.info('All that was wrong with the content is mended.')
    said = new Set(lines.keys())
    wasWrong = isWrong
  }
}
