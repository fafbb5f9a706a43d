import { setImmediate } from 'node:timers/promises'
import type { Registry } from '../channel.ts'
import type { Library } from '../library/library.ts'
import type { Planned } from '../publish/plan.ts'
import { compareDiagnostics, type Diagnostic } from '../source/diagnostic.ts'
import { conflictAlone } from '../source/merge-conflict.ts'
import { plainLine } from '../source/plain-line.ts'
import { checkLevels, type Level } from './levels.ts'
import type { Rule } from './rule.ts'
import { rulesOf } from './rules-of.ts'

/** A library of fewer articles is just begun: that nothing links to a text yet is no news to its writer. */
export const JUST_BEGUN = 12

/**
 * Gather everything that is to be said of the content, in order of place, as the site's configuration wants it: what
 * reading and relating the texts found stands in the library already, and the rules add the rest. A message is one line,
 * whatever it quotes. Without `hints`, advice is left out.
 */
export async function checkAll(
  library: Library,
  plan: readonly Planned[],
  registry: Registry,
  { hints = true }: { readonly hints?: boolean } = {},
): Promise<Diagnostic[]> {
  const levels = library.config.rules
  const rules = rulesOf(registry)
  checkLevels(levels, rules)
  const found: Diagnostic[] = [...library.diagnostics]
  const isJustBegun = library.articles.length < JUST_BEGUN
  for (const [rule, { severity, ofLibrary, keepsErrors, find }] of Object.entries(rules)) {
    const level = levels[rule] ?? (ofLibrary && isJustBegun ? 'off' : severity)
    if (!find || level === 'off') continue
    // What can only advise is not asked where advice is not wanted: a third of the time.
    if (!hints && level === 'hint' && !keepsErrors) continue
    // What waits meanwhile, such as a page that a writer looks at, comes in between.
    await setImmediate()
    for (const { file, line, column, message, ...own } of await find(library, plan)) {
      found.push({
        file,
        line,
        column,
        severity: (severity !== 'hint' && own.severity) || level,
        rule,
        message,
      })
    }
  }
  const levelOf = ({ rule, file }: Diagnostic): Level | undefined =>
    // What is kept back can't make the site wrong.
    levels[rule] === 'error' && library.isKeptBack(file) ? 'warning' : levels[rule]
  return conflictAlone(found)
    .flatMap((finding) => settle(finding, levelOf(finding), rules))
    .filter(({ severity }) => hints || severity !== 'hint')
    .map((finding) => ({ ...finding, message: plainLine(finding.message) }))
    .sort(compareDiagnostics)
}

/** Give a finding the severity that the site wants for its rule, unless it is an error that stays one. */
function settle(
  finding: Diagnostic,
  level: Level | undefined,
  rules: Readonly<Record<string, Rule>>,
): Diagnostic[] {
  if (level === undefined || (finding.severity === 'error' && rules[finding.rule]?.keepsErrors))
    return [finding]
  return level === 'off' ? [] : [{ ...finding, severity: level }]
}
