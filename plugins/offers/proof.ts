/** What somebody said, as readers see it. How and when it was permitted is no part of it, and stays in its file. */
export interface Proof {
  /** Id of its file; absent where the words stand in an offer or a book itself. */
  readonly id?: string
  readonly quote: string
  readonly name: string
  readonly role?: string | undefined
  readonly organisation?: string | undefined
  /** The address where it can be read: a path of the site without its base, or a whole address. */
  readonly source?: string | undefined
  /** What the place is called where it was said. */
  readonly where?: string
  /** The day on which it was said (`YYYY-MM-DD`). */
  readonly date?: string
}

/** Say in one line who said it: the name, the role and the organisation, as far as they are known. */
export function saidBy({ name, role, organisation }: Pick<Proof, 'name' | 'role' | 'organisation'>): string {
  return [name, role, organisation].filter((part) => part !== undefined).join(', ')
}
