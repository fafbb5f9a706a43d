/** Tells JSON at the top of a file from a text that begins with a brace. */
const OPENING = /^\s{0,99}\{\s{0,99}"[\w-]+"\s{0,99}:/

/** Find the JSON that Hugo reads at the top of a file; `body` is the whole text with the JSON blanked out, so that lines keep their numbers. */
export function jsonAtTop(text: string): { readonly text: string; readonly body: string } | undefined {
  if (!OPENING.test(text)) return undefined
  let depth = 0
  let isInString = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (isInString) {
      if (sign === '\\') at += 1
      else if (sign === '"') isInString = false
    } else if (sign === '"') isInString = true
    else if (sign === '{') depth += 1
    else if (sign === '}' && --depth === 0) {
      const end = at + 1
      return { text: text.slice(0, end), body: text.slice(0, end).replace(/[^\n]/g, '') + text.slice(end) }
    }
  }
  return undefined
}
