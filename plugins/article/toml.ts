import { parse, TomlDate, TomlError } from 'smol-toml'
import { reasonOf } from '../errors.ts'
import { curlyFault } from '../source/curly-quotes.ts'
import { type Place, START } from '../source/diagnostic.ts'
import { isRecord } from '../source/is-record.ts'
import { isTooDeep, TOO_DEEP } from '../source/nesting.ts'

/** Turn TOML into plain data, or say what is wrong with it and where in it. */
export function expandToml(
  toml: string,
): { readonly data: Record<string, unknown> } | (Place & { readonly fault: string }) {
  try {
    const data = parse(toml)
    return isTooDeep(data) ? { ...START, fault: TOO_DEEP } : { data: plain(data) as Record<string, unknown> }
  } catch (thrown) {
    const { line, column } = thrown instanceof TomlError ? thrown : START
    return { line, column, fault: faultOf(thrown, toml.split('\n')[line - 1] ?? '') }
  }
}

function faultOf(thrown: unknown, line: string): string {
  const curly = /[“„]/.exec(line)
  const fault = curly ? curlyFault(line, curly.index) : undefined
  if (fault !== undefined) return fault
  const reason = reasonOf(thrown).replace(/^Invalid TOML document: /, '')
  return /nested structures|call stack/.test(reason) ? TOO_DEEP : reason
}

/** Turn TOML's dates into ISO text, as YAML has them. */
function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(plain)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}
