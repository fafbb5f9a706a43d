import type { Signal } from '../article/fact.ts'
import { plainLine } from '../source/plain-line.ts'

/** Describe a fact with how sure it is (`doubt` says more on that), and why. */
export function describeFact(
  { value, confidence, signals }: { value: unknown; confidence: number; signals: readonly Signal[] },
  doubt = '',
): string {
  return `${String(value)} ${confidence.toFixed(2)}${doubt}: ${signals.map(whereOf).join('; ')}`
}

/** Say a reason with its place and its weight, as far as it has them. */
function whereOf({ text, line, column, weight }: Signal): string {
  const place = line === undefined || column === undefined ? [] : [`${line}:${column}`]
  const details = [...place, ...(weight === undefined ? [] : [`+${weight.toFixed(1)}`])]
  return plainLine(details.length > 0 ? `${text} (${details.join(', ')})` : text)
}
