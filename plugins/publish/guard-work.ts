import { readdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { PerennialError } from '../errors.ts'
import { configName } from '../source/config-name.ts'
import { slashed } from '../source/find.ts'
import { isWithin } from '../source/is-within.ts'
import { follow } from './place.ts'
import { systemFault } from './system-fault.ts'

/** The folders of a project that hold what people made, or what their programs need. */
const OWN = ['src', 'plugins', 'public', 'test', 'node_modules', '.git', '.perennial'] as const

/** What systems put into any folder that somebody has looked into. */
const OF_THE_SYSTEM = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', 'lost+found'])

/** What the system says of what is no folder to look into. */
const NO_FOLDER = new Set(['ENOENT', 'ENOTDIR', 'EACCES'])

/**
 * Refuse to let a build take the place of work: of a folder of the project, `others` among them, and of one whose files no
 * build made. A build has pages, at its top or in a folder there; whoever builds for the first time, over what bare Astro
 * built, is let.
 */
export async function guardWork(target: string, project: string, others: readonly string[]): Promise<void> {
  const at = (path: string): Promise<string> =>
    follow(path).catch((thrown: unknown) => {
      throw systemFault(thrown, `${path} could not be found`)
    })
  const place = await at(resolve(target))
  const root = await at(resolve(project))
  const ownFolder = `Name a folder of its own, such as \`outDir: "./dist"\`, in ${configName(root)}.`
  // That is told by `placeOf`.
  if (isWithin(place, root)) return
  for (const own of new Set([
    ...OWN.map((name) => join(root, name)),
    ...others.map((path) => resolve(path)),
  ])) {
    const real = await at(own)
    // A folder such as src/ may be the project itself.
    if (real === root || !(isWithin(place, real) || isWithin(real, place))) continue
    const name = isWithin(root, own) ? slashed(relative(root, own)) : own
    throw new PerennialError(
      `A build takes the place of ${place}, which ${relationOf(place, real)} ${name}/, a folder of the project that no build may replace.`,
      ownFolder,
    )
  }
  const names = (await namesIn(place)).filter((name) => !OF_THE_SYSTEM.has(name))
  if (names.includes('.git')) {
    throw new PerennialError(
      `A build takes the place of ${place}, which is a repository of git, and its history would be gone.`,
      `${ownFolder} Then copy what was built into the repository.`,
    )
  }
  if (names.length > 0 && !(await hasPages(place, names))) {
    throw new PerennialError(
      `A build takes the place of ${place}, which holds files that no build made: it has no page (.html).`,
      `${ownFolder} If nobody needs those files, delete the folder and build again.`,
    )
  }
}

function relationOf(place: string, own: string): string {
  if (place === own) return 'is'
  return isWithin(place, own) ? 'holds' : 'lies in'
}

async function hasPages(place: string, names: readonly string[]): Promise<boolean> {
  if (names.some(isPage)) return true
  for (const name of names) if ((await namesIn(join(place, name))).some(isPage)) return true
  return false
}

function isPage(name: string): boolean {
  return name.endsWith('.html')
}

/** List what is in a folder; nothing is in what is none, is not there or may not be looked into. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((thrown: NodeJS.ErrnoException) => {
    if (!NO_FOLDER.has(thrown.code ?? '')) throw thrown
    return []
  })
}
