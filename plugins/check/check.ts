import type { Library } from '../library/library.ts'
import type { Planned } from '../publish/plan.ts'
import { compareDiagnostics, type Diagnostic } from '../source/diagnostic.ts'
import { checkPostLengths } from './post-length.ts'

/** One rule over all that was understood and planned; it gives what it finds. */
type Rule = (library: Library, plan: readonly Planned[]) => Diagnostic[]

/** The rules, a line each. What reading and relating the texts found stands in the library already. */
const RULES: readonly Rule[] = [checkPostLengths]

/** Gather everything that is to be said of the content, in order of place. */
export function checkAll(library: Library, plan: readonly Planned[]): Diagnostic[] {
  const found = RULES.flatMap((rule) => rule(library, plan))
  return [...library.diagnostics, ...found].sort(compareDiagnostics)
}
