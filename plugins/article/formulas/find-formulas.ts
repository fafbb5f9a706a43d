import type { Root } from 'mdast'
import { maskedText } from '../losses/losses.ts'
import { textLosses } from '../losses/text-losses.ts'
import { readTex } from './tex.ts'

/** A formula in a text, as part of it. */
export interface FoundFormula {
  readonly start: number
  readonly end: number
  readonly tex: string
  readonly display: boolean
}

/** A text without any of these has no formula. */
const MAYBE = /\$|\\[([]|\\begin\{/
/** What may stand around TeX, and whether it then stands on lines of its own. */
const FRAMES: readonly (readonly [RegExp, boolean])[] = [
  [/^\$\$([\s\S]*)\$\$$/, true],
  [/^\$`([\s\S]*)`\$$/, false],
  [/^\$([\s\S]*)\$$/, false],
  [/^\\\[([\s\S]*)\\\]$/, true],
  [/^\\\(([\s\S]*)\\\)$/, false],
]

/** Give the TeX of a formula as it is written, and whether it stands on lines of its own. */
export function texIn(written: string): { readonly tex: string; readonly display: boolean } {
  for (const [frame, display] of FRAMES) {
    const tex = frame.exec(written)?.[1]
    if (tex !== undefined) return { tex: withoutMarks(tex), display }
  }
  return { tex: withoutMarks(written), display: true }
}

/** Take the marks of quotations off the lines of TeX. */
function withoutMarks(tex: string): string {
  return tex.replace(/\n[ \t]*(?:>[ \t]?)+/g, '\n').trim()
}

/**
 * Find the formulas of a text that can be read, in order. What tells one from prices and names is what `check` knew as a
 * formula before; what can't be read as TeX stays the text that it is. `text` is what the tree was parsed from.
 */
export function findFormulas(tree: Root, text: string): FoundFormula[] {
  if (!MAYBE.test(text)) return []
  return textLosses(maskedText(tree, text))
    .filter(({ kind }) => kind === 'formula')
    .map(({ start, end }) => ({ start, end, ...texIn(text.slice(start, end)) }))
    .filter(({ tex, display }) => 'mathml' in readTex(tex, display))
    .sort((a, b) => a.start - b.start)
}
