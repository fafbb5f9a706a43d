import { join } from 'node:path'

/** Name the folder of a project for what can be made again: the cache and unfinished builds. */
export function workFolderIn(root: string): string {
  return join(root, '.perennial')
}

/** Name the folder of a project's cache. */
export function cacheFolderIn(root: string): string {
  return join(workFolderIn(root), 'cache')
}
