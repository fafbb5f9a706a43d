import type { Stripped } from './png.ts'

/** Markers, by the second of their two bytes: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, table B.1 */
const START = 0xd8
const END = 0xd9
const APP0 = 0xe0
const EXIF = 0xe1
const ADOBE = 0xee
const COMMENT = 0xfe
const ORIENTATION = 0x0112
/** Bytes of an entry of EXIF. */
const ENTRY = 12

/** Take all from a JPEG that is not its picture: EXIF, XMP, IPTC, profiles, comments, what follows its end. Nothing where it is no whole JPEG. */
export function strippedJpeg(file: Buffer): Stripped | undefined {
  if (file[0] !== 0xff || file[1] !== START) return undefined
  const parts: Buffer[] = [file.subarray(0, 2)]
  let size: { width: number; height: number } | undefined
  let isTurned: boolean | undefined
  let at = 2
  while (at + 1 < file.length) {
    const marker = file[at + 1] as number
    if (file[at] !== 0xff) {
      // Between segments stand the pixels, in which a marker is told by what follows it.
      const next = nextMarker(file, at)
      parts.push(file.subarray(at, next))
      at = next
    } else if (marker === 0xff) at += 1
    else if (marker === END) {
      if (!size) return undefined
      parts.push(file.subarray(at, at + 2))
      return { bytes: Buffer.concat(parts), ...size, isTurned: isTurned ?? false }
    } else if (isPixel(marker)) {
      const next = nextMarker(file, at + 2)
      parts.push(file.subarray(at, next))
      at = next
    } else {
      if (at + 4 > file.length) return undefined
      const end = at + 2 + file.readUInt16BE(at + 2)
      if (end < at + 4 || end > file.length) return undefined
      const segment = file.subarray(at, end)
      if (isFrame(marker)) {
        if (segment.length < 9) return undefined
        size = { width: segment.readUInt16BE(7), height: segment.readUInt16BE(5) }
      }
      // Only the first one counts; each could be read from end to end.
      if (marker === EXIF) isTurned ??= isTurnedBy(segment)
      if (isKept(marker, segment)) parts.push(segment)
      at = end
    }
  }
  return undefined
}

function isKept(marker: number, segment: Buffer): boolean {
  if (marker === COMMENT) return false
  if (marker === APP0) return segment.length === 18 && segment.toString('latin1', 4, 9) === 'JFIF\0'
  // What Adobe's programs say of the colours decides how they are read.
  if (marker === ADOBE) return segment.length === 16 && segment.toString('latin1', 4, 9) === 'Adobe'
  return marker < APP0 || marker > 0xef
}

/** Tell a stuffed byte or a restart, which stand among the pixels, from a marker. */
function isPixel(marker: number): boolean {
  return marker === 0 || (marker >= 0xd0 && marker <= 0xd7)
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function nextMarker(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at !== -1; at = file.indexOf(0xff, at + 2)) {
    const marker = file[at + 1]
    if (marker === undefined) break
    if (!isPixel(marker)) return at
  }
  return file.length
}

/** Read from a segment of EXIF whether the picture is shown otherwise than it is stored; nothing where it is none, such as XMP. */
function isTurnedBy(segment: Buffer): boolean | undefined {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0') return undefined
  const tiff = segment.subarray(10)
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const long = (at: number): number =>
    at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)
  const first = long(4) + 2
  const end = Math.min(tiff.length, first + short(first - 2) * ENTRY)
  for (let at = first; at < end; at += ENTRY) if (short(at) === ORIENTATION) return short(at + 8) > 1
  return false
}
