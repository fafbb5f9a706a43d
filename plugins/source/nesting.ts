/** Most levels of values in each other. What walks through them, here and in packages, calls itself for each. */
const MAX_LEVELS = 100

/** What is said of values beyond that. */
export const TOO_DEEP = `found values nested too deep, expected at most ${MAX_LEVELS} levels`

/** Tell whether a value holds values in more levels than are read. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_LEVELS) return true
    const inner = new Set<unknown>()
    for (const each of level)
      if (typeof each === 'object' && each !== null) for (const value of Object.values(each)) inner.add(value)
    level = [...inner]
  }
  return false
}
