import { rmSync } from 'node:fs'

/** Delete what a build did not finish, at once, so that it can be done as the process ends. What can't be deleted the next build clears away. */
export function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // The fault that ended the build is the one to tell.
  }
}
