import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { compareText } from '../source/diagnostic.ts'
import { slashed } from '../source/find.ts'

/**
 * Move all that a folder holds into another one, which may be on another disk. A file that is there already stays as it is;
 * gives the paths of those, sorted.
 */
export function addInto(from: string, to: string): string[] {
  const kept: string[] = []
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    const source = join(entry.parentPath, entry.name)
    const path = relative(from, source)
    if (isTaken(to, path)) kept.push(slashed(path))
    else move(source, join(to, path))
  }
  rmSync(from, { recursive: true, force: true })
  return kept.sort(compareText)
}

/** Tell whether a file can't be put at a path: something is there, or a file is where a folder of it would be. */
function isTaken(folder: string, path: string): boolean {
  if (existsSync(join(folder, path))) return true
  for (let above = dirname(path); above !== '.'; above = dirname(above))
    if (lstatSync(join(folder, above), { throwIfNoEntry: false })?.isFile()) return true
  return false
}

function move(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true })
  try {
    renameSync(source, target)
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EXDEV') throw thrown
    copyFileSync(source, target)
  }
}
