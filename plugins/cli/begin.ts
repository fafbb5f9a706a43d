import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Template } from '../channel.ts'
import { PerennialError } from '../errors.ts'
import { slashed } from '../source/find.ts'
import { nameFault } from '../source/name-fault.ts'
import { plainLine } from '../source/plain-line.ts'

/** Begin a file of a site as a copy of a template, such as a `design`; gives its path from the root. */
export async function begin(
  root: string,
  what: string,
  { source, folder, door }: Template,
  name: string,
): Promise<string> {
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name) || nameFault(name) !== undefined) {
    throw new PerennialError(
      `--${what} says "${plainLine(name)}", which is no name for a ${what}.`,
      `Write it in lower-case letters, digits and hyphens, such as \`perennial new --${what} my-ticket\`.`,
    )
  }
  const file = `${folder}/${name}.ts`
  const path = join(root, file)
  const code = await readFile(source, 'utf8')
  const own = code.replaceAll(
    /from '(\.[^']*)'/g,
    (_, imported: string) =>
      `from '${isInstalled(root, door) ? door : pathTo(new URL(imported, source), path)}'`,
  )
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, own, { flag: 'wx' }).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code !== 'EEXIST') throw thrown
    throw new PerennialError(`${file} exists already, and was left as it is.`, 'Choose another name.')
  })
  return file
}

/** Tell whether code of a site finds a door of the package. */
function isInstalled(root: string, door: string): boolean {
  try {
    createRequire(join(root, 'package.json')).resolve(door)
    return true
  } catch {
    // A copy of the project has the files themselves.
    return false
  }
}

/** A file, as another names it. */
function pathTo(file: URL, from: string): string {
  const path = slashed(relative(dirname(from), fileURLToPath(file)))
  return path.startsWith('.') ? path : `./${path}`
}
