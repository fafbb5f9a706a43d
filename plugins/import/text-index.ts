import { posix } from 'node:path'
import { addressKey } from './addresses/old-address.ts'
import type { Blog, ForeignText } from './blog.ts'

/** The texts of a blog, by their files and their addresses. */
export class TextIndex {
  readonly #byFile: ReadonlyMap<string, ForeignText>
  readonly #byAddress = new Map<string, ForeignText>()
  readonly #byName: ReadonlyMap<string, readonly ForeignText[]>

  constructor({ texts }: Pick<Blog, 'texts'>) {
    this.#byFile = new Map(texts.map((text) => [text.path, text]))
    for (const text of texts)
      for (const address of text.addresses) {
        const key = addressKey(address)
        if (key !== '' && !this.#byAddress.has(key)) this.#byAddress.set(key, text)
      }
    this.#byName = Map.groupBy(texts, ({ path }) => posix.basename(stemOf(path)).toLowerCase())
  }

  /** The text that a file of the source holds, whose ending may be left out. */
  atFile(path: string): ForeignText | undefined {
    const endings = ['', '.md', '.mdx', '.markdown', '/index.md', '/index.mdx']
    return endings.map((ending) => this.#byFile.get(path + ending)).find(Boolean)
  }

  /** The text that had an address: a path of the old site. */
  atAddress(path: string): ForeignText | undefined {
    const key = addressKey(path)
    return key === '' ? undefined : this.#byAddress.get(key)
  }

  /** Find a text as tools name it: by the end of its path, with or without an ending; one in the same language before others. */
  find(name: string, from: ForeignText): ForeignText | undefined {
    const beside = this.atFile(posix.join(posix.dirname(from.path), name))
    if (beside) return beside
    const wanted = stemOf(posix.normalize(name).replace(/^[./]+/, '')).toLowerCase()
    const found = (this.#byName.get(posix.basename(wanted)) ?? []).filter(({ path }) =>
      `/${stemOf(path).toLowerCase()}`.endsWith(`/${wanted}`),
    )
    return found.find(({ lang }) => lang === from.lang) ?? found[0]
  }
}

/** A path without its ending, the language in it, and `index`. */
function stemOf(path: string): string {
  return path
    .replace(/\.(?:mdx?|markdown|mkd|mkdown|html?)$/i, '')
    .replace(/\.[a-z]{2}$/, '')
    .replace(/\/_?index$/, '')
}
