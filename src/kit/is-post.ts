import type { OutputEntry } from 'astro-perennial'

/** Tell whether a file is a text to post on a network. */
export function isPost({ type, about }: OutputEntry): boolean {
  return type === 'text/plain' && (about.networks ?? []).length > 0 && (about.copy ?? []).length > 0
}
