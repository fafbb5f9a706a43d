import { createHash } from 'node:crypto'

/** A file of the site, named by its path from the project's root and by what it holds. */
export interface AssetRef {
  readonly path: string
  /** SHA-256 of the bytes, in hex. */
  readonly digest: string
  /** What it holds, where it is no file of its own but drawn from the text at that path. */
  readonly content?: string
}

/** SHA-256 of bytes or text, in hex. */
export function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
