import { belowBase } from '../source/below-base.ts'
import { decodeAddress } from '../source/decode-address.ts'
import { isPrivate } from '../source/is-private.ts'
import { nameFault } from '../source/name-fault.ts'
import { plainPath } from './own-paths.ts'

/** Longest path that is led on from, in bytes: Windows holds 260 characters in a whole path, and the site is in a folder. */
const MOST_PATH_BYTES = 200

/** What no file on every disk can have in its name, or means any name to who reads `_redirects`. */
const FORBIDDEN = /[\\<>:"|?*\p{Cc}]/u

/** Endings under which servers have pages. */
export const PAGE_ENDING = /\.(?:s?html?|php|aspx?|jsp|cfm|cgi)$/i

/** An address that a text had: a path of the site without its base, or why it can be none. */
export type Alias = { readonly path: string } | { readonly fault: string }

/**
 * Read an alias as front matter has it. A path of a page ends in `/`, unless it has an ending (`/2019/05/01/oak.html`).
 * Nothing for a name without a slash, such as Obsidian has for its notes.
 */
export function readAlias(written: string, base: string): Alias | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(written))
    return { fault: 'which is a whole address; write its path alone, such as /2019/store-bikes/' }
  if (!/^[^\s[\]]*\/[^[\]]*$|^\S+\.html?$/i.test(written)) return undefined
  if (/[?#]/.test(written)) return { fault: 'which no page can have; write a path without "?" and "#"' }
  const rooted = written.startsWith('/') ? written : `/${written}`
  const path = decodeAddress(belowBase(base, rooted) ?? rooted).normalize('NFC')
  const plain = plainPath(path)
  const names = plain.split('/')
  if (FORBIDDEN.test(plain) || names.some((name, at) => isPrivate(name) || (name === '' && at > 0)))
    return { fault: 'which is no path of a page; write one such as /2019/store-bikes/' }
  if (Buffer.byteLength(plain) > MOST_PATH_BYTES)
    return { fault: `which has more than ${MOST_PATH_BYTES} bytes; delete it` }
  const fault = names.map((name) => nameFault(name)).find((each) => each !== undefined)
  if (fault !== undefined) return { fault: `in which is a name ${fault}` }
  // Of what follows a dot, a file has letters: `/tool-2.0` is a page.
  if (plain === '' || !/\.\p{L}\w*$/u.test(path)) return { path: plain === '' ? '/' : `/${plain}/` }
  if (PAGE_ENDING.test(plain)) return { path: `/${plain}` }
  return { fault: 'which is the path of a file; end that of a page with a slash' }
}
