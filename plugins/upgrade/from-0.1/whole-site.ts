import { applyEdits } from '../../check/fix/edit.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import { START } from '../../source/diagnostic.ts'
import { isRecord } from '../../source/is-record.ts'
import { placeAt } from '../../source/places.ts'
import { type Migration, NOTHING, type SiteCode } from '../migration.ts'
import { isNode, propertyOf } from '../syntax.ts'
import { insertBefore, type OldConfig, oldConfig } from './old-config.ts'

const PACKAGE = 'astro-perennial'
const BY_HAND = `import { perennial, theme } from '${PACKAGE}' and add theme: theme() to the options of perennial()`

/** In 0.1 the toolkit stood in the project, and `perennial()` alone was a whole site. */
export const wholeSite: Migration = {
  from: '0.1',

  find(site) {
    const { config, files } = site
    const found = oldConfig(site)
    if (!found) return NOTHING
    const tell = (at: number, severity: Diagnostic['severity'], message: string): Diagnostic => ({
      ...{ file: config, ...placeAt(files.get(config) ?? '', at) },
      ...{ rule: 'whole-site', severity, message },
    })
    if ('why' in found) {
      const message = `found a configuration of 0.1 that is not changed, since ${found.why}; ${BY_HAND}`
      return { changes: new Map(), told: [tell(found.at, 'warning', message), ...leftOvers(site)] }
    }
    const { source, options } = found
    return {
      changes: new Map([[config, rewritten(found)]]),
      told: [
        tell(source.start, 'hint', `found the toolkit in the project; it comes from the package ${PACKAGE}`),
        tell(
          options.start,
          'hint',
          'found perennial() as a whole site; by itself it is a guest now, and theme() asks for the pages',
        ),
        ...leftOvers(site),
      ],
    }
  },
}

function rewritten(found: OldConfig): string {
  const { text, source, specifier, options } = found
  const quote = text.charAt(source.start)
  const own = propertyOf(options, 'theme')?.['value']
  const edits = isNode(own)
    ? [
        { start: own.start, end: own.start, text: 'theme(' },
        { start: own.end, end: own.end, text: ')' },
      ]
    : [insertBefore(found, 'theme: theme()')]
  return applyEdits(
    text,
    [
      { start: specifier.end, end: specifier.end, text: ', theme' },
      { start: source.start, end: source.end, text: `${quote}${PACKAGE}${quote}` },
      ...edits,
    ].map((edit) => ({ ...edit, note: '' })),
  )
}

/** Tell what a site that has the package no longer needs, or needs yet. */
function leftOvers({ files }: SiteCode): Diagnostic[] {
  const manifest = manifestIn(files.get('package.json'))
  // A copy of the project that was brought up to date is the package itself.
  if (manifest['name'] === PACKAGE) return []
  const tell = (file: string, message: string): Diagnostic => ({
    ...{ file, ...START, rule: 'whole-site', severity: 'warning', message },
  })
  const told: Diagnostic[] = []
  const dependencies = manifest['dependencies']
  if (!isRecord(dependencies) || !Object.hasOwn(dependencies, PACKAGE))
    told.push(
      tell('package.json', `found no dependency on ${PACKAGE}; run \`npm install --save-exact ${PACKAGE}\``),
    )
  if (files.has('plugins/index.ts'))
    told.push(
      tell(
        'plugins/index.ts',
        'found a copy of the toolkit; delete plugins/, test/ and bench/, and let the scripts in package.json call `perennial build`, `perennial dev` and `perennial check`',
      ),
    )
  return told
}

function manifestIn(text = '{}'): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(text)
    return isRecord(found) ? found : {}
  } catch {
    // npm says what is wrong with it.
    return {}
  }
}
