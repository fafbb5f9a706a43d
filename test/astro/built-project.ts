import type { Ended } from '../ended.ts'

/** A project that was built, whose site is what that build made. */
export interface BuiltProject {
  readonly root: string
  readonly dist: string
  readonly first: Ended
  readonly good: Readonly<Record<string, string>>
}
