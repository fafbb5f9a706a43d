/** A text, definition or picture that is made to take long or much, in sizes. */
export interface HostileInput {
  readonly name: string
  /** Where it stands below `content/`; a picture by its name alone, beside a text that shows it. Default: the text itself. */
  readonly fileName?: string
  /** The size that is doubled. */
  readonly size: number
  /** The rule whose error it meets, at its size and at twice that, or `made`. */
  readonly said: string
  /** A size at which it takes a moment. Default: a hundredth. */
  readonly small?: number
  /** What is said of it at that size. Default: the same. */
  readonly saidSmall?: string
  /** Make it `n` large: twice that is twice as much. */
  make(n: number): string | Uint8Array | Promise<Uint8Array>
}
