/**
 * Tell whether an address is the path of a file on the writer's own computer: it begins with `file:` or with the letter of
 * a drive, which no scheme is as short as.
 */
export function isOnComputer(url: string): boolean {
  return /^(?:file:|[a-z]:[\\/%\w.])/i.test(url)
}

/** Give the name of the file that a path of a computer ends in, as an address has it; nothing where there is none. */
export function nameOnComputer(url: string): string {
  const name = /[^\\/:]*$/.exec(url.replace(/[?#].*$/s, '').replace(/%5c/gi, '/'))?.[0] ?? ''
  return name.replaceAll(' ', '%20')
}
