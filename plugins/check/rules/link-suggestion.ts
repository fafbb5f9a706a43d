import { findLinkSuggestions } from '../../insight/link-suggestions.ts'
import type { Rule } from '../rule.ts'

/**
 * A text names what another one is about and does not link to it. Set a link on those words if they are the right ones for
 * it; a reader who wants to know more is one tap away.
 */
export const linkSuggestion: Rule = {
  summary: 'Words that another text is about, without a link to it',
  severity: 'off',
  find: (library) => findLinkSuggestions(library),
}
