/** A sentence with what stands around it, where that matters. */
export interface Placed {
  readonly text: string
  readonly before?: string
  readonly after?: string
  readonly title?: string
  readonly heading?: string
  readonly brand?: readonly string[]
  readonly isItem?: boolean
}

/** One kind of sentence that nearly is quotable, and those that look alike and are. All of them were made up for the tests. */
export interface Kind {
  readonly kind: string
  /** What must be forbidden, or fall below. */
  readonly bad: readonly (string | Placed)[]
  /** What must be allowed. */
  readonly good: readonly (string | Placed)[]
}
