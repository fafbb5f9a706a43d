import { digestOf } from '../../asset.ts'
import type { BundleInputs } from './inputs.ts'
import { CARD_WORDS } from './kinds/words.ts'

/** Write the list of a bundle's files for programs: what each is, says and measures, and the texts to post beside them. */
export function manifestOf(
  { title, url, lang, files, captions }: BundleInputs,
  bytes: readonly Uint8Array[],
): string {
  const manifest = {
    title,
    url,
    language: lang,
    files: files.map(({ name, type, group, about, alt, width, height, networks, from }, index) => {
      const content = bytes[index] ?? new Uint8Array()
      const size = { width, height, bytes: content.length, sha256: digestOf(content) }
      return { name, type, group, about, alt, ...size, networks, from }
    }),
    captions,
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** Write the same for people: each picture with its alternative text, then the texts to post. */
export function textsOf({ title, url, lang, files, captions }: BundleInputs): string {
  const words = CARD_WORDS[lang]
  const pictures = files
    .filter(({ alt }) => alt !== '')
    .map(({ name, about, alt, width, height }) => `${name}\n${about}, ${width}×${height}\n${alt}\n`)
  const posts = captions.map(({ name, text, length, limit }) => {
    return `${name} (${length} ${words.of} ${limit})\n\n${text}\n`
  })
  return [
    `${title}\n${url}\n`,
    heading(words.altTexts),
    ...pictures,
    heading(words.captions),
    posts.join('\n---\n\n'),
  ].join('\n')
}

function heading(text: string): string {
  return `${text}\n${'='.repeat(text.length)}\n`
}
