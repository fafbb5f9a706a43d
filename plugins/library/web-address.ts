/** Characters that an address can't hold as they are (RFC 3986, section 2); letters beyond ASCII may stay. */
const ILLEGAL = /[\u0000-\u0020\u007f"<>\\^`{|}]/g
const BROKEN_CODE = /%(?![\da-f]{2})/gi

/** Write an address of the web, a mail or a phone so that every reader takes it; nothing where it is none. */
export function webAddress(url: string): string | undefined {
  // Browsers drop line ends and tabs, and white space around an address.
  const bare = url.replace(/[\t\n\r]/g, '').replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '')
  const whole = bare.startsWith('//') ? `https:${bare}` : bare
  if (!URL.canParse(whole)) return undefined
  const host = /^[a-z]+:\/\/[^/?#]*/i.exec(whole)?.[0] ?? ''
  return host + escapeAddress(whole.slice(host.length))
}

/** Escape what stands in an address and may not: spaces, brackets, a second `#`, a `%` that is no code. */
export function escapeAddress(address: string): string {
  const [path = '', ...fragments] = address.split('#')
  const hash = fragments.length === 0 ? '' : `#${fragments.join('%23')}`
  return (path + hash)
    .replace(BROKEN_CODE, '%25')
    .replace(ILLEGAL, encodeURIComponent)
    .replace(/[[\]]/g, encodeURIComponent)
}

/** Write an address with composed letters (NFC), as all addresses of a site are, whether they are percent-encoded or not. */
export function composeAddress(address: string): string {
  const shown = address.toWellFormed().replace(/(?:%[89a-f][\da-f])+/gi, (codes) => {
    try {
      return decodeURIComponent(codes)
    } catch {
      // Bytes that are no letters stay as they are.
      return codes
    }
  })
  const composed = shown.normalize('NFC')
  return composed === shown ? address : composed.replace(/[^\0-\x7f]+/g, encodeURIComponent)
}
