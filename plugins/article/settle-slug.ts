import type { FileName } from './file-name.ts'
import { slugOf } from './slug.ts'

/**
 * Settle the last part of a text's address: what the writer says, else the name of its file. Where texts are addressed as
 * Astro's loader of files does it (`fileId`), a slug stays as it is `written`.
 */
export function settleSlug(
  said: string | undefined,
  written: unknown,
  fileId: string | undefined,
  { number, stem }: FileName,
): string {
  if (fileId !== undefined) return said === undefined || typeof written !== 'string' ? fileId : written
  return said ?? (slugOf([number, stem].filter(Boolean).join(' ')) || 'untitled')
}
