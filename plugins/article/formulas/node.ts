import type { Node } from 'mdast'

/** A formula in a text. It holds no words: what passes words on passes nothing of its TeX on. */
export interface FormulaNode extends Node {
  type: 'formula'
  tex: string
  /** Whether it stands on a line of its own. */
  display: boolean
}

declare module 'mdast' {
  interface PhrasingContentMap {
    formula: FormulaNode
  }
  interface RootContentMap {
    formula: FormulaNode
  }
}
