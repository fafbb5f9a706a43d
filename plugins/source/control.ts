/** Characters that nobody sees and that XML, and so every book and feed, forbids, or that turn round all that follows them. */
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202d\u202e\ufffe\uffff]/
const EVERY_CONTROL = new RegExp(CONTROL, 'g')

/** Write a decoded text as it is read: with `\n` as line ends, and � for what nobody sees. */
export function plainText(decoded: string): string {
  return decoded.replace(/\r\n?/g, '\n').replace(EVERY_CONTROL, '�')
}

/** Write a value with a space for each control character that its YAML spells out. */
export function withoutControl(value: string): string {
  return value.replace(EVERY_CONTROL, ' ')
}

/** Find the first control character of a text, and say what becomes of it. */
export function findControl(
  text: string,
  becomes: string,
): { readonly index: number; readonly message: string } | undefined {
  const found = CONTROL.exec(text)
  if (!found) return undefined
  const message = `found the control character ${nameOf(found[0])}; it is shown as ${becomes}, delete it`
  return { index: found.index, message }
}

function nameOf(character: string): string {
  return character === '\0'
    ? 'NUL'
    : `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
