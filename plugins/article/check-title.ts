import { type Diagnostic, type Place, START } from '../source/diagnostic.ts'
import { isBlank } from './blank.ts'
import type { FrontMatter } from './frontmatter.ts'
import { MAX_TITLE } from './schema.ts'

/** Report that there is no title, and what stands for it; nothing does for a text without a word, or with too long a title. */
export function untitled(
  file: string,
  h1: { readonly text: string; readonly place: Place } | undefined,
  instead: string | undefined,
): Diagnostic {
  const at = { file, ...(h1?.place ?? START), rule: 'title' }
  if (h1) {
    const message = `found a heading of ${h1.text.length} characters as the title, expected at most ${MAX_TITLE}`
    return { ...at, severity: 'error', message }
  }
  const advice = 'add "title: …" to the front matter or begin the text with "# …"'
  return instead === undefined
    ? { ...at, severity: 'error', message: `found no title; ${advice}` }
    : {
        ...at,
        severity: 'warning',
        message: `found no title, so that the name of the file stands for it, "${instead}"; ${advice}`,
      }
}

/** Tell whether the title is missing because of a slip that is reported already. */
export function isTitleFaulty({ data, diagnostics }: FrontMatter): boolean {
  const { title } = data
  const isGiven = typeof title === 'string' ? !isBlank(title) : title !== undefined && title !== null
  return isGiven || diagnostics.some(({ severity }) => severity === 'error')
}
