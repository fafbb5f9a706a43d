import type { Article } from '../article/article.ts'
import { whyKeptBack } from '../article/kept-back.ts'

/** Find the texts that only wait for their day, and that day (`YYYY-MM-DD`), by their files. */
export function waitingTexts(unpublished: Iterable<Article>): ReadonlyMap<string, string> {
  const waiting = new Map<string, string>()
  for (const { file, kept } of unpublished)
    if (kept.until !== undefined && whyKeptBack(kept, kept.until) === undefined) waiting.set(file, kept.until)
  return waiting
}
