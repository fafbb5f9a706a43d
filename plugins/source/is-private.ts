/** Tell whether the name of a file or folder says that it is nobody's business: `_drafts`, `.obsidian` (as in Jekyll and Astro). */
export function isPrivate(name: string): boolean {
  return /^[._]/.test(name)
}

/** Tell whether a path has such a name in it; where it only goes up (`..`) it has none. */
export function isPrivatePath(path: string): boolean {
  return path.split('/').some((name) => name !== '.' && name !== '..' && isPrivate(name))
}
