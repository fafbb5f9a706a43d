import type { Network } from './networks.ts'

/** Give the address at which a network begins a post with a text about a page; nothing where it has none. */
export function composerLink({ composer }: Network, text: string, url: string): string | undefined {
  return composer?.replace('{text}', encodeURIComponent(text)).replace('{url}', encodeURIComponent(url))
}
