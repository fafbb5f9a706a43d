/** What matters in JavaScript when only its end is looked for; a quotation mark that its line does not close is an apostrophe. */
const IN_CODE =
  /\\[\s\S]|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`|\/\*|(?<=[\s{}()[\],;])\/\/[^\n]*|[{}()[\]]|\n[ \t]*(?=\n|$)/g
/** And in a template, whose words may hold anything. */
const IN_TEMPLATE = /\\[\s\S]|`|\$\{/g

const OPENING: Readonly<Record<string, string>> = { '}': '{', ')': '(', ']': '[' }

/**
 * Find where JavaScript ends that begins at an offset: behind the brace that closes the one there, or, for a statement, at
 * the first empty line with no bracket open. Nothing where it has no end before `limit`. Takes time in step with the text.
 */
export function endOfCode(
  text: string,
  start: number,
  kind: 'braces' | 'statement',
  limit: number = text.length,
): number | undefined {
  const open: string[] = []
  let at = start
  while (at < limit) {
    const pattern = open.at(-1) === '`' ? IN_TEMPLATE : IN_CODE
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (!found || found.index >= limit) break
    const [token] = found
    at = found.index + token.length
    if (token === '/*') {
      const end = text.indexOf('*/', at)
      if (end === -1) return undefined
      at = end + '*/'.length
    } else if (token === '`' && open.at(-1) === '`') open.pop()
    else if (token === '`' || token === '{' || token === '${') open.push(token === '`' ? token : '{')
    else if (token === '}' && open.at(-1) === '{') {
      open.pop()
      if (kind === 'braces' && open.length === 0) return at
    } else if (kind === 'statement') {
      // Brackets between the tags of JSX are words; in a statement they are what holds its lines together.
      if (token === '(' || token === '[') open.push(token)
      else if (open.length > 0 && open.at(-1) === OPENING[token]) open.pop()
      else if (token.startsWith('\n') && open.length === 0) return found.index
    }
  }
  return kind === 'statement' && open.length === 0 ? limit : undefined
}
