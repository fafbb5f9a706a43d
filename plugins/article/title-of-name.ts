import type { FileName } from './file-name.ts'

/** White space, and signs that are not seen, which a system takes in a name. */
const UNSEEN = /[\p{Cc}\p{Cf}\s]+/gu

/**
 * Read the name of a file as a title, as vaults of notes mean it: words between hyphens or underscores, with a capital. One
 * with a space in it, or a day alone, is written as it is meant to be read. Of a number before it, only one that orders
 * files (`01`) is left out.
 */
export function titleOfName({ stem, number }: FileName): string {
  const isOrder = number === undefined || number.startsWith('0')
  const name = (isOrder ? stem : `${number} ${stem}`).replace(UNSEEN, ' ')
  const words = /\s/.test(stem) || !/\p{L}/u.test(stem) ? name : name.replace(/[-_]+/g, ' ')
  return words.trim().replace(/^\p{Ll}/u, (first) => first.toUpperCase())
}
