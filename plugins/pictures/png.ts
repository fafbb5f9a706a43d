/** The bytes of a picture without what is said beside it, and its size. */
export interface Stripped {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  /** Whether it is shown turned or mirrored: the file says how the camera was held. */
  readonly isTurned: boolean
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Length, name and checksum of a chunk, in bytes. */
const FRAME = 12
/** The chunks that make the picture, and those that its colours need: https://www.w3.org/TR/png-3/#11Chunks */
const KEPT: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB'])

/** Take all from a PNG that is not its picture: texts, times, profiles, EXIF, frames, what follows its end. Nothing where it is no whole PNG. */
export function strippedPng(file: Buffer): Stripped | undefined {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined
  const parts: Buffer[] = [SIGNATURE]
  let at = SIGNATURE.length
  while (at + FRAME <= file.length) {
    const end = at + FRAME + file.readUInt32BE(at)
    const name = file.toString('latin1', at + 4, at + 8)
    if (end > file.length || (parts.length === 1 && (name !== 'IHDR' || end - at < FRAME + 13)))
      return undefined
    if (KEPT.has(name)) parts.push(file.subarray(at, end))
    at = end
    if (name !== 'IEND') continue
    const head = parts[1] as Buffer
    return {
      bytes: Buffer.concat(parts),
      width: head.readUInt32BE(8),
      height: head.readUInt32BE(12),
      isTurned: false,
    }
  }
  return undefined
}
