import type { AstroIntegrationLogger } from 'astro'
import type { Engine } from '../engine.ts'
import { type Diagnostic, formatDiagnostic } from '../source/diagnostic.ts'
import { summarise } from '../source/summarise.ts'

/** Say line by line what would come out wrong of the content of a site with pages of its own, which is built all the same. */
export function errorLines(found: readonly Diagnostic[]): string[] {
  const errors = summarise(found.filter(({ severity }) => severity === 'error')).map(formatDiagnostic)
  return errors.length === 0 ? [] : [...errors, 'See all that is found with `npx perennial check`.']
}

/** What was said of a site's content. */
interface Said {
  readonly lines: ReadonlySet<string>
  readonly wasWrong: boolean
}

/** What was said last of each site, by its root: a server that starts again, since its configuration changed, goes on from there. */
const SAID = new Map<string, Said>()

/**
 * Make a function that says, in development, what is wrong with the content, and gives it; what it said last time is not
 * said again.
 */
export function findingsTeller(
  engine: Engine,
  logger: AstroIntegrationLogger,
): () => Promise<readonly Diagnostic[]> {
  const { root } = engine.config
  return async () => {
    const found = summarise(await engine.check())
    const said = SAID.get(root)
    const lines = new Map(found.map((finding) => [formatDiagnostic(finding), finding.severity]))
    for (const [line, severity] of lines) {
      if (said?.lines.has(line)) continue
      if (severity === 'error') logger.error(line)
      else if (severity === 'warning') logger.warn(line)
      else logger.info(line)
    }
    const isWrong = found.some(({ severity }) => severity !== 'hint')
    if (said?.wasWrong && !isWrong) logger.info('All that was wrong with the content is mended.')
    SAID.set(root, { lines: new Set(lines.keys()), wasWrong: isWrong })
    return found
  }
}
