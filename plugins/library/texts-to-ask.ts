import { offeredIn } from '../article/lift/chosen/offered-in.ts'
import { type ChoiceRequest, requestOf } from '../choose/request.ts'
import type { Config } from '../config.ts'
import { compareText } from '../source/diagnostic.ts'
import { readLibrary } from './read.ts'

/** A published article of which a model may choose, and what would be asked of it. */
export interface TextToAsk {
  readonly file: string
  /** SHA-256 of its sentences. */
  readonly digest: string
  readonly request: ChoiceRequest
}

/**
 * Read the articles of which a model may choose, in the order of their paths: those that are out today, even where the site
 * shows drafts, and that have a sentence which their writers let be lifted. A text with an error is not sent: what its
 * writer forbids may be what could not be read.
 */
export async function textsToAsk(config: Config): Promise<TextToAsk[]> {
  const { articles } = await readLibrary({ ...config, drafts: false })
  return articles
    .filter(({ diagnostics }) => diagnostics.every(({ severity }) => severity !== 'error'))
    .flatMap((article) => {
      const { offered, digest } = offeredIn(article, config.brand)
      const request = requestOf(article.title, article.lang.value, offered)
      return request ? [{ file: article.file, digest, request }] : []
    })
    .sort((a, b) => compareText(a.file, b.file))
}
