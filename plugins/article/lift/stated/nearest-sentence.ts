import type { ProseSentence } from '../../text.ts'

/** Of so much of the words of both, a sentence may be the one that was meant. */
const LEAST = 0.3

/** Find the sentence that shares most words with what was written; nothing where none comes near. */
export function nearestSentence(
  sentences: readonly ProseSentence[],
  written: string,
): ProseSentence | undefined {
  const wanted = wordsOf(written)
  let nearest: ProseSentence | undefined
  let best = LEAST
  for (const sentence of sentences) {
    const words = wordsOf(sentence.text)
    let shared = 0
    for (const word of words) if (wanted.has(word)) shared += 1
    const likeness = shared / (words.size + wanted.size - shared || 1)
    if (likeness > best) {
      best = likeness
      nearest = sentence
    }
  }
  return nearest
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  )
}
