import { existsSync, readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { Face } from './face.ts'

/** How letters look, apart from their shapes. */
export interface Style {
  readonly weight: number
  readonly italic: boolean
}

/** A file of a font package and the characters that it is meant for. */
interface Subset {
  readonly name: string
  readonly ranges: readonly (readonly [first: number, last: number])[]
}

/** Where faces come from: an npm package of fonts. */
export interface FontSource {
  /** Find the file that has all of some characters, opened. */
  faceFor(codePoints: readonly number[], style: Style): Face | undefined
}

/** An installed npm package of `@fontsource` with static fonts: one file per part of Unicode, weight and style. */
export class FontPackage implements FontSource {
  /** The name of the family, as a stylesheet says it. */
  readonly family: string
  readonly #folder: string
  readonly #id: string
  readonly #weights: readonly number[]
  readonly #hasItalic: boolean
  readonly #subsets: readonly Subset[]
  readonly #faces = new Map<string, Face | undefined>()

  constructor(folder: string) {
    const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const about = read('metadata.json') as {
      id: string
      family: string
      weights: number[]
      styles: string[]
      subsets: string[]
    }
    const ranges = Object.entries(read('unicode.json') as Record<string, string>)
    this.family = about.family
    this.#folder = folder
    this.#id = about.id
    this.#weights = about.weights
    this.#hasItalic = about.styles.includes('italic')
    // A package of one file is meant for all that the file has (dejavu-sans says that it is Latin).
    this.#subsets =
      ranges.length > 1
        ? ranges.map(([name, list]) => ({ name: name.replace(/[[\]]/g, ''), ranges: parseRanges(list) }))
        : about.subsets.map((name) => ({ name, ranges: [[0, 0x10ffff]] as const }))
  }

  /** Find the file that has all of some characters, opened. */
  faceFor(codePoints: readonly number[], style: Style): Face | undefined {
    const [first = 0] = codePoints
    for (const { name, ranges } of this.#subsets) {
      if (!ranges.some(([from, to]) => first >= from && first <= to)) continue
      const face = this.#open(name, style)
      if (face && codePoints.every((codePoint) => face.has(codePoint))) return face
    }
    return undefined
  }

  /** Give the path of the file of a subset, in the nearest weight there is. */
  pathOf(subset: string, { weight, italic }: Style): string {
    const nearest = this.#weights.reduce((best, has) =>
      Math.abs(has - weight) < Math.abs(best - weight) ? has : best,
    )
    const slant = italic && this.#hasItalic ? 'italic' : 'normal'
    return join(this.#folder, 'files', `${this.#id}-${subset}-${nearest}-${slant}.woff`)
  }

  #open(subset: string, style: Style): Face | undefined {
    const path = this.pathOf(subset, style)
    if (!this.#faces.has(path)) this.#faces.set(path, existsSync(path) ? new Face(path) : undefined)
    return this.#faces.get(path)
  }
}

function parseRanges(list: string): (readonly [number, number])[] {
  return list.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-')
    // U+4?? stands for all of a block.
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)]
  })
}

const packages = new Map<string, FontPackage | undefined>()

/** Open an npm package of static fonts; nothing where it is not installed, or holds variable fonts only. */
export function openPackage(name: string): FontPackage | undefined {
  if (!packages.has(name)) {
    const folder = folderOf(name)
    const isStatic = folder !== undefined && existsSync(join(folder, 'unicode.json'))
    packages.set(name, isStatic ? new FontPackage(folder) : undefined)
  }
  return packages.get(name)
}

/** Tell whether an npm package is there. */
export function isInstalled(name: string): boolean {
  return folderOf(name) !== undefined
}

/** Find the folder of an npm package; nothing where none of that name is installed. */
export function folderOf(name: string): string | undefined {
  try {
    const manifest = findPackageJSON(name, import.meta.url)
    return manifest && dirname(manifest)
  } catch {
    // Node throws where nothing of that name is installed.
    return undefined
  }
}
