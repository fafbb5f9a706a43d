import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Face } from './face.ts'
import type { FontSource, Style } from './package.ts'

/** The name of the folder of a face: `400Regular`, `700Bold_Italic`. */
const FOLDER = /^(\d+)[A-Za-z]+(_Italic)?$/

/** A face that is in a package. */
interface Held {
  readonly weight: number
  readonly italic: boolean
  readonly path: string
}

/** An npm package of `@expo-google-fonts`: a TrueType file with all that a family has for each weight and style. */
export class WholePackage implements FontSource {
  readonly #held: readonly Held[]
  readonly #faces = new Map<string, Face>()

  constructor(folder: string) {
    this.#held = readdirSync(folder)
      .sort()
      .flatMap((name) => {
        const [, weight, italic] = FOLDER.exec(name) ?? []
        const file = weight && readdirSync(join(folder, name)).find((each) => each.endsWith('.ttf'))
        if (!file) return []
        return [{ weight: Number(weight), italic: italic !== undefined, path: join(folder, name, file) }]
      })
  }

  /** Open a face if it has all of some characters: in the wanted slant where there is one, then in the nearest weight. */
  faceFor(codePoints: readonly number[], style: Style): Face | undefined {
    const face = this.#open(style)
    return face && codePoints.every((codePoint) => face.has(codePoint)) ? face : undefined
  }

  #open({ weight, italic }: Style): Face | undefined {
    const far = (held: Held): number => Math.abs(held.weight - weight) + (held.italic === italic ? 0 : 1000)
    const [nearest] = [...this.#held].sort((one, other) => far(one) - far(other))
    if (!nearest) return undefined
    const face = this.#faces.get(nearest.path) ?? new Face(nearest.path)
    this.#faces.set(nearest.path, face)
    return face
  }
}
