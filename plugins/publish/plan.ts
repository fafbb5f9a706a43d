import { posix } from 'node:path'
import { digestOf } from '../asset.ts'
import type { Channel, Output, Registry } from '../channel.ts'
import { optionsOf } from '../channels/options-of.ts'
import type { Library } from '../library/library.ts'
import { moduleDigest } from '../module-digest.ts'
import { compareText } from '../source/diagnostic.ts'

/** An output with its address in the site and its key in the cache. */
export interface Planned {
  readonly channel: string
  readonly output: Output
  /** Path in the built site, with forward slashes. */
  readonly address: string
  /** SHA-256 of all that the bytes depend on. */
  readonly key: string
}

/** Plan every output of every channel of a site, in the order of their addresses. Draws nothing. */
export function planAll(library: Library, registry: Registry): Planned[] {
  const { channels, kit, kitPath } = library.config
  const planned = new Map<string, Planned>()
  for (const [name, channel] of Object.entries(registry)) {
    const options = optionsOf(name, channel, channels[name])
    const keyOf = keysOf(name, channel)
    for (const output of channel.plan(library, options)) {
      if (output.shelf === 'kit' && kit === false) continue
      const address = addressOf(name, output, kitPath)
      const twin = planned.get(address)
      if (twin && output.about.role === 'redirect') continue
      if (twin && twin.output.about.role !== 'redirect')
        throw new TypeError(`${name} and ${twin.channel} both plan ${address}`)
      planned.set(address, { channel: name, output, address, key: keyOf(output.inputs) })
    }
  }
  return [...planned.values()].sort((a, b) => compareText(a.address, b.address))
}

/** Make the function that names the cache entry of a channel's inputs. */
export function keysOf(name: string, { module }: Channel): (inputs: unknown) => string {
  const code = moduleDigest(module)
  return (inputs) => digestOf(JSON.stringify([name, code, inputs]))
}

/** Tell where an output stands in the site. */
export function addressOf(
  channel: string,
  { path, shelf }: Pick<Output, 'path' | 'shelf'>,
  kitPath: string,
): string {
  const normal = posix.normalize(path)
  if (normal !== path || normal.startsWith('/') || normal.startsWith('..')) {
    throw new TypeError(`${channel} plans the path "${path}", which leaves its folder`)
  }
  if (shelf === 'root') return path
  return shelf === 'kit' ? `${kitPath.slice(1)}${channel}/${path}` : `${channel}/${path}`
}
