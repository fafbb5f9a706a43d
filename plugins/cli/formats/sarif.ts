import type { Rule } from '../../check/rule.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'

/** What SARIF calls each severity. */
const LEVELS: Readonly<Record<Diagnostic['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
}

/** Name of the root that the paths of files count from, as code hosts know it. */
const ROOT = '%SRCROOT%'

/** Write findings as SARIF 2.1.0 (OASIS), which code hosts and editors read. */
export function asSarif(found: readonly Diagnostic[], rules: Readonly<Record<string, Rule>>): string {
  const ids = Object.keys(rules)
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Perennial',
            rules: Object.entries(rules).map(([id, { summary, severity }]) => ({
              id,
              shortDescription: { text: `${summary}.` },
              help: { text: `See "${id}" in content/RULES.md.` },
              defaultConfiguration: severity === 'off' ? { enabled: false } : { level: LEVELS[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root folder of the project.' } } },
        results: found.map(({ file, line, column, severity, rule, message }) => ({
          ruleId: rule,
          ...(ids.includes(rule) ? { ruleIndex: ids.indexOf(rule) } : {}),
          level: LEVELS[severity],
          message: { text: message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(file), uriBaseId: ROOT },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}
