import { lstat, readdir, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { compareText, type Diagnostic, START } from './diagnostic.ts'

/** Anything found, and what was wrong on the way. */
export interface Found<Value> {
  readonly value: Value
  readonly diagnostics: readonly Diagnostic[]
}

/** Write a path with forward slashes on every system. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

/**
 * List the files below a folder that have one of the endings, in code-unit order.
 * Hidden files, `node_modules` and `README.md` are passed over, and what `isLeftOut` says of its name; a symbolic link
 * that leaves the folder is an error.
 */
export async function findFiles(
  root: string,
  folder: string,
  endings: readonly string[],
  isLeftOut: (name: string) => boolean = () => false,
): Promise<Found<string[]>> {
  const value: string[] = []
  const diagnostics: Diagnostic[] = []
  const home = await realpath(folder).catch(() => undefined)
  if (home === undefined) return { value, diagnostics }

  const walk = async (directory: string): Promise<void> => {
    const entries = await readdir(directory, { withFileTypes: true })
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules' || isLeftOut(entry.name)) continue
      const path = join(directory, entry.name)
      if (entry.isSymbolicLink()) {
        const target = await realpath(path).catch(() => undefined)
        if (target !== undefined && isInside(home, target) && (await lstat(target)).isFile()) {
          if (endings.some((ending) => entry.name.endsWith(ending))) value.push(path)
        } else {
          diagnostics.push({
            file: slashed(relative(root, path)),
            ...START,
            severity: 'error',
            rule: 'symbolic-link',
            message:
              'found a symbolic link that leads out of the content folder, to a folder, or nowhere; put the file itself here',
          })
        }
      } else if (entry.isDirectory()) {
        await walk(path)
      } else if (
        entry.isFile() &&
        entry.name !== 'README.md' &&
        endings.some((ending) => entry.name.endsWith(ending))
      ) {
        value.push(path)
      }
    }
  }
  await walk(folder)
  return { value, diagnostics }
}

function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder + sep)
}
