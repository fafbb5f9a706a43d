import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PerennialError } from '../errors.ts'
import { slashed } from '../source/find.ts'
import { nameFault } from '../source/name-fault.ts'
import { plainLine } from '../source/plain-line.ts'

/** The design that others begin as. */
const EXAMPLE = new URL('../channels/cards/designs/ticket.ts', import.meta.url)

/** Begin a design of cards in `designs/` of a site as a copy of our example; gives its path from the root. */
export async function newDesign(root: string, name: string): Promise<string> {
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name) || nameFault(name) !== undefined) {
    throw new PerennialError(
      `--design says "${plainLine(name)}", which is no name for a design.`,
      'Write it in lower-case letters, digits and hyphens, such as `perennial new --design my-ticket`.',
    )
  }
  const file = `designs/${name}.ts`
  const path = join(root, file)
  const code = await readFile(EXAMPLE, 'utf8')
  const own = code.replaceAll(
    /from '(\.[^']*)'/g,
    (_, imported: string) => `from '${pathTo(imported, path)}'`,
  )
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, own, { flag: 'wx' }).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code !== 'EEXIST') throw thrown
    throw new PerennialError(`${file} exists already, and was left as it is.`, 'Choose another name.')
  })
  return file
}

/** What the example imports, as another file names it. */
function pathTo(imported: string, from: string): string {
  const path = slashed(relative(dirname(from), fileURLToPath(new URL(imported, EXAMPLE))))
  return path.startsWith('.') ? path : `./${path}`
}
