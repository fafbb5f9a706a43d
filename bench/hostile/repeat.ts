/** Repeat a part up to a length. */
export const fill = (part: string, length: number): string => part.repeat(Math.floor(length / part.length))

/** Join as many parts, each made of its index. */
export const each = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('')
