import { realpath, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type Diagnostic, START } from '../source/diagnostic.ts'
import { type Found, findFiles, slashed } from '../source/find.ts'
import { findOnDisk } from '../source/find-on-disk.ts'
import { isWithin } from '../source/is-within.ts'
import type { Origin } from './blog.ts'

/** Folders that hold what tools made or brought, by their names. */
const MADE = new Set([
  '_site',
  'vendor',
  'dist',
  'public',
  'resources',
  'themes',
  'node_modules',
  'bower_components',
])

/** Find an ordinary file of a folder by its path there; nothing where there is none, or where a link leads out of the folder. */
export async function fileIn(root: string, path: string): Promise<string | undefined> {
  if (path.includes('\0')) return undefined
  const found = await findOnDisk(join(root, path))
  const real = found === undefined ? undefined : await realpath(found).catch(() => undefined)
  if (real === undefined || !isWithin(root, real)) return undefined
  return (await stat(real)).isFile() ? real : undefined
}

/** Tell whether a folder has a folder of this path in it. */
export async function hasFolder(root: string, path: string): Promise<boolean> {
  const real = await realpath(join(root, path)).catch(() => undefined)
  return real !== undefined && isWithin(root, real) && (await stat(real)).isDirectory()
}

/** Texts in other formats than Markdown and HTML, by their endings. */
const OTHERS = ['.org', '.adoc', '.asciidoc', '.rst', '.textile', '.rmd', '.ipynb']

/**
 * List the texts below a folder of the source, by their paths from its root. Links out of it are not followed, and texts in
 * other formats are told. At the root, what was made of the texts is passed over.
 */
export async function textsIn(
  { root, cwd }: Origin,
  folder: string,
  endings: readonly string[],
): Promise<Found<string[]>> {
  const isMade = (name: string): boolean => folder === '' && MADE.has(name)
  const found = await findFiles(cwd, join(root, folder), [...endings, ...OTHERS], isMade)
  const value: string[] = []
  const diagnostics: Diagnostic[] = found.diagnostics.flatMap((each): Diagnostic[] => {
    // How files may be called is settled when they get names here.
    if (each.rule === 'file-name') return []
    const message = each.rule === 'symbolic-link' ? LINK : each.message
    return [{ ...each, severity: 'warning', message }]
  })
  for (const path of found.value) {
    const inSource = slashed(relative(root, path))
    const ending = OTHERS.find((each) => path.endsWith(each))
    if (ending === undefined) value.push(inSource)
    else
      diagnostics.push(
        leftOut(slashed(relative(cwd, path)), `a text in ${ending}; write it as Markdown`, 'warning'),
      )
  }
  return { value, diagnostics }
}

const LINK = 'found a symbolic link that leads out of the source, to a folder, or nowhere; it is not followed'

/** Say that a file is not imported. */
export function leftOut(file: string, what: string, severity: 'warning' | 'hint' = 'hint'): Diagnostic {
  return { file, ...START, severity, rule: 'left-out', message: `found ${what}` }
}

/** What is said of a page that a site of this kind makes anew. */
export const MADE_ANEW =
  'a page that is made of the texts here, such as the one at the top; what it says itself is left out'
