import { lstat, readFile, readlink, realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { PerennialError } from '../errors.ts'
import { configName } from '../source/config-name.ts'
import { isWithin } from '../source/is-within.ts'
import { systemFault } from './system-fault.ts'

/**
 * Find the folder that a build of a project takes the place of: where a link leads to, and without a slash at its end.
 * Throws a PerennialError where no build can take its place, which is better told before the work than after it.
 */
export async function placeOf(target: string, project: string): Promise<string> {
  const place = await follow(resolve(target)).catch((thrown: unknown) => {
    throw systemFault(thrown, `${target} could not be found`)
  })
  if (isWithin(place, await follow(resolve(project)))) {
    throw new PerennialError(
      `A build takes the place of ${place}, which holds the whole project.`,
      `Name a folder of its own, such as \`outDir: "./dist"\`, in ${configName(project)}.`,
    )
  }
  const found = await lstat(place).catch(absent)
  if (found && !found.isDirectory()) {
    throw new PerennialError(
      `${place} is no folder, and the build should take its place.`,
      'Delete or rename it, and build again.',
    )
  }
  if (found && (await isMountPoint(place))) {
    throw new PerennialError(
      `${place} is a mount point, such as a volume of Docker, and no build can take its place in one move.`,
      `Mount the folder above it instead, or build into a folder inside it: \`outDir\` in ${configName(project)}. Then build again.`,
    )
  }
  return place
}

/** Follow links, also where the last one leads to what is not there yet. */
export async function follow(path: string): Promise<string> {
  const real = await realpath(path).catch(absent)
  if (real !== undefined) return real
  const next = await readlink(path).catch(absent)
  return next === undefined ? path : follow(resolve(dirname(path), next))
}

/** Tell whether a folder is a mount point, where the system says so: Linux alone. */
async function isMountPoint(place: string): Promise<boolean> {
  const mounts = (await readFile('/proc/self/mountinfo', 'latin1').catch(absent)) ?? ''
  return mounts.split('\n').some((line) => unescapeOctal(line.split(' ')[4] ?? '') === place)
}

/** Read a name byte by byte; the system writes a blank in it as `\040`. */
function unescapeOctal(name: string): string {
  const bytes = name.replace(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function absent(thrown: NodeJS.ErrnoException): undefined {
  if (thrown.code !== 'ENOENT' && thrown.code !== 'EINVAL' && thrown.code !== 'ENOTDIR') throw thrown
}
