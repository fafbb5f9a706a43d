/** What was made, and all that it was made from. */
interface Kept {
  readonly from: readonly unknown[]
  readonly made: unknown
}

/**
 * What was made of files while they were read, for the next reading to take where all that it was made from is the same. A
 * reading keeps what it asked for, and nothing else: of a file that is gone, nothing stays.
 */
export class Memory {
  #before: ReadonlyMap<string, Kept>
  readonly #kept = new Map<string, Kept>()

  constructor(before: ReadonlyMap<string, Kept> = new Map()) {
    this.#before = before
  }

  /**
   * Give what was made under a name, where it was made from the same: equal texts and numbers, and the very same objects. A
   * name stands for one kind of thing.
   */
  known<Made>(name: string, from: readonly unknown[]): Made | undefined {
    const kept = this.#kept.get(name) ?? this.#before.get(name)
    if (!kept || !isSame(kept.from, from)) return undefined
    this.#kept.set(name, kept)
    return kept.made as Made
  }

  /** Keep what was made, and give it. */
  keep<Made>(name: string, from: readonly unknown[], made: Made): Made {
    this.#kept.set(name, { from, made })
    return made
  }

  /** End a reading: let go of what it did not ask for. */
  end(): void {
    this.#before = new Map()
  }

  /** Begin the next reading. */
  next(): Memory {
    return new Memory(this.#kept)
  }
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((each, at) => Object.is(each, now[at]))
}
