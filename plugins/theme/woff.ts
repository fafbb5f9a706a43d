import { inflateSync } from 'node:zlib'

/** Sizes of the headers and table records of WOFF 1.0 (W3C, 2012) and of sfnt (OpenType 1.9), in bytes. */
const WOFF = { header: 44, record: 20 } as const
const SFNT = { header: 12, record: 16 } as const

/** Tell whether a font is packed as WOFF 1.0. */
export function isWoff(font: Buffer): boolean {
  return font.toString('latin1', 0, 4) === 'wOFF'
}

/** Unpack a WOFF font to the sfnt that shapers read; throws where the file is no WOFF. */
export function unpackWoff(woff: Buffer): Buffer {
  if (!isWoff(woff)) throw new TypeError('not a WOFF 1.0 font')
  const count = woff.readUInt16BE(12)
  const sfnt = Buffer.alloc(woff.readUInt32BE(16))
  woff.copy(sfnt, 0, 4, 8)
  sfnt.writeUInt16BE(count, 4)
  const power = Math.floor(Math.log2(count))
  sfnt.writeUInt16BE(16 << power, 6)
  sfnt.writeUInt16BE(power, 8)
  sfnt.writeUInt16BE(count * 16 - (16 << power), 10)
  let end = SFNT.header + count * SFNT.record
  for (let table = 0; table < count; table += 1) {
    const from = WOFF.header + table * WOFF.record
    const to = SFNT.header + table * SFNT.record
    const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(from + at)) as [
      number,
      number,
      number,
    ]
    const bytes = woff.subarray(offset, offset + packed)
    woff.copy(sfnt, to, from, from + 4)
    woff.copy(sfnt, to + 4, from + 16, from + 20)
    sfnt.writeUInt32BE(end, to + 8)
    sfnt.writeUInt32BE(length, to + 12)
    sfnt.set(packed < length ? inflateSync(bytes) : bytes, end)
    end += (length + 3) & ~3
  }
  return sfnt
}
