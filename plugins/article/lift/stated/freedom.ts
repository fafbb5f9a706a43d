import type { Material } from '../kinds/material.ts'
import type { Stated } from './stated.ts'

/** Make what tells whether the writer lets a part of the text be lifted. */
export function freedom({ never }: Pick<Stated, 'never'>): Material['isFree'] {
  return (block, start, end) =>
    never.every((part) => part.block !== block || part.end <= start || part.start >= end)
}
