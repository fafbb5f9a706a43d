/** Read a list of names that stands as text, with blanks and line ends between them. */
export function names(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
