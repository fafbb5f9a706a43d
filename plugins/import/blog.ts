import type { Diagnostic, Place } from '../source/diagnostic.ts'
import type { Positions } from '../source/positions.ts'

/** A text of a foreign blog, as it stood there. */
export interface ForeignText {
  /** The file that messages name. */
  readonly file: string
  /** Its path in the source, with forward slashes; that of the export where it has no file of its own. */
  readonly path: string
  readonly kind: 'article' | 'page'
  /** What its address ended with. */
  readonly name: string
  /** The paths that it had, the one of its own page first. Each begins with `/`. */
  readonly addresses: readonly string[]
  /** The language that its file or folder says. */
  readonly lang: string | undefined
  /** What it shares with its translations: nothing where it can't have any. */
  readonly pair?: string | undefined
  /** Its front matter, in names that this project understands. */
  readonly data: Readonly<Record<string, unknown>>
  /** Where a key of the front matter stands. */
  readonly place: Positions
  /** Its text, in Markdown, with `\n` as line ends. */
  readonly body: string
  /** Where a piece of the body stands in the file, by its offset. */
  readonly placeOf: (offset: number) => Place
  /** Whether its file has the line ends of Windows. */
  readonly isCrlf: boolean
  /** Why it must not be published, beyond what its front matter says; `a draft` where that is all. */
  readonly heldBack?: string
  /** What stands before each message on it, where many texts share a file. */
  readonly label: string
}

/** A foreign blog, read. */
export interface Blog {
  /** The folder that all its files stand in: absolute, without links. */
  readonly root: string
  /** The folders below it, by their paths, in which files stand that have absolute addresses. */
  readonly statics: readonly string[]
  /** The hosts that it stood on. */
  readonly hosts: ReadonlySet<string>
  /** The path below which it stood, without a slash at its end. */
  readonly base: string
  /** The language that it says of itself. */
  readonly lang: string | undefined
  readonly texts: readonly ForeignText[]
  /** The syntax of its own that stands in its texts. */
  readonly syntax: 'liquid' | 'hugo' | 'mdx' | 'none'
  readonly findings: readonly Diagnostic[]
}

/** A folder or file to import from. */
export interface Origin {
  /** The folder that it is, or that it stands in: absolute, without links. */
  readonly root: string
  /** The file of an export; nothing where the whole folder is meant. */
  readonly file: string | undefined
  /** The folder that messages name files from: absolute. */
  readonly cwd: string
  /** The day that counts as today, as `YYYY-MM-DD`. */
  readonly today: string
}

/** One kind of blog: how to tell it, and how to read it. */
export interface Kind {
  /** What people call it. */
  readonly title: string
  /** Tell whether a place holds one. */
  isAt(origin: Origin): Promise<boolean>
  read(origin: Origin): Promise<Blog>
}
