import { nearestKey } from '../source/nearest-key.ts'
import type { Article } from './article.ts'
import { nameOf } from './read.ts'
import { slugOf } from './slug.ts'

/** Find the text that somebody most likely meant by a slug, a file name or a path with a slip in it; of equals, the first. */
export function textMeant(written: string, texts: readonly Article[]): Article | undefined {
  const names = new Map<string, Article>()
  for (const text of texts) {
    for (const name of [text.slug, slugOf(nameOf(text.file))]) if (!names.has(name)) names.set(name, text)
  }
  const near = nearestKey(slugOf(nameOf(written)), [...names.keys()])
  return near === undefined ? undefined : names.get(near)
}
