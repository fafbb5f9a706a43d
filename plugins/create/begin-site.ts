import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PerennialError, reasonOf } from '../errors.ts'

/** What git keeps of an empty folder is no file of anybody's. */
const OF_GIT = '.git'

/** Refuse a folder that holds anything; one that is not there, or is empty, is free. `name` is what it is called. */
export async function refuseFull(folder: string, name: string): Promise<void> {
  const held = await readdir(folder).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'ENOENT') return []
    throw new PerennialError(
      thrown.code === 'ENOTDIR' ? `${name} is a file.` : `${name} can't be read: ${reasonOf(thrown)}`,
      'Name another folder: `npm create astro-perennial my-site`.',
    )
  })
  const [first, ...others] = held.filter((entry) => entry !== OF_GIT).sort()
  if (first === undefined) return
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  throw new PerennialError(
    `${name} holds files already (${first}${more}); nothing was written.`,
    'Name a new folder: `npm create astro-perennial my-site`. For a site that you have: `npm install astro-perennial`, and its README.',
  )
}

/** Write the files of a site, by their paths, into a free folder; a file that came there meanwhile stays as it is. */
export async function beginSite(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    try {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text, { flag: 'wx' })
    } catch (thrown) {
      throw new PerennialError(
        `${path} can't be written: ${reasonOf(thrown)}`,
        'Mend it, delete what was written, and run it again.',
      )
    }
  }
}
