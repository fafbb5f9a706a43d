import { isAbsolute, relative, sep } from 'node:path'

/** Tell whether a path is a folder or something in it. Both are whole paths with no links in them. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}
