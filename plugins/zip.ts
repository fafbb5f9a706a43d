import { Buffer } from 'node:buffer'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

/** One file of an archive. */
export interface Member {
  readonly name: string
  readonly bytes: Uint8Array | string
  /** Set where it gets smaller: pictures and documents are packed already, and of texts little is to be saved. */
  readonly deflate?: boolean
}

/** What stands beside every file: the first moment that a zip can tell, and a plain file that everybody may read. */
const PLAIN = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true } as const
/** As small as zlib makes it. */
const BEST = 9

/** Pack files into an archive: the same files in the same order give the same bytes. */
export async function zip(members: readonly Member[]): Promise<Buffer> {
  const file = new ZipFile()
  for (const { name, bytes, deflate = false } of members)
    file.addBuffer(Buffer.from(bytes), name, { ...PLAIN, compressionLevel: deflate ? BEST : 0 })
  file.end()
  return buffer(file.outputStream as NodeJS.ReadableStream)
}
