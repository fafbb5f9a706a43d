/** How the names of files end that are read as texts: Markdown by either name, and MDX. */
export const TEXT_ENDINGS = ['.md', '.markdown', '.mdx'] as const

/** Tell whether a file is read as a text, by its name or path. */
export function isText(name: string): boolean {
  return TEXT_ENDINGS.some((ending) => name.endsWith(ending))
}
