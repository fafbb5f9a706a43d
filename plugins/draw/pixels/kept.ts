/** Keeps what was made last, up to a number of bytes; what was made first is the first to go. */
export class Kept<Key, Value> {
  readonly #values = new Map<Key, Value>()
  readonly #most: number
  readonly #bytesOf: (value: Value) => number
  #bytes = 0

  constructor(most: number, bytesOf: (value: Value) => number) {
    this.#most = most
    this.#bytesOf = bytesOf
  }

  get(key: Key): Value | undefined {
    return this.#values.get(key)
  }

  /** Keep a value; one that is there already stays. */
  put(key: Key, value: Value): void {
    if (this.#values.has(key)) return
    this.#values.set(key, value)
    this.#bytes += this.#bytesOf(value)
    for (const [oldest, gone] of this.#values) {
      if (this.#bytes <= this.#most) return
      this.#values.delete(oldest)
      this.#bytes -= this.#bytesOf(gone)
    }
  }
}
