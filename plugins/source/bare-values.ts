import { withoutComments } from './comments.ts'

/**
 * Take the comments out of every text in plain data, such as the values of front matter. `report` hears, with the path
 * of the text, what is wrong with one.
 */
export function bareValues(
  value: unknown,
  report: (path: readonly PropertyKey[], message: string) => void,
  path: readonly PropertyKey[] = [],
): unknown {
  if (typeof value === 'string') {
    const { text, comments } = withoutComments(value)
    for (const { fault } of comments) if (fault !== undefined) report(path, fault)
    return text
  }
  if (Array.isArray(value)) return value.map((item, index) => bareValues(item, report, [...path, index]))
  // A date is a value, too.
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, bareValues(item, report, [...path, key])]),
  )
}
