import { decodeAddress } from '../../source/decode-address.ts'

/** Longest address that is kept. */
const LONGEST = 500

/**
 * Write the path of an old page as it is kept: with `/` at its front, without what a browser resolves, escaped signs as
 * they are. Nothing of what is no path: an address of another site, a query, or one that leads out of the site.
 */
export function oldAddress(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined
  const path = decodeAddress(written.trim().replace(/^https?:\/\/[^/?#]*/i, '')).normalize('NFC')
  if (path.length > LONGEST || !path.startsWith('/') || path.startsWith('//')) return undefined
  if (/[?#\\\p{Cc}\p{Cf}]/u.test(path) || path.split('/').some((step) => step === '..' || step === '.'))
    return undefined
  return path.replace(/\/{2,}/g, '/').replace(/\/index\.html?$/, '/')
}

/** Write a path so that the ways to address one page are equal. */
export function addressKey(path: string): string {
  return decodeAddress(path)
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:^|\/)index(?:\.html?)?$/, '')
    .replace(/\.html?$/, '')
    .replace(/^\/+|\/+$/g, '')
}

/** List the addresses that front matter names besides a page's own; one without `/` at its front stands beside the page, as in Hugo. */
export function namedAddresses(data: Readonly<Record<string, unknown>>, own: string): string[] {
  const named = [
    data['aliases'],
    data['alias'],
    data['redirect_from'],
    data['redirectFrom'],
    data['redirects'],
  ].flat()
  return named.flatMap((each) => {
    if (typeof each !== 'string') return []
    const whole =
      each.startsWith('/') || /^https?:/i.test(each)
        ? each
        : URL.parse(each, `https://old.invalid${own.replace(/\/$/, '')}`)?.pathname
    return oldAddress(whole) ?? []
  })
}
