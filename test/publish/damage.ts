import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Ways in which a file is not what it was: as after a loss of power, a bad disk, or another program. */
export const DAMAGES: Readonly<Record<string, (path: string, at: number) => void>> = {
  emptied: (path) => writeFileSync(path, ''),
  'cut in half': (path) => {
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.subarray(0, bytes.length >> 1))
  },
  'flipped in one bit': (path, at) => {
    const bytes = readFileSync(path)
    const index = at % bytes.length
    bytes[index] = (bytes[index] ?? 0) ^ (1 << (at & 7))
    writeFileSync(path, bytes)
  },
  'longer by a byte': (path) => appendFileSync(path, '\n'),
  gone: (path) => rmSync(path),
}
