/** What a tab knows of the page that it shows, also when it has loaded it again. */
export interface Memory {
  readonly path: string
  readonly isOpen: boolean
  /** Whether something was wrong on the page when it was last looked at, or is mended since. */
  readonly was: 'right' | 'wrong' | 'mended'
  /** The errors of its text that it was opened for. */
  readonly errors: string
}

const KEY = 'perennial:toolbar'

/** Recall what is known of a page. Whether the list is open holds for all pages. */
export function recall(path: string): Memory {
  const none: Memory = { path, isOpen: false, was: 'right', errors: '' }
  const kept = { ...none, ...(JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Memory>) }
  return kept.path === path ? kept : { ...none, isOpen: kept.isOpen }
}

/** Keep what is known. */
export function keep(memory: Memory): void {
  sessionStorage.setItem(KEY, JSON.stringify(memory))
}
