import type { Place } from '../source/diagnostic.ts'

/** A piece of text that is read as one, and where each of its characters stands in the file. */
export interface Passage {
  readonly text: string
  placeOf(offset: number): Place
  /** Whether it is the file's path, which stands nowhere in the file. */
  readonly isPath?: boolean
}

/** One value of the front matter as text, with the path of its keys in lower case, such as `hero.title`. */
export interface Field extends Passage {
  readonly key: string
}

/** A table of the text: how many columns and rows it has, its head, and where it begins. */
export interface Table extends Place {
  readonly columns: number
  readonly rows: number
  readonly head: string
}

/** A link as it stands in the text, with its words. */
export interface Link extends Place {
  readonly url: string
  readonly text: string
}

/** All of a text that the judgements look at; each part is empty rather than absent. */
export interface Evidence {
  readonly title: Passage
  readonly description: Passage
  readonly headings: readonly Passage[]
  /** The running text in reading order, which has an opening and a close. */
  readonly body: readonly Passage[]
  /** Text that stands beside it: in HTML, or in the front matter of a page that has a body too. */
  readonly beside: readonly Passage[]
  readonly links: readonly Link[]
  readonly tables: readonly Table[]
  /** Everything in the front matter that is not title, description or prose. */
  readonly fields: readonly Field[]
  /** Path of the file, with forward slashes. */
  readonly path: string
  readonly lang: string
  /** The day of publication, as far as front matter or file name tell it: `2026-01-31`. */
  readonly published: string | undefined
  /** The site's own product and company names, and those of others on its market. */
  readonly brand: readonly string[]
  readonly rivals: readonly string[]
}
