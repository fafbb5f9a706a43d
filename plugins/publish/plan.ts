import { posix } from 'node:path'
import { closest } from 'fastest-levenshtein'
import { z } from 'zod'
import { digestOf } from '../asset.ts'
import type { Channel, Output } from '../channel.ts'
import { PerennialError } from '../errors.ts'
import type { Library } from '../library/library.ts'
import { compareText } from '../source/diagnostic.ts'
import { explainOptions } from '../source/explain-options.ts'
import { versionOf } from './tools.ts'

/** An output with its address in the site and its key in the cache. */
export interface Planned {
  readonly channel: string
  readonly output: Output
  /** Path in the built site, with forward slashes. */
  readonly address: string
  /** SHA-256 of all that the bytes depend on. */
  readonly key: string
}

/** Plan every output of every channel, in the order of their addresses. Draws nothing. */
export function planAll(library: Library, registry: Readonly<Record<string, Channel>>): Planned[] {
  const { channels, kit } = library.config
  for (const name of Object.keys(channels)) {
    if (Object.hasOwn(registry, name)) continue
    const names = Object.keys(registry)
    throw new PerennialError(
      `The options of perennial() name the channel "${name}", which does not exist.`,
      `Did you mean "${closest(name, names)}"? The channels are ${names.join(', ')}.`,
    )
  }
  const planned = new Map<string, Planned>()
  for (const [name, channel] of Object.entries(registry)) {
    if (channels[name] === false) continue
    const options = checkOptions(name, channel, channels[name])
    const keyOf = keysOf(name, channel)
    for (const output of channel.plan(library, options)) {
      if (output.shelf === 'kit' && kit === false) continue
      const address = addressOf(name, output)
      const twin = planned.get(address)
      if (twin) throw new TypeError(`${name} and ${twin.channel} both plan ${address}`)
      planned.set(address, { channel: name, output, address, key: keyOf(output.inputs) })
    }
  }
  return [...planned.values()].sort((a, b) => compareText(a.address, b.address))
}

/** Make the function that names the cache entry of a channel's inputs. */
export function keysOf(name: string, { version, tools }: Channel): (inputs: unknown) => string {
  const versions = tools.map((tool) => `${tool}@${versionOf(tool)}`)
  return (inputs) => digestOf(JSON.stringify([name, version, versions, inputs]))
}

function checkOptions(name: string, channel: Channel, given: unknown): unknown {
  const checked = channel.options.safeParse(given ?? {}, { reportInput: true })
  if (checked.success) return checked.data
  const known = channel.options instanceof z.ZodObject ? Object.keys(channel.options.shape) : []
  const lines = explainOptions(checked.error.issues, known, `channels.${name}`)
  throw new PerennialError(
    `The options of the channel "${name}" in astro.config.mjs are not right:\n${lines}`,
    'See content/README.md for the options of every channel.',
  )
}

/** Tell where an output stands in the site. */
export function addressOf(channel: string, { path, shelf }: Pick<Output, 'path' | 'shelf'>): string {
  const normal = posix.normalize(path)
  if (normal !== path || normal.startsWith('/') || normal.startsWith('..')) {
    throw new TypeError(`${channel} plans the path "${path}", which leaves its folder`)
  }
  if (shelf === 'root') return path
  return shelf === 'kit' ? `kit/${channel}/${path}` : `${channel}/${path}`
}
