import type { z } from 'zod'
import { PerennialError } from '../errors.ts'
import { explainOptions } from '../source/explain-options.ts'
import { isRecord } from '../source/is-record.ts'

/** Say which options of a configuration Astro refused, and what it takes; what is no fault of them comes back as it is. */
export function optionsFault(thrown: unknown, config: unknown, name: string): unknown {
  if (!(thrown instanceof Error) || thrown.name !== 'ZodError' || !('issues' in thrown)) return thrown
  const issues = (thrown.issues as readonly z.core.$ZodIssue[]).map((issue) => inOurWords(issue, config))
  return new PerennialError(
    `Astro does not take the options in ${name}:\n${explainOptions(issues, [], '')}`,
    'See https://docs.astro.build/en/reference/configuration-reference/ for every option.',
  )
}

/** Add what was found, which Astro leaves out, and take what it expected out of its heading, its list and its quotes. */
function inOurWords(issue: z.core.$ZodIssue, config: unknown): z.core.$ZodIssue {
  const input = issue.path.reduce(
    (value: unknown, part) =>
      isRecord(value) || Array.isArray(value) ? Reflect.get(value, part) : undefined,
    config,
  )
  const isChoice =
    issue.code === 'invalid_union' && issue.errors.flat().every(({ code }) => code === 'invalid_value')
  const told = issue.message.replace(/^\*\*[^*]*\*\*: /, '')
  const [, expected] = isChoice ? [] : (/Expected type `(.*?)`(?:,|\n|$)/.exec(told) ?? [])
  const message = expected === undefined ? told : `expected ${expected.replaceAll('"', '')}`
  return { ...issue, input, message } as z.core.$ZodIssue
}
