import type { Diagnostic } from '../../source/diagnostic.ts'
import type { TextState } from './text-state.ts'

/** What a page asks for, with its path as data; what it is answered; and what tells it to ask again. */
export const ASK = 'perennial:ask'
export const ANSWER = 'perennial:answer'
export const CHANGED = 'perennial:changed'

/** What a page asks. */
export interface Question {
  /** The path of the page, as the browser has it. */
  readonly path: string
}

/** What keeps something from being made. */
export interface Fault {
  readonly message: string
  /** What to do; empty where nobody knows. */
  readonly hint: string
}

/** What is to be said on one page in development, the worst first. */
export interface PageState extends Question {
  /** The file of the text that the page shows; nothing where it shows none. */
  readonly file: string | undefined
  /** What was found in that text. */
  readonly own: readonly Diagnostic[]
  /** What was found in what is no text: offers, books, authors, choices. */
  readonly others: readonly Diagnostic[]
  readonly faults: readonly Fault[]
  /** How many errors and warnings there are in other texts. */
  readonly elsewhere: number
  /** What was understood of the text and is made of it; nothing where the page shows none that can be read. */
  readonly text: TextState | undefined
  /** What opens a file in the writer's editor, once `path:line:column` is added to it, encoded. */
  readonly editor: string
}
