import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { PerennialError } from '../errors.ts'
import { nearestKey } from '../source/nearest-key.ts'
import { plainLine } from '../source/plain-line.ts'
import type { Kind, Origin } from './blog.ts'
import { kinds } from './kinds.ts'

/** Find the folder or file that a command names as the source of an import, and tell what kind of blog it is. */
export async function findOrigin(
  source: string,
  said: string | undefined,
  { cwd, today }: Pick<Origin, 'cwd' | 'today'>,
): Promise<{ readonly kind: Kind; readonly origin: Origin }> {
  const names = Object.keys(kinds)
  const real = source.includes('\0') ? undefined : await realpath(resolve(cwd, source)).catch(() => undefined)
  if (real === undefined)
    throw new PerennialError(
      `There is no file or folder ${plainLine(source)}.`,
      'Give the folder of a blog, or the file of an export.',
    )
  const found = await stat(real)
  if (!found.isDirectory() && !found.isFile())
    throw new PerennialError(
      `${plainLine(source)} is no ordinary file.`,
      'Give the folder of a blog, or the file of an export.',
    )
  const origin: Origin = {
    ...(found.isFile() ? { root: dirname(real), file: basename(real) } : { root: real, file: undefined }),
    ...{ cwd: await realpath(cwd), today },
  }
  if (said !== undefined) {
    const kind = Object.hasOwn(kinds, said) ? kinds[said] : undefined
    if (kind) return { kind, origin }
    const near = nearestKey(said, names)
    throw new PerennialError(
      `--from says "${plainLine(said)}", which is no blog that can be imported.`,
      near === undefined ? `Those are ${names.join(', ')}.` : `Did you mean ${near}?`,
    )
  }
  const likely: string[] = []
  for (const [name, kind] of Object.entries(kinds)) if (await kind.isAt(origin)) likely.push(name)
  const [only] = likely
  const kind = only === undefined ? undefined : kinds[only]
  if (kind && likely.length === 1) return { kind, origin }
  if (likely.length > 1)
    throw new PerennialError(
      `${plainLine(source)} could be a blog of ${likely.join(' or ')}.`,
      `Say which: --from ${likely[0] ?? ''}.`,
    )
  throw new PerennialError(
    `${plainLine(source)} looks like no blog that can be imported.`,
    `Give the folder of one, or the file of an export, and say what it is: --from ${names.join(', ')}.`,
  )
}
