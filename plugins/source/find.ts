import { lstat, readdir, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { compareText, type Diagnostic, type Severity, START } from './diagnostic.ts'
import { nameFault } from './name-fault.ts'
import { TEXT_ENDINGS } from './text-endings.ts'

const READMES: ReadonlySet<string> = new Set(TEXT_ENDINGS.map((ending) => `README${ending}`))

/** Anything found, and what was wrong on the way. */
export interface Found<Value> {
  readonly value: Value
  readonly diagnostics: readonly Diagnostic[]
}

/** Write a path with forward slashes and composed letters (NFC), so that a file has one name on every system. */
export function slashed(path: string): string {
  return (sep === '/' ? path : path.split(sep).join('/')).normalize('NFC')
}

/**
 * List the files below a folder that have one of the endings, as the disk writes their names, in code-unit order of those
 * names composed. Of two that many disks can't tell apart (`A.md` and `a.md`), the second is an error. Hidden files,
 * `node_modules` and `README.md` (or of another ending of texts) are passed over, and what `isLeftOut` says of its name; a symbolic link that leaves the
 * folder is an error, and so is what is no ordinary file, such as a pipe, which is not opened.
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
    const seen = new Map<string, string>()
    for (const entry of entries.sort((a, b) => compareText(composed(a), composed(b)))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules' || isLeftOut(entry.name)) continue
      const path = join(directory, entry.name)
      const report = (severity: Severity, rule: string, message: string): void => {
        diagnostics.push({ file: slashed(relative(root, path)), ...START, severity, rule, message })
      }
      if (entry.isDirectory() || endings.some((ending) => entry.name.endsWith(ending))) {
        const twin = seen.get(composed(entry).toLowerCase())
        if (twin === undefined) seen.set(composed(entry).toLowerCase(), entry.name)
        else report('error', 'file-name', twinMessage(entry.name, twin))
      }
      const fault = entry.isDirectory() ? nameFault(entry.name) : undefined
      if (fault !== undefined) report('warning', 'file-name', `found a folder with a name ${fault}`)
      if (entry.isSymbolicLink()) {
        const target = await realpath(path).catch(() => undefined)
        if (target !== undefined && isInside(home, target) && (await lstat(target)).isFile()) {
          if (endings.some((ending) => entry.name.endsWith(ending))) value.push(path)
        } else {
          report('error', 'symbolic-link', OUTSIDE)
        }
      } else if (entry.isDirectory()) {
        await walk(path)
      } else if (!READMES.has(entry.name) && endings.some((ending) => entry.name.endsWith(ending))) {
        if (entry.isFile()) value.push(path)
        else report('error', 'unreadable', 'found no ordinary file; put a text file in its place')
      }
    }
  }
  await walk(folder)
  return { value, diagnostics }
}

const OUTSIDE =
  'found a symbolic link that leads out of the content folder, to a folder, or nowhere; put the file itself here'

function twinMessage(name: string, twin: string): string {
  return name.normalize('NFC') === twin.normalize('NFC')
    ? 'found this name a second time, its letters and marks written apart; many disks hold only one of the two, rename one'
    : `found a name that many disks can't tell from "${twin}"; rename one of the two`
}

function composed({ name }: { readonly name: string }): string {
  return name.normalize('NFC')
}

function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder + sep)
}
