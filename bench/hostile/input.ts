/** A text, definition or picture that is made to take long or much, in sizes. */
export interface HostileInput {
  readonly name: string
  /** Where it stands below `content/`; a picture by its name alone, beside a text that shows it. Default: the text itself. */
  readonly fileName?: string
  /** The size that is doubled. */
  readonly size: number
  /** A size at which the same is said of it in a moment. Default: a hundredth. */
  readonly small?: number
  /** The rule whose error it meets; where it meets none, it has to be made. Default: either will do. */
  readonly said?: string
  /** Make it `n` large: twice that is twice as much. */
  make(n: number): string | Uint8Array | Promise<Uint8Array>
}
