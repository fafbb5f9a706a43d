import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AssetRef, digestOf } from '../../../asset.ts'
import type { Context } from '../../../channel.ts'
import type { Scene } from '../../../draw/scene.ts'
import { PerennialError } from '../../../errors.ts'
import { nearestKey } from '../../../source/nearest-key.ts'
import type { CardContent } from '../content.ts'
import type { Format } from '../formats.ts'
import type { CardTheme, Design } from './design.ts'
import { DESIGNS } from './designs.ts'
import { mirrored } from './mirror.ts'
import { checkedScene } from './scene-faults.ts'

/** Which design a card has: one of ours by its name, or a file of the site by its path and digest. */
export type DesignChoice = string | AssetRef

/** What a site says of designs: the one that its cards have, and its own by name, each a path from the project's root. */
export interface DesignOptions {
  readonly design: string
  readonly designs: Readonly<Record<string, string>>
}

/** List the names that a site can give. */
export function designNames({ designs }: Pick<DesignOptions, 'designs'>): string[] {
  return [...new Set([...Object.keys(DESIGNS), ...Object.keys(designs)])]
}

/** Say that a name is no design, and which are. */
export function unknownDesign(name: string, names: readonly string[]): string {
  const near = nearestKey(name, names)
  return `found the unknown design "${name}"; ${near ? `did you mean "${near}"?` : `the designs are ${names.join(', ')}`}`
}

/** Make what finds the design of a card by the name that its article gives; without one that exists, the site's. */
export function designFinder(root: string, options: DesignOptions): (name?: string) => DesignChoice {
  const own = new Map(Object.entries(options.designs).map(([name, path]) => [name, fileOf(root, name, path)]))
  const find = (name: string): DesignChoice | undefined =>
    own.get(name) ?? (Object.hasOwn(DESIGNS, name) ? name : undefined)
  const usual = find(options.design) ?? options.design
  return (name) => (name === undefined ? undefined : find(name)) ?? usual
}

function fileOf(root: string, name: string, path: string): AssetRef {
  try {
    return { path, digest: digestOf(readFileSync(join(root, path))) }
  } catch {
    throw new PerennialError(
      `The option channels.cards.designs.${name} names the file ${path}, which cannot be read.`,
      'Write its path from the folder of astro.config.mjs.',
    )
  }
}

/**
 * Compose a card in its design; where its text runs from the right, mirrored. Throws a `SceneError` where a site's own
 * design gives no scene.
 */
export async function sceneOf(
  choice: DesignChoice,
  content: CardContent,
  format: Format,
  theme: CardTheme,
  context: Pick<Context, 'module'>,
): Promise<Scene> {
  const design = typeof choice === 'string' ? DESIGNS[choice] : await load(choice, context)
  if (!design) throw new TypeError(`no design ${String(choice)}`)
  const drawn = design(content, format, theme)
  const scene = typeof choice === 'string' ? drawn : checkedScene(drawn, choice.path, content, format)
  return content.dir === 'rtl' ? mirrored(scene) : scene
}

async function load(file: AssetRef, context: Pick<Context, 'module'>): Promise<Design> {
  const exported = await context.module?.(file)
  if (typeof exported === 'object' && exported !== null && 'default' in exported) {
    if (typeof exported.default === 'function') return exported.default as Design
  }
  throw new PerennialError(
    `The design ${file.path} exports no design.`,
    'Write "export default" before it; plugins/channels/cards/designs/README.md shows how.',
  )
}
