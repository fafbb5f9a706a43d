import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'
import type { Size } from '../scene.ts'
import { adler32, joinAdler } from './adler.ts'

const deflate = promisify(deflateRaw)

/** Rows of a PNG, packed so that they can be put between any others. */
export interface Band {
  readonly packed: Buffer
  /** Checksum and length of the bytes that were packed. */
  readonly adler: number
  readonly length: number
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** The head of a zlib stream with a window of 32 KB (RFC 1950), and an empty last block of deflate (RFC 1951). */
const ZLIB_HEAD = Buffer.from([0x78, 0xda])
const LAST_BLOCK = Buffer.from([0x03, 0x00])
/** Colour types of PNG. */
const TRUECOLOUR = 2
const INDEXED = 3

/** Pack the rows of a band, each with its filter byte before it. Level 0 to 9 as in zlib. */
export async function packBand(rows: Uint8Array, level: number): Promise<Band> {
  const packed = await deflate(rows, {
    level,
    // At 9, memory for each band takes 5 % of a card's time to be had, and saves 5 bytes.
    memLevel: 8,
    finishFlush: constants.Z_FULL_FLUSH,
    chunkSize: 32_768,
  })
  return { packed, adler: adler32(rows), length: rows.length }
}

/** Put packed bands together to a PNG; with a palette of 0xrrggbb, their bytes are its indexes. */
export function writePng(
  { width, height }: Size,
  bands: readonly Band[],
  palette?: readonly number[],
): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  head[9] = palette ? INDEXED : TRUECOLOUR
  const check = Buffer.alloc(4)
  check.writeUInt32BE(bands.reduce((sum, { adler, length }) => joinAdler(sum, adler, length), 1))
  const colours = palette && Buffer.from(palette.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255]))
  return Buffer.concat([
    SIGNATURE,
    ...chunk('IHDR', head),
    ...(colours ? chunk('PLTE', colours) : []),
    ...chunk('IDAT', ZLIB_HEAD, ...bands.map(({ packed }) => packed), LAST_BLOCK, check),
    ...chunk('IEND'),
  ])
}

function chunk(type: string, ...parts: readonly Buffer[]): Buffer[] {
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  const all = [Buffer.from(type, 'latin1'), ...parts]
  length.writeUInt32BE(parts.reduce((sum, part) => sum + part.length, 0))
  check.writeUInt32BE(all.reduce((sum, part) => crc32(part, sum), 0))
  return [length, ...all, check]
}
