import type { ReadSentence } from './read-sentence.ts'

/** How much of an example the sentences are that follow its opening. */
const INSIDE = 0.7

/**
 * Tell how far each sentence stands in an example, in reading order. "Say", "imagine" and their like open a scene that
 * lasts to the next heading, since its punch line looks like a finding; a "for example" that opens a sentence lasts to the end of
 * its block, and one inside it is an aside.
 */
export function markExamples(sentences: readonly ReadSentence[]): void {
  let scene = false
  let aside: unknown
  for (const sentence of sentences) {
    if (sentence.isHeading) {
      scene = /\b(?:example|case study|scenario)\b|eksempel|scenarie/i.test(sentence.text)
      aside = undefined
      continue
    }
    if (aside !== sentence.block) aside = undefined
    const opened = sentence.opens('opensExample')
    const [said] = sentence.found('example')
    if (opened > 0 || said) {
      sentence.inExample = 1
      if (opened > 0 && !isAside(sentence)) scene = true
      else if (opened > 0) aside = sentence.block
    } else if (scene || aside) sentence.inExample = INSIDE
  }
}

/** Tell whether an example is only named, as by "for example", and no scene is set. */
function isAside({ tokens }: ReadSentence): boolean {
  return /^(?:for|fx|f|e|an?|et|eksempel|eksempelvis|example|here's|as|som)$/.test(tokens[0]?.low ?? '')
}
