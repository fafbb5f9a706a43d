import type { z } from 'zod'
import { insideCurlyQuotes, NOT_HERE } from './curly-quotes.ts'

/** Longest that a found value is quoted, in characters. */
const LONGEST_QUOTE = 40

/** What the kinds of value are called in words that a writer uses. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a block of keys',
  record: 'a block of keys',
}

/** Say in a writer's words what was found and what was expected, from an issue that zod reported with its input. */
export function explainIssue(issue: z.core.$ZodIssue): string {
  const { code, input } = issue
  if (code !== 'too_big' && typeof input === 'string' && insideCurlyQuotes(input) !== undefined)
    return NOT_HERE
  if (issue.message.startsWith('found ')) return issue.message
  return `found ${quoteValue(issue.input)}, ${expectation(issue)}`
}

/** Quote a value of any kind in one short line; nothing is called nothing. */
export function quoteValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return JSON.stringify(cut(value))
  // JSON has no word for what is no number.
  if (typeof value === 'number') return String(value)
  return cut(JSON.stringify(value) ?? String(value))
}

function cut(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`
}

function expectation(issue: z.core.$ZodIssue): string {
  // zod's own messages begin with a capital; ours say what was expected.
  if (!/^[A-Z]/.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${KINDS[issue.expected] ?? issue.expected}`
    case 'too_small':
      return issue.origin === 'string' ? 'expected text' : `expected at least ${issue.minimum}`
    case 'too_big':
      return `expected at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`
    case 'invalid_value':
      return `expected ${issue.values.join(' or ')}`
    case 'invalid_format':
      return issue.format === 'url' ? 'expected an address that begins with https://' : issue.message
    case 'invalid_key':
      return issue.issues[0] ? expectation(issue.issues[0]) : issue.message
    case 'invalid_union':
      return expectedOfUnion(issue)
    default:
      return issue.message
  }
}

/** A choice between given values is told by them; one between forms is too long for a line. */
function expectedOfUnion({ errors }: z.core.$ZodIssueInvalidUnion): string {
  const values = errors.flat().map((inner) => (inner.code === 'invalid_value' ? inner.values : undefined))
  return values.every((each) => each !== undefined)
    ? `expected ${values.flat().join(' or ')}`
    : 'expected one of the forms that content/README.md shows'
}
