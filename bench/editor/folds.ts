import type { LabelledArticle } from './read-articles.ts'

/** Part articles into folds, each owner's in one. */
export function inFolds(
  articles: readonly LabelledArticle[],
  count: number,
): { others: LabelledArticle[]; held: LabelledArticle[] }[] {
  const owners = [...new Set(articles.map(({ owner }) => owner))].sort((a, b) => hash(a) - hash(b))
  const foldOf = new Map(owners.map((owner, at) => [owner, at % count]))
  return Array.from({ length: count }, (_, fold) => ({
    others: articles.filter(({ owner }) => foldOf.get(owner) !== fold),
    held: articles.filter(({ owner }) => foldOf.get(owner) === fold),
  }))
}

/** A number for a name that has nothing to do with its letters (FNV-1a). */
function hash(name: string): number {
  let sum = 0x811c9dc5
  for (const letter of name) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return sum
}
