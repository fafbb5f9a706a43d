import type { IndexFile } from './make-index.ts'

/** Write the files of an index one after the other, below a line that says their paths and lengths, as the cache keeps them. */
export function packIndex(files: readonly IndexFile[]): Uint8Array {
  const head = JSON.stringify(files.map(({ path, content }) => [path, content.length]))
  return Buffer.concat([Buffer.from(`${head}\n`), ...files.map(({ content }) => content)])
}

/** Read what `packIndex()` wrote. */
export function unpackIndex(bytes: Uint8Array): IndexFile[] {
  let from = bytes.indexOf(0x0a) + 1
  const head = JSON.parse(Buffer.from(bytes.subarray(0, from)).toString()) as [path: string, length: number][]
  return head.map(([path, length]) => {
    const content = bytes.subarray(from, from + length)
    from += length
    return { path, content }
  })
}
