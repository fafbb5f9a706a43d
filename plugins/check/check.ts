import type { Library } from '../library/library.ts'
import type { Planned } from '../publish/plan.ts'
import { compareDiagnostics, type Diagnostic } from '../source/diagnostic.ts'

/** Gather what reading the content found and what the rules find, in order of place. */
export function checkAll(library: Library, _plan: readonly Planned[]): Diagnostic[] {
  return [...library.diagnostics].sort(compareDiagnostics)
}
