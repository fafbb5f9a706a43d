import type { Published } from '../article/published.ts'
import { typeset } from '../html/typography.ts'

/** What a case study says of itself in short, in its writer's words. */
export interface CaseEntry {
  readonly about: string
  readonly result: string
}

/** Describe an article that is a case study; nothing for another. */
export function caseOf({ said, lang }: Published): CaseEntry | undefined {
  const set = (text: string): string => typeset(text, lang.value)
  return said.caseStudy && { about: set(said.caseStudy.about), result: set(said.caseStudy.result) }
}
