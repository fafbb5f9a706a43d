import type { Rule } from '../rule.ts'

/**
 * A control character comes along when text is copied from another program. Nobody sees it, and books and feeds may not
 * hold it, so that it is shown as �. Delete it; many editors show it when asked for invisible characters. The example
 * cannot be shown here.
 */
export const controlCharacter: Rule = {
  summary: 'Characters that nobody sees and books may not hold',
  severity: 'warning',
}
