import type { Node } from 'mdast'
import type { Proof } from '../offers/proof.ts'

/** What somebody said, in a text that it speaks for. Plain data; its source is written as the page writes addresses. */
export interface ProofNode extends Node {
  type: 'proof'
  proof: Proof
}

declare module 'mdast' {
  interface RootContentMap {
    proof: ProofNode
  }
}
