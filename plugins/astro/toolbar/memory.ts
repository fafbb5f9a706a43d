/** What a tab knows of the page that it shows, also when it has loaded it again. */
export interface Memory {
  readonly path: string
  readonly isOpen: boolean
  /** Whether something was wrong on the page when it was last looked at, or is mended since. */
  readonly was: 'right' | 'wrong' | 'mended'
  /** The errors of its text that it was opened for. */
  readonly errors: string
  /** The names of what is unfolded in the list. */
  readonly unfolded: readonly string[]
}

const KEY = 'perennial:toolbar'

/** Recall what is known of a page. Whether the list is open, and what is unfolded in it, holds for all pages. */
export function recall(path: string): Memory {
  const none: Memory = { path, isOpen: false, was: 'right', errors: '', unfolded: [] }
  const kept = { ...none, ...(JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Memory>) }
  return kept.path === path ? kept : { ...none, isOpen: kept.isOpen, unfolded: kept.unfolded }
}

/** Keep what is known. */
export function keep(memory: Memory): void {
  sessionStorage.setItem(KEY, JSON.stringify(memory))
}
