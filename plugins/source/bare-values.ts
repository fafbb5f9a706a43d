import { withoutComments } from './comments.ts'
import { findControl, withoutControl } from './control.ts'

/**
 * Take the comments out of every text in plain data, such as the values of front matter, and put a space for control characters,
 * which YAML can write with letters. `report` hears, with the path of the text, what is wrong with one, by its rule.
 */
export function bareValues(
  value: unknown,
  report: (path: readonly PropertyKey[], message: string, rule: 'comment' | 'control-character') => void,
  path: readonly PropertyKey[] = [],
): unknown {
  if (typeof value === 'string') {
    const { text, comments } = withoutComments(value)
    for (const { fault } of comments) if (fault !== undefined) report(path, fault, 'comment')
    const control = findControl(text, 'a space')
    if (control) report(path, control.message, 'control-character')
    return control ? withoutControl(text) : text
  }
  if (Array.isArray(value)) return value.map((item, index) => bareValues(item, report, [...path, index]))
  // A date is a value, too.
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, bareValues(item, report, [...path, key])]),
  )
}
