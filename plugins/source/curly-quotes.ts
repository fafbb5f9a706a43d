/** What closes each of the quotation marks that word processors make; some close as they open. */
const CLOSINGS: Readonly<Record<string, string>> = {
  '“': '”“',
  '”': '”',
  '„': '“”',
  '»': '«»',
  '«': '»',
  '‘': '’',
  '’': '’',
  '‚': '‘’',
}

/** What is said of them where the value is used with them. */
export const AROUND_A_VALUE = 'found curly quotes around a value; write straight ones ("…") or none'
/** What is said of them where no value of this kind has quotes. */
export const NOT_HERE = 'found curly quotes around a value; leave them out'

/** Give what stands between the curly quotes around a whole value, such as `“en”`; nothing where none are around it. */
export function insideCurlyQuotes(value: string): string | undefined {
  const text = value.trim()
  const closings = CLOSINGS[text.charAt(0)] ?? ''
  return text.length > 2 && closings.includes(text.charAt(text.length - 1)) ? text.slice(1, -1) : undefined
}

/**
 * Give what stands between the curly quotes around words for readers: only where they are double ones, and the only ones, so
 * that `“Yes” or “no”` is none.
 */
export function insideOnlyCurlyQuotes(words: string): string | undefined {
  const inside = insideCurlyQuotes(words)
  return inside !== undefined && /^\s*[“„]/.test(words) && !/[“”„]/.test(inside) ? inside : undefined
}

/**
 * Say which quotes to write for curly ones around a value that YAML can't read, which begins at an offset and ends with its
 * line; nothing where there are none.
 */
export function curlyFault(yaml: string, offset: number): string | undefined {
  const value = valueAt(yaml, offset)
  const inside = value === undefined ? undefined : insideOnlyCurlyQuotes(value)
  if (inside === undefined) return undefined
  return `found curly quotes around a value; write straight ones (${inside.includes('"') ? "'…'" : '"…"'})`
}

/** The value that ends with its line, without the brackets of a block that end there, too. */
export function valueAt(yaml: string, offset: number): string | undefined {
  return /^[^\r\n]*[^\s,\]}]/.exec(yaml.slice(offset))?.[0]
}
