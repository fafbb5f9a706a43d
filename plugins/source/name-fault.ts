/**
 * Longest name that something may have, in bytes of UTF-8. Linux and macOS hold 255 in one name, to which endings are
 * added; Windows holds 260 characters in a whole path, in which the name of a text stands twice (its folder in the kit,
 * and the zip in it).
 */
export const MOST_NAME_BYTES = 100

/** Names of devices, which Windows keeps whatever follows a dot: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i

/** Say why no file or folder can have a name on every disk, after "a name", and what to do; nothing where it can. */
export function nameFault(name: string): string | undefined {
  const size = Buffer.byteLength(name)
  if (size > MOST_NAME_BYTES) return `of ${size} bytes, expected at most ${MOST_NAME_BYTES}; shorten it`
  if (DEVICE.test(name)) return `that Windows keeps for itself ("${name}"); choose another`
  return /[. ]$/.test(name) ? 'that ends in a dot or a space, which Windows drops; delete it' : undefined
}
