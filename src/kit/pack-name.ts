import type { OutputEntry } from 'astro-perennial'

/** What a file is called in an archive: its channel and its name, such as `cards/quote-1-square.png`. */
export function packName({ channel, address }: OutputEntry): string {
  return `${channel}/${address.split('/').at(-1)}`
}
