import type { Registry } from '../channel.ts'
import type { Brought, Config } from '../config.ts'

/** Add to what a site has settled what its channels bring to it. */
export function withChannels(config: Config, registry: Registry): Config {
  const pictures = Object.entries(registry).find(([, channel]) => channel.pictures)?.[0]
  return { ...config, brought: broughtBy(registry), pictures }
}

/** Gather what channels bring to what writers can say. */
export function broughtBy(registry: Registry): Brought {
  const channels = Object.entries(registry)
  return {
    blocks: Object.fromEntries(
      channels.flatMap(([name, { frontMatter }]) => (frontMatter ? [[name, frontMatter]] : [])),
    ),
    carriers: channels.flatMap(([, { carries = [] }]) => carries.map(({ source }) => source)),
    folders: ['kit', ...Object.keys(registry)],
  }
}
