import { posix } from 'node:path'
import { decodeAddress } from '../source/decode-address.ts'
import { addressKey } from './addresses/old-address.ts'
import type { ForeignText } from './blog.ts'
import { writeFrontMatter } from './front-matter/write-front-matter.ts'
import type { Led, ReadText } from './read-references.ts'
import type { Resolved } from './resolve-reference.ts'
import { applyEdits } from './text/edits.ts'
import { writeAddress } from './text/write-link.ts'

/** Tells the file of a text that is imported, from the root of the site; nothing for one that is left out. */
export type FileOf = (text: ForeignText) => string | undefined

/** Write a text as a file of this site: its front matter in our keys, and its body with the addresses that it has here. */
export function writeText(read: ReadText, addresses: readonly string[], fileOf: FileOf): string {
  const { text, edited, led } = read
  const { text: body } = applyEdits(
    edited.text,
    led.flatMap(({ reference, to }) => {
      const instead = insteadOf({ reference, to }, read, fileOf)
      return instead === undefined ? [] : [{ start: reference.start, end: reference.end, text: instead }]
    }),
  )
  const whole = `${writeFrontMatter(frontMatterOf(read, addresses))}\n${body.replace(/^\n+/, '').replace(/\n*$/, '\n')}`
  return text.isCrlf ? whole.replaceAll('\n', '\r\n') : whole
}

/** What an address is written as; nothing where it can stay as it is. */
function insteadOf({ reference, to }: Led, read: ReadText, fileOf: FileOf): string | undefined {
  const address = addressOf(to, read, fileOf)
  if (address === undefined) return undefined
  const isSame = posix.normalize(decodeAddress(reference.url).normalize('NFC')) === address
  return isSame ? undefined : writeAddress(address)
}

function addressOf(to: Resolved, { text, beside }: ReadText, fileOf: FileOf): string | undefined {
  if (to.kind === 'public') return `/${to.path}`
  if (to.kind === 'beside') return beside.get(to.file)
  if (to.kind !== 'text') return undefined
  const here = fileOf(text)
  const there = fileOf(to.text)
  if (here === undefined || there === undefined) return undefined
  return posix.relative(posix.dirname(here), there) + to.hash
}

function frontMatterOf(read: ReadText, addresses: readonly string[]): Record<string, unknown> {
  const { own, image } = read
  const values: Record<string, unknown> = { title: titleOf(read), ...own.values }
  if (values['title'] === undefined) delete values['title']
  if (image?.kind === 'missing' || image?.kind === 'too large') {
    delete values['image']
    delete values['imageAlt']
  } else if (image) values['image'] = addressOf(image, read, () => undefined) ?? values['image']
  if (read.translationOf !== undefined) values['translationOf'] = read.translationOf
  if (own.heldBack !== undefined) values['draft'] = true
  const kept = addresses.filter(
    (address) => addressKey(address) !== addressKey(`/${read.lang}/${read.slug}/`),
  )
  if (kept.length > 0) values['aliases'] = kept
  return values
}

/** The title of a text whose front matter has none, and that has no heading that could stand in for it: its name. */
function titleOf({ own, text, edited }: ReadText): string | undefined {
  if (own.values['title'] !== undefined) return undefined
  if (/^#[ \t]+\S|^\S[^\n]*\n=+[ \t]*$/m.test(edited.text)) return undefined
  const words = text.name.replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
