import type { Rule } from '../rule.ts'

/**
 * Where two people changed the same lines, Git leaves both versions in the file, between lines of marks. Keep one of them,
 * and delete the marks; nothing is built until then, and nothing else is said of the file. In a block of code they are an
 * example.
 *
 * ```md wrong
 * # Store bikes in winter
 *
 * <<<<<<< HEAD
 * ^
 * Oil the chain in October.
 * =======
 * Oil the chain in November.
 * >>>>>>> autumn
 * ```
 *
 * ```md right
 * # Store bikes in winter
 *
 * Oil the chain in October.
 * ```
 */
export const mergeConflict: Rule = {
  summary: 'Two versions of a text that Git could not join',
  severity: 'error',
  keepsErrors: true,
}
