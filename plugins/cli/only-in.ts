import { lstat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { PerennialError } from '../errors.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { slashed } from '../source/find.ts'
import { isWithin } from '../source/is-within.ts'
import { plainLine } from '../source/plain-line.ts'

/** Make a filter that passes the findings or texts in some files and folders, by their paths from the project; in all where none are given. */
export async function onlyIn(
  root: string,
  paths: readonly string[],
): Promise<(found: Pick<Diagnostic, 'file'>) => boolean> {
  const wanted: string[] = []
  for (const path of paths) {
    const whole = resolve(root, path)
    const isThere = await lstat(whole).then(
      () => true,
      () => false,
    )
    if (!isThere || !isWithin(root, whole))
      throw new PerennialError(
        `There is no file or folder ${plainLine(path)} in this project.`,
        'Give paths such as content/articles, or none for all of it.',
      )
    wanted.push(slashed(relative(root, whole)))
  }
  return ({ file }) =>
    wanted.length === 0 || wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`))
}
