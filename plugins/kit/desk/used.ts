import type { Use } from '../month.ts'

/** Where the browser keeps what was used. */
const KEY = 'perennial-kit-used'

/** List what was marked as used in this browser. */
export function usesHere(): readonly Use[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isUse) : []
  } catch {
    // Nothing is kept here, or what is there is not ours.
    return []
  }
}

/** Keep what was used. Gives whether the browser keeps it. */
export function keepUses(uses: readonly Use[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(uses))
    return true
  } catch {
    return false
  }
}

function isUse(value: unknown): value is Use {
  const { id, day, on } = Object(value) as Partial<Record<keyof Use, unknown>>
  return typeof id === 'string' && typeof day === 'string' && typeof on === 'string'
}
