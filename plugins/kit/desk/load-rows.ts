import { type KitRow, type PackedRows, unpackRows } from '../row.ts'

/** What the files of the index call: a page that is opened from a folder may load scripts, but not data. */
interface RowsReceiver {
  push(part: { readonly part: number; readonly rows: PackedRows }): void
}

declare global {
  interface Window {
    kitRows?: RowsReceiver
  }
}

/** Loads the articles of the kit part by part, each once. */
export class RowLoader {
  readonly #folder: string
  readonly #count: number
  readonly #parts = new Map<number, Promise<readonly KitRow[]>>()
  #all: readonly KitRow[] | undefined
  readonly #waiting = new Map<number, (rows: readonly KitRow[]) => void>()

  /** `folder` is the address of the folder of the index, and `count` how many parts it has. */
  constructor(folder: string, count: number) {
    this.#folder = folder
    this.#count = count
    window.kitRows = { push: ({ part, rows }) => this.#waiting.get(part)?.(unpackRows(rows)) }
  }

  /** The newest articles. */
  first(): Promise<readonly KitRow[]> {
    return this.#part(0)
  }

  /** All of them, the newest first. */
  async all(): Promise<readonly KitRow[]> {
    const parts = Array.from({ length: this.#count }, (_, at) => this.#part(at))
    this.#all ??= (await Promise.all(parts)).flat()
    return this.#all
  }

  /** Whether all of them are here. */
  get isWhole(): boolean {
    return this.#all !== undefined
  }

  #part(at: number): Promise<readonly KitRow[]> {
    const known = this.#parts.get(at) ?? this.#ask(at)
    this.#parts.set(at, known)
    return known
  }

  #ask(at: number): Promise<readonly KitRow[]> {
    const script = document.createElement('script')
    script.src = `${this.#folder}${at}.js`
    return new Promise((resolve, reject) => {
      this.#waiting.set(at, resolve)
      script.addEventListener('error', () => reject(new Error(`${script.src} can't be loaded`)))
      document.head.append(script)
    })
  }
}
