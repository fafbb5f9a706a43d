import type { Root } from 'mdast'
import type { Diagnostic } from '../source/diagnostic.ts'
import { placesIn } from '../source/places.ts'
import { within } from '../source/span.ts'
import { codeSpans } from './code-spans.ts'
import { keptBack } from './kept-back.ts'

/** A line that says `draft: true`, or the like, in YAML, TOML or JSON. */
const LINE =
  /^[ \t]*["']?((?:is[_-]?)?draft|publish(?:ed)?|unpublished|unlisted)["']?[ \t]*[:=][ \t]*["']?(true|false|yes|no)["']?,?[ \t]*$/gim

/** Report the lines of a text that would keep it back if they stood in its front matter. In code they are examples. */
export function checkMisplacedDraft(file: string, tree: Root, body: string): Diagnostic[] {
  const lines = [...body.matchAll(LINE)].filter(
    ([, key = '', value]) => keptBack({ [key]: value }).by !== undefined,
  )
  if (lines.length === 0) return []
  const isCode = within(codeSpans(tree))
  const placeOf = placesIn(body)
  return lines.flatMap(({ 0: line, 1: key, 2: value, index }): Diagnostic[] => {
    const at = index + line.search(/\S/)
    if (isCode(at)) return []
    const message = `found "${key}: ${value}" in the text, where it keeps nothing back; move it into the front matter, which begins on the first line, or write it as code`
    return [{ file, ...placeOf(at), severity: 'error', rule: 'draft', message }]
  })
}
