import type { Block } from '../../prose.ts'

/** A part of the running text of a block. */
export interface Part {
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** A text may say the same so often that to find each place would take longer than anybody waits. */
const MOST = 100

/**
 * Prepare to find words in running text as they stand there, but for white space and for how accents and quotation marks
 * are written: all places where they begin and end with a whole word, in order. The text is read when first asked.
 */
export function wordFinder(blocks: readonly Block[]): (words: string) => Part[] {
  let folded: readonly (Folded & { readonly block: Block })[] | undefined
  return (words) => {
    const wanted = fold(words).text.trim()
    if (!/[\p{L}\p{N}]/u.test(wanted)) return []
    folded ??= blocks.map((block) => ({ block, ...fold(block.text) }))
    const parts: Part[] = []
    for (const { block, text, offsets } of folded) {
      for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
        const end = at + wanted.length
        if (isInWord(text, at) || isInWord(text, end)) continue
        parts.push({ block, start: offsets[at] ?? 0, end: offsets[end] ?? block.text.length })
        if (parts.length === MOST) return parts
      }
    }
    return parts
  }
}

/** Letters or figures on both sides, with at most one of the marks between them that stand in words and figures: "5.5", "can't". */
const IN_WORD = /[\p{L}\p{N}]['.,-]?\u0000['.,-]?[\p{L}\p{N}]|\u0000[\p{M}\u200d]/u

/** Tell whether a place lies within a word or a figure. */
function isInWord(text: string, at: number): boolean {
  return IN_WORD.test(`${text.slice(Math.max(0, at - 2), at)}\u0000${text.slice(at, at + 2)}`)
}

/** A text in which two ways to write the same are one, with the place of each character in the text as written. */
interface Folded {
  readonly text: string
  readonly offsets: readonly number[]
}

function fold(text: string): Folded {
  let folded = ''
  const offsets: number[] = []
  for (const { 0: letter, index } of text.matchAll(/\s+|\P{M}\p{M}{0,9}|\p{M}/gu)) {
    const written = /\s/.test(letter)
      ? ' '
      : letter.normalize('NFC').replace(/[‘’]/, "'").replace(/[“”„]/, '"')
    for (let at = 0; at < written.length; at += 1) offsets.push(index)
    folded += written
  }
  return { text: folded, offsets }
}
