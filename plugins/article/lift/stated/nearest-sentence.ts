import type { ProseSentence } from '../../text.ts'

/** Of so much of the words of both, a sentence may be the one that was meant. */
const LEAST = 0.3

/**
 * Prepare to find the sentence that shares most words with what was written, or nothing where none comes near. The
 * sentences are read when first asked.
 */
export function nearestFinder(
  sentences: () => readonly ProseSentence[],
): (written: string) => ProseSentence | undefined {
  let read: readonly { readonly sentence: ProseSentence; readonly words: ReadonlySet<string> }[] | undefined
  return (written) => {
    const wanted = wordsOf(written)
    read ??= sentences().map((sentence) => ({ sentence, words: wordsOf(sentence.text) }))
    let nearest: ProseSentence | undefined
    let best = LEAST
    for (const { sentence, words } of read) {
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
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  )
}
