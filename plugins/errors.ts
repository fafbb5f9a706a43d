/** A mistake in configuration, on the command line or in the system that a person can mend. */
export class PerennialError extends Error {
  override readonly name = 'PerennialError'
  /** What to do next, as an imperative sentence. */
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
    // The place to look is in the message; our own stack would only hide it.
    this.stack = ''
  }
}

/** Say in one line what was thrown, whatever it was. */
export function reasonOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown)
  return text.split('\n', 1)[0] ?? ''
}

/** Whether a package could not be imported because it, or one that it needs, is not installed. */
export function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_MODULE_NOT_FOUND'
}
