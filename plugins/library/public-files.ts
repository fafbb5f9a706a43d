import { constants } from 'node:fs'
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Config } from '../config.ts'
import { type Diagnostic, type Severity, START } from '../source/diagnostic.ts'
import { type Found, slashed } from '../source/find.ts'
import { isWithin } from '../source/is-within.ts'
import { exposure, hasSecretName } from './exposure.ts'

/**
 * How many links to folders are followed. Folders that each hold two links to the next would otherwise be more files than
 * any disk holds.
 */
const MOST_FOLDER_LINKS = 100

/** Endings of what writers write, which is published by the site or kept back. */
const WRITTEN = /\.(?:mdx?|markdown|ya?ml|txt|docx?)$/i

/** Where a link leads that a build would publish: a place, or why it may not. */
type Led = { readonly to: string } | { readonly message: string }

const LEADS_OUT =
  'found a symbolic link that leads out of the project, so that a build would publish what is not of the site; put the file itself here'
const LEADS_NOWHERE = 'found a symbolic link that leads nowhere; put the file itself here, or delete the link'
const LEADS_ROUND =
  'found a symbolic link to a folder that it stands in, which has no end; put the files themselves here'
const LEADS_TOO_OFTEN = `found more than ${MOST_FOLDER_LINKS} symbolic links to folders; put the files themselves here`
const NOT_OURS = 'could not read it; give the user who builds the right to it'
const LEADS_TO_TEXT =
  'found a text of the content folder behind a symbolic link, which would publish it also where it is kept back; delete the link'
const LEADS_TO_SECRET =
  'found a symbolic link to what is hidden in the project and may hold secrets, such as keys or its whole history; delete the link'

/**
 * List the static files of a site (`public/`), which a build publishes as they are, by their paths there; links are followed as a build
 * does. What a build would publish beyond the site, or can't read, is an error. The project is there.
 */
export async function readPublic({
  root,
  content,
  articles,
  publicDir,
}: Pick<Config, 'root' | 'content' | 'articles' | 'publicDir'>): Promise<Found<string[]>> {
  const value: string[] = []
  const diagnostics: Diagnostic[] = []
  const home = join(root, publicDir)
  const project = await realpath(root)
  const texts = await Promise.all(
    [content, articles].map((folder) => realpath(join(root, folder)).catch(() => join(root, folder))),
  )
  let folderLinks = 0

  const reportAt =
    (path: string) =>
    (severity: Severity, rule: string, message: string): void => {
      diagnostics.push({ file: slashed(relative(root, path)), ...START, severity, rule, message })
    }

  const follow = async (path: string, above: readonly string[]): Promise<Led> => {
    const real = await realpath(path).catch((thrown: NodeJS.ErrnoException) => thrown)
    if (real instanceof Error) return { message: real.code === 'ELOOP' ? LEADS_ROUND : LEADS_NOWHERE }
    if (!isWithin(project, real)) return { message: LEADS_OUT }
    if (slashed(relative(project, real)).split('/').some(hasSecretName)) return { message: LEADS_TO_SECRET }
    if (above.some((folder) => isWithin(real, folder))) return { message: LEADS_ROUND }
    if ((await stat(real)).isDirectory() && ++folderLinks > MOST_FOLDER_LINKS)
      return { message: LEADS_TOO_OFTEN }
    return { to: real }
  }

  /** Look at one thing, `above` being the folders that it stands in, where they really are. */
  const visit = async (path: string, above: readonly string[], isHidden: boolean): Promise<void> => {
    const report = reportAt(path)
    const own = await lstat(path).catch(() => undefined)
    if (!own) return report('error', 'unreadable', NOT_OURS)
    const led: Led = own.isSymbolicLink() ? await follow(path, above) : { to: path }
    if ('message' in led) return report('error', 'symbolic-link', led.message)
    const found = await stat(path)
    if (!found.isDirectory() && !found.isFile())
      return report('error', 'unreadable', "found no ordinary file, which a build can't copy; delete it")
    if (!(await isReadable(path, found.isDirectory()))) return report('error', 'unreadable', NOT_OURS)
    const real = await realpath(path)
    if (found.isFile() && WRITTEN.test(real) && texts.some((folder) => isWithin(folder, real)))
      return report('error', 'symbolic-link', LEADS_TO_TEXT)
    if (!found.isDirectory()) value.push(slashed(relative(home, path)))
    else await walk(path, [...above, real], isHidden)
  }

  const walk = async (folder: string, above: readonly string[], isHidden: boolean): Promise<void> => {
    for (const name of (await readdir(folder)).sort()) {
      const path = join(folder, name)
      const told = exposure(name)
      // Of a hidden folder all is hidden, and told with it; secrets in it are told all the same.
      if (told && (told.severity === 'error' || !isHidden))
        reportAt(path)(told.severity, 'hidden-file', told.message)
      if (told?.severity !== 'error') await visit(path, above, isHidden || told !== undefined)
    }
  }

  const isThere = await lstat(home).then(
    () => true,
    () => false,
  )
  if (isThere) await visit(home, [project], false)
  return { value, diagnostics }
}

/** Tell whether a file or folder can be read, by trying: to ask for rights does not tell. */
async function isReadable(path: string, isFolder: boolean): Promise<boolean> {
  try {
    if (isFolder) await readdir(path)
    else await (await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))).close()
    return true
  } catch {
    return false
  }
}
