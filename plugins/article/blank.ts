/** Tell whether a text shows nothing: white space, and characters that are never seen (U+200B, U+2060, U+00AD …). */
export function isBlank(text: string): boolean {
  return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text)
}
