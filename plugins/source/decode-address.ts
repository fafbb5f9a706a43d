/** Write the characters that are escaped in a part of an address as they are; one with a broken code stays as it is. */
export function decodeAddress(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
