/** A text as the parser read it, and the part of the file that it was read from, as offsets. */
export interface Traced {
  readonly value: string
  readonly from: number
  readonly to: number
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy

/**
 * Tell for each character of a text at which offset of the file it stands. The file also holds escapes, character
 * references and, on new lines, the marks of quotes and lists; those are stepped over.
 */
export function traceText({ value, from, to }: Traced, file: string): number[] {
  const offsets: number[] = []
  let at = from
  for (let i = 0; i < value.length; i++) {
    const wanted = value[i] ?? ''
    const reference = file[at] === '&' ? referenceAt(file, at) : undefined
    if (reference !== undefined && !value.startsWith(reference, i)) {
      offsets.push(at)
      at += reference.length
      continue
    }
    let found = at
    while (found < to && !isSame(file[found] ?? '', wanted)) found += 1
    if (found < to) at = found
    // What the file does not hold is the rest of a reference that stands for several characters.
    offsets.push(found < to ? at : Math.max(at - 1, from))
    if (found < to) at += 1
  }
  return offsets
}

function referenceAt(file: string, at: number): string | undefined {
  REFERENCE.lastIndex = at
  return REFERENCE.exec(file)?.[0]
}

function isSame(written: string, read: string): boolean {
  return written === read || (/\s/.test(written) && (read === ' ' || read === '\n'))
}
