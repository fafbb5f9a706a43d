import { join } from 'node:path'
import { type AssetRef, digestOf } from '../../../asset.ts'
import type { Context } from '../../../channel.ts'
import type { Scene } from '../../../draw/scene.ts'
import { PerennialError, reasonOf } from '../../../errors.ts'
import { CodeError, placeIn } from '../../../source/code-error.ts'
import { nearestKey } from '../../../source/nearest-key.ts'
import { readOrdinaryFileSync } from '../../../source/ordinary-file.ts'
import { MAX_BYTES } from '../../../source/read.ts'
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
  const bytes = read(join(root, path))
  if (!bytes)
    throw new PerennialError(
      `The option channels.cards.designs.${name} names the file ${path}, which cannot be read.`,
      'Write its path from the root of the project.',
    )
  return { path, digest: digestOf(bytes) }
}

function read(path: string): Buffer | undefined {
  try {
    const file = readOrdinaryFileSync(path, MAX_BYTES)
    return 'bytes' in file ? file.bytes : undefined
  } catch {
    return undefined
  }
}

/**
 * Compose a card in its design; where its text runs from the right, mirrored. A design of the site's own that cannot be
 * loaded, throws, or gives no scene rejects with a `CodeError` that names its file, and line and column where they are known.
 */
export async function sceneOf(
  choice: DesignChoice,
  content: CardContent,
  format: Format,
  theme: CardTheme,
  context: Pick<Context, 'module'>,
): Promise<Scene> {
  const scene =
    typeof choice === 'string'
      ? ours(choice)(content, format, theme)
      : compose(await load(choice, context), choice, content, format, theme)
  return content.dir === 'rtl' ? mirrored(scene) : scene
}

/** Say of what was thrown while a scene was drawn that it comes of the design, where that is the site's own. */
export function drawingError(choice: DesignChoice, thrown: unknown): unknown {
  if (typeof choice === 'string' || thrown instanceof PerennialError) return thrown
  const what = `gave a scene that cannot be drawn: ${reasonOf(thrown)}`
  return new CodeError(
    choice.path,
    undefined,
    what,
    'What a scene is made of stands in plugins/draw/scene.ts.',
  )
}

function ours(name: string): Design {
  const design = DESIGNS[name]
  if (!design) throw new TypeError(`no design ${name}`)
  return design
}

async function load(file: AssetRef, context: Pick<Context, 'module'>): Promise<Design> {
  const exported = await context.module?.(file)
  if (typeof exported === 'object' && exported !== null && 'default' in exported) {
    if (typeof exported.default === 'function') return exported.default as Design
  }
  throw new CodeError(
    file.path,
    undefined,
    'has no function as its default export; a design is one',
    'Write "export default" before it; plugins/channels/cards/designs/README.md shows how.',
  )
}

function compose(
  design: Design,
  file: AssetRef,
  content: CardContent,
  format: Format,
  theme: CardTheme,
): Scene {
  const hint = `It was given the kind "${content.kind}" in the format "${format.id}". What a card does not have is empty or undefined.`
  let given: unknown
  try {
    given = design(content, format, theme)
  } catch (thrown) {
    throw new CodeError(file.path, placeIn(file, thrown), `threw: ${reasonOf(thrown)}`, hint)
  }
  return checkedScene(given, file.path, content, format)
}
