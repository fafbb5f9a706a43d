import { findTooDeep } from '../../insight/depth.ts'
import type { Rule } from '../rule.ts'

/**
 * A text that is more than three clicks from the home page is seldom found, by readers or by search engines. Link to it
 * from a text that is nearer. It takes more texts than an example holds.
 */
export const tooDeep: Rule = {
  summary: 'Texts that are many clicks from the home page',
  severity: 'hint',
  ofLibrary: true,
  find: (library) => findTooDeep(library),
}
