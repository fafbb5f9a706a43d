import type { Registry } from '../channel.ts'
import type { Brought, Config } from '../config.ts'
import { PerennialError } from '../errors.ts'
import { plainPath } from '../library/own-paths.ts'

/** Add to what a site has settled what its channels bring to it. */
export function withChannels(config: Config, registry: Registry): Config {
  const pictures = Object.entries(registry).find(([, channel]) => channel.pictures)?.[0]
  const brought = broughtBy(registry)
  const kit = plainPath(config.kitPath)
  const channel = brought.folders.find((name) => kit === name || kit.startsWith(`${name}/`))
  if (channel !== undefined)
    throw new PerennialError(
      `The marketers' kit can't go to ${config.kitPath}, since what the channel "${channel}" makes for readers is there.`,
      "Give the kit another path, such as `kit: '/marketing/'`.",
    )
  const folders = [kit, ...brought.folders]
  return { ...config, brought: { ...brought, folders }, pictures }
}

/** Gather what channels bring to what writers can say. */
export function broughtBy(registry: Registry): Brought {
  const channels = Object.entries(registry)
  return {
    blocks: Object.fromEntries(
      channels.flatMap(([name, { frontMatter }]) => (frontMatter ? [[name, frontMatter]] : [])),
    ),
    carriers: channels.flatMap(([, { carries = [] }]) => carries.map(({ source }) => source)),
    folders: Object.keys(registry),
  }
}
