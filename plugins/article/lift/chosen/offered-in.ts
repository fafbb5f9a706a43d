import type { Article } from '../../article.ts'
import { measuredOf } from '../lift-from.ts'
import { readText } from '../reading/read-text.ts'
import { freedom } from '../stated/freedom.ts'
import { statedIn } from '../stated/stated.ts'
import { asOffered, isOffered, type Offered, sentencesDigest } from './offered.ts'

/**
 * Give the sentences of an article that a model may choose, in reading order, and the digest of all its sentences: none of
 * those that its writer forbids, and none at all in a language that has no lexicon.
 */
export function offeredIn(
  article: Article,
  brand: readonly string[],
): { readonly offered: readonly Offered[]; readonly digest: string } {
  const { prose: blocks, title, said } = article
  const sentences = article.sentences()
  const lang = article.lang.value
  const digest = sentencesDigest(sentences)
  if (said.lift === false) return { offered: [], digest }
  const reading = readText(sentences, { title, lang, brand })
  const isFree = freedom(statedIn({ ...article, lift: said.lift, blocks }))
  const measured = reading ? measuredOf(reading, isFree) : []
  return { offered: measured.filter(isOffered).map(asOffered), digest }
}
