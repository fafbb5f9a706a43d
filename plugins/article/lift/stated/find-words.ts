import type { Block } from '../../prose.ts'

/** A part of the running text of a block. */
export interface Part {
  readonly block: Block
  readonly start: number
  readonly end: number
}

/**
 * Find words in running text as they stand there, but for white space and for how accents and quotation marks are written:
 * the first place where they begin and end with a whole word.
 */
export function findWords(blocks: readonly Block[], words: string): Part | undefined {
  const wanted = fold(words).text.trim()
  if (wanted === '') return undefined
  for (const block of blocks) {
    const { text, offsets } = fold(block.text)
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      if (!joins(text, at) && !joins(text, end))
        return { block, start: offsets[at] ?? 0, end: offsets[end] ?? block.text.length }
    }
  }
  return undefined
}

/** Tell whether a word goes on over a place. */
function joins(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))
}

/** Write a text so that two ways to write the same are one, with the place of each character in the text. */
function fold(text: string): { readonly text: string; readonly offsets: readonly number[] } {
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
