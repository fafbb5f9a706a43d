import { stat } from 'node:fs/promises'
import { posix, relative } from 'node:path'
import { PICTURE_ENDING } from '../pictures/ending.ts'
import { MAX_IMAGE_BYTES } from '../pictures/limits.ts'
import { belowBase } from '../source/below-base.ts'
import { decodeAddress } from '../source/decode-address.ts'
import { slashed } from '../source/find.ts'
import type { Blog, ForeignText } from './blog.ts'
import { safePath } from './safe-name.ts'
import { fileIn } from './source-file.ts'
import type { TextIndex } from './text-index.ts'

/** What readers are given besides pictures, by its ending. */
const GIVEN = /\.(?:pdf|zip|epub|mp3|m4a|ogg|wav|mp4|webm|mov|csv|xlsx|ods|odt|docx|pptx|ics|gpx)$/i
/** Largest of these, in bytes: what code hosts take as one file. */
const LARGEST = 100_000_000
/** How the names of texts end. */
const TEXT = /\.(?:mdx?|markdown)$/i
/** The size that WordPress writes into the names of smaller copies. */
const RESIZED = /-\d{2,5}x\d{2,5}(?=\.\w+$)/

/** The folder that the media of WordPress and Ghost stand in, which people may leave out when they copy what is in it. */
const MEDIA = /^\/(?:wp-content|content)\//

/** What an address in a text leads to. */
export type Resolved =
  | { readonly kind: 'text'; readonly text: ForeignText; readonly hash: string }
  /** A file of the source that goes beside the text or, by an absolute address, into `public/`, under this path there. */
  | { readonly kind: 'beside' | 'public'; readonly file: string; readonly path: string }
  | { readonly kind: 'missing' | 'too large' | 'remote' | 'not here' }
  /** Nothing to be said or done. */
  | { readonly kind: 'left' }

/** Tell what an address leads to, seen from a text of its blog. `isPicture`: whether it is shown. */
export async function resolveReference(
  url: string,
  isPicture: boolean,
  from: ForeignText,
  blog: Blog,
  index: TextIndex,
): Promise<Resolved> {
  const written = url.trim()
  if (written === '' || /^#|\{\{|\{%|\{</.test(written)) return LEFT
  const whole = /^(?:https?:)?\/\//i.test(written) ? URL.parse(written, 'https://x.invalid') : undefined
  if (whole === null || (!whole && /^[a-z][a-z\d+.-]*:/i.test(written))) return LEFT
  if (whole && !isOwnHost(whole.host, blog)) return isPicture ? { kind: 'remote' } : LEFT
  const address = whole ? whole.pathname + whole.hash : written
  const [, escaped = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(address) ?? []
  const path = decodeAddress(escaped)
  const led = path.startsWith('/')
    ? await atAbsolute(path, hash, blog, index)
    : await atRelative(path, hash, from, blog, index)
  // Some tools take the path of a file from the folder of all texts.
  const text = led === undefined && !whole && TEXT.test(path) ? index.find(path, from) : undefined
  const found = led ?? (text && { kind: 'text', text, hash })
  if (found) return found
  const isFile = PICTURE_ENDING.test(path) || GIVEN.test(path)
  if (whole) return isPicture ? { kind: 'not here' } : LEFT
  return isPicture || isFile ? { kind: 'missing' } : LEFT
}

const LEFT = { kind: 'left' } as const

function isOwnHost(host: string, { hosts }: Blog): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/^www\./, '')
  return [...hosts].some((own) => plain(own) === plain(host))
}

async function atAbsolute(
  path: string,
  hash: string,
  blog: Blog,
  index: TextIndex,
): Promise<Resolved | undefined> {
  const below = blog.base === '' ? path : (belowBase(blog.base, path) ?? path)
  const text = index.atAddress(below) ?? index.atAddress(path)
  if (text) return { kind: 'text', text, hash }
  return inStatics(below, blog)
}

async function atRelative(
  path: string,
  hash: string,
  from: ForeignText,
  blog: Blog,
  index: TextIndex,
): Promise<Resolved | undefined> {
  const folder = posix.dirname(from.path)
  const beside = /^[@~]\//.test(path) ? posix.join('src', path.slice(2)) : posix.join(folder, path)
  const text = index.atFile(beside)
  if (text) return { kind: 'text', text, hash }
  const [own] = from.addresses
  const fromPage =
    own === undefined
      ? undefined
      : URL.parse(encodeURI(path.toWellFormed()), `https://x.invalid${own}`)?.pathname
  const known = fromPage === undefined ? undefined : index.atAddress(fromPage)
  if (known) return { kind: 'text', text: known, hash }
  const file = await copied(blog, beside)
  if (typeof file === 'string') {
    const home = blog.statics.find(
      (each) => each !== '' && file.startsWith(`${each}/`) && !from.path.startsWith(`${each}/`),
    )
    if (home !== undefined) return { kind: 'public', file, path: safePath(file.slice(home.length)) }
    const inner = posix.relative(folder, file)
    return { kind: 'beside', file, path: safePath(inner.startsWith('..') ? posix.basename(file) : inner) }
  }
  if (file) return file
  return (
    (fromPage && (await inStatics(decodeAddress(fromPage), blog))) ||
    inStatics(`/${path.replace(/^(?:\.{1,2}\/)+/, '')}`, blog)
  )
}

async function inStatics(path: string, blog: Blog): Promise<Resolved | undefined> {
  for (const home of blog.statics)
    for (const name of new Set([path, path.replace(RESIZED, '')]))
      for (const place of new Set([name, name.replace(MEDIA, '/')])) {
        const file = await copied(blog, posix.join(home, place))
        if (typeof file === 'string') return { kind: 'public', file, path: safePath(name) }
        if (file) return file
      }
  return undefined
}

/** Find a file of the source that may be given to readers, by its path there; nothing where there is none. */
async function copied(blog: Blog, path: string): Promise<string | Resolved | undefined> {
  const isPicture = PICTURE_ENDING.test(path)
  // What is hidden was never published, and may hold secrets.
  if ((!isPicture && !GIVEN.test(path)) || path.split('/').some((step) => /^\.(?!\.?$)/.test(step)))
    return undefined
  const real = await fileIn(blog.root, path)
  if (real === undefined) return undefined
  if ((await stat(real)).size > (isPicture ? MAX_IMAGE_BYTES : LARGEST)) return { kind: 'too large' }
  return slashed(relative(blog.root, real)).normalize('NFC') === path.normalize('NFC')
    ? path
    : slashed(relative(blog.root, real))
}
