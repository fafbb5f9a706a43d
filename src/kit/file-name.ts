import type { OutputEntry } from 'astro-perennial'

/** Name a file for whoever downloads it, so that it says what it is of: `en-my-article_quote-1-square.png`. */
export function fileName({ channel, address, subject }: OutputEntry): string {
  const name = address.split('/').at(-1) ?? ''
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]+)$/.exec(name) ?? []
  const own = subject.id.split('/').at(-1) ?? ''
  // Some are called after what they are of already.
  const rest = stem === own ? channel : stem.startsWith(`${own}-`) ? stem.slice(own.length + 1) : stem
  const of = subject.id.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^-+|-+$/g, '')
  return `${[of, rest].filter(Boolean).join('_')}${ending}`
}

/** Name it in an archive: in the folder of its channel, such as `cards/en-my-article_quote-1-square.png`. */
export function packName(output: OutputEntry): string {
  return `${output.channel}/${fileName(output)}`
}
