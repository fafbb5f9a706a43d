/** From which share of its limit on a text is so long that the limit is said. */
const NEAR = 0.8

/** Tell whether a text is so long that its limit matters. */
export function isNearLimit(length: number, limit: number): boolean {
  return length > limit * NEAR
}

/** Cut a text where its network folds it, at the end of a word: what is seen, and what is not. */
export function foldedAt(text: string, fold: number | undefined): [seen: string, more: string] {
  if (fold === undefined || text.length <= fold) return [text, '']
  const at = Math.max(text.lastIndexOf(' ', fold), text.lastIndexOf('\n', fold))
  return at > 0 ? [text.slice(0, at), text.slice(at)] : [text.slice(0, fold), text.slice(fold)]
}
