import { statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { closest } from 'fastest-levenshtein'
import { z } from 'zod'
import type { Channel, Registry } from '../channel.ts'
import type { Config } from '../config.ts'
import { PerennialError } from '../errors.ts'
import { readModuleDigest } from '../module-digest.ts'
import { loadError } from '../source/code-error.ts'
import { MODULE } from './options-of.ts'
import { registry } from './registry.ts'

/** The names that a channel of a site's own may have: they become folders, addresses and keys. */
const NAME = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/

/** What a module of a site's own must export as its default. */
const channelSchema = z.looseObject({
  summary: z.string('expected a sentence on what it makes'),
  module: z.string('expected import.meta.url'),
  heavy: z.boolean('expected true or false'),
  options: z.custom(
    (value) => typeof Reflect.get(Object(value), 'safeParse') === 'function',
    'expected a zod schema',
  ),
  plan: z.custom((value) => typeof value === 'function', 'expected a function'),
  render: z.custom((value) => typeof value === 'function', 'expected a function'),
})

/**
 * Give the channels that a site has: ours, and its own, which its options name by the path of a module
 * (`channels: { sms: { module: 'channels/sms.ts' } }`), without those that it switches off.
 */
export async function openRegistry(config: Channelled): Promise<Registry> {
  const { root, channels } = config
  const ours = Object.entries(registry).filter(([name, channel]) => isOpen(config, name, channel))
  const own: [string, Channel][] = []
  for (const [name, given] of Object.entries(channels)) {
    const path = Reflect.get(Object(given), MODULE) as unknown
    if (Object.hasOwn(registry, name)) continue
    if (given === false) continue
    if (typeof path !== 'string') throw unknownChannel(name)
    if (!NAME.test(name)) {
      throw new PerennialError(
        `The option channels names a channel "${name}"; its name becomes a folder and a key.`,
        'Write it in lower-case letters, digits and hyphens.',
      )
    }
    own.push([name, await load(root, name, path)])
  }
  return Object.fromEntries([...ours, ...own])
}

/** What of a site decides which channels it has. */
export type Channelled = Pick<Config, 'root' | 'channels' | 'onlyNamed' | 'routes' | 'kit'>

/** Take that alone of what a site has settled, for a worker thread. */
export function channelled({ root, channels, onlyNamed, routes, kit }: Channelled): Channelled {
  return { root, channels, onlyNamed, routes, kit }
}

function isOpen(
  { channels, onlyNamed, routes, kit }: Channelled,
  name: string,
  { inHost }: Pick<Channel, 'inHost'>,
): boolean {
  if (channels[name] === false) return false
  if (channels[name] !== undefined || onlyNamed) return channels[name] !== undefined
  return routes !== undefined || inHost === undefined || (inHost === 'with kit' && kit !== false)
}

function unknownChannel(name: string): PerennialError {
  const names = Object.keys(registry)
  return new PerennialError(
    `The options of perennial() name the channel "${name}", which does not exist.`,
    `Did you mean "${closest(name, names)}"? The channels are ${names.join(', ')}; one of your own names its module, such as { module: 'channels/${name}.ts' }.`,
  )
}

async function load(root: string, name: string, path: string): Promise<Channel> {
  const place = join(root, path)
  if (!statSync(place, { throwIfNoEntry: false })?.isFile()) {
    throw new PerennialError(
      `The option channels.${name}.${MODULE} names the file ${path}, which is not there.`,
      'Write its path from the root of the project.',
    )
  }
  const url = pathToFileURL(place).href
  const digest = readModuleDigest(url)
  // The digest in the address makes a file that changed while the server runs a new one.
  const exported: unknown = await import(`${url}?${digest}`).catch((thrown: unknown) => {
    throw loadError({ path, digest }, thrown, root)
  })
  const checked = channelSchema.safeParse(Reflect.get(Object(exported), 'default'))
  if (checked.success) return checked.data as unknown as Channel
  const [issue] = checked.error.issues
  throw new PerennialError(
    `${path} has no channel as its default export${issue && issue.path.length > 0 ? `: ${issue.path.join('.')}: ${issue.message}` : ''}.`,
    'Write "export default" before an object of the type Channel; CONTRIBUTING.md shows one.',
  )
}
