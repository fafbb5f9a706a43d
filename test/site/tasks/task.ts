import type { FormsServer } from '../serve-forms.ts'
import type { Reader } from './reader.ts'

/** What a reader comes to a site for, from where it begins to where it is done. */
export interface Task {
  readonly task: string
  /** The site that it is done on; one of them has forms. */
  readonly site: 'example' | 'forms'
  do(reader: Reader, forms: FormsServer): Promise<void>
}
