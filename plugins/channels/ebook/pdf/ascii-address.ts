/** Write a whole address in ASCII, which is all that a PDF's links may hold (ISO 32000-1, 12.6.4.7); it leads to the same place. */
export function asciiAddress(address: string): string {
  return /[^\u0021-\u007e]/.test(address) ? new URL(address).href : address
}
