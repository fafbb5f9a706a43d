/** The modulus of Adler-32, the checksum of zlib streams (RFC 1950). */
const BASE = 65_521
/** Most bytes whose sums stay whole numbers of 32 bits before the modulus is taken. */
const RUN = 3_800

/** Compute the Adler-32 of bytes. */
export function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0]
  for (let from = 0; from < bytes.length; from += RUN) {
    const to = Math.min(bytes.length, from + RUN)
    for (let at = from; at < to; at += 1) {
      a += bytes[at] as number
      b += a
    }
    a %= BASE
    b %= BASE
  }
  return ((b << 16) | a) >>> 0
}

/** Compute the Adler-32 of two parts put together from their own, and the length of the second. */
export function joinAdler(first: number, second: number, length: number): number {
  const [a1, b1, a2, b2] = [first & 0xffff, first >>> 16, second & 0xffff, second >>> 16]
  const a = (a1 + a2 + BASE - 1) % BASE
  const b = (b1 + b2 + (length % BASE) * ((a1 + BASE - 1) % BASE)) % BASE
  return ((b << 16) | a) >>> 0
}
