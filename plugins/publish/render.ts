import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { digestOf } from '../asset.ts'
import type { Context, Registry } from '../channel.ts'
import { PerennialError } from '../errors.ts'
import { loadError } from '../source/code-error.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { findOnDisk } from '../source/find-on-disk.ts'
import { readOrdinaryFile } from '../source/ordinary-file.ts'
import { plainLine } from '../source/plain-line.ts'

/** One render as a message: to a function, a worker thread, or a queue. */
export interface Job {
  readonly root: string
  readonly channel: string
  readonly inputs: unknown
}

/** What a render gives. */
export interface Rendered {
  readonly bytes: Uint8Array
  readonly warnings: readonly Diagnostic[]
}

/** Gives the bytes of a channel's inputs where they were made already. */
export type Made = (channel: string, inputs: unknown) => Promise<Uint8Array | undefined>

/** Render one output of a site's channels; one that holds others takes from `made` what it can. */
export async function render(
  { root, channel, inputs }: Job,
  registry: Registry,
  made?: Made,
): Promise<Rendered> {
  const found = registry[channel]
  if (!found) throw new TypeError(`no channel ${channel}`)
  const warnings: Diagnostic[] = []
  const content = await found.render(inputs, {
    ...contextOf(root, warnings),
    ...(made ? { made: (others) => made(channel, others) } : {}),
  })
  return { bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, warnings }
}

/** Give a render what it may touch: files of the site below `root`; warnings are added to a list. */
export function contextOf(root: string, warnings: Diagnostic[]): Context {
  return {
    async asset({ path, digest, content }) {
      if (content !== undefined) return new TextEncoder().encode(content)
      const name = plainLine(path)
      const there = (await findOnDisk(join(root, path))) ?? join(root, path)
      const found = await readOrdinaryFile(there, Number.POSITIVE_INFINITY).catch((thrown: unknown) => {
        if (!isMissing(thrown)) throw thrown
        throw new PerennialError(`${name} is not there any more.`, 'Put it back, or name it nowhere.')
      })
      if ('fault' in found || digestOf(found.bytes) !== digest) {
        throw new PerennialError(`${name} changed while the site was being built.`, 'Build again.')
      }
      return found.bytes
    },
    async module({ path, digest }) {
      // The digest in the address makes a file that changed while the server runs a new one.
      return import(`${pathToFileURL(join(root, path)).href}?${digest}`).catch((thrown: unknown) => {
        throw loadError({ path, digest }, thrown, root)
      })
    },
    warn: (message) => warnings.push(message),
  }
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT'
}
