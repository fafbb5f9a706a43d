import { ident, string, tokenize, tokenTypes, url } from 'css-tree'
import { LOADING } from './allowed-css.ts'

/** Characters of an address that are looked at where it is not one token. */
const MOST_QUOTED = 200

/** An address in a style. */
interface CssAddress {
  /** The rule or function that loads it: `@import`, `url()`. */
  readonly by: string
  readonly address: string
}

/** What is told of a style as it is read; what throws ends the reading. */
interface CssReader {
  /** An address that the style would load. */
  onAddress(found: CssAddress): void
  /** A token was read: up to which character, and how many brackets are open then. */
  onToken(end: number, depth: number): void
}

/** What closes each bracket, by how its token is known; a function is one too. */
const CLOSING: ReadonlyMap<number, number> = new Map([
  [tokenTypes.Function, tokenTypes.RightParenthesis],
  [tokenTypes.LeftParenthesis, tokenTypes.RightParenthesis],
  [tokenTypes.LeftSquareBracket, tokenTypes.RightSquareBracket],
  [tokenTypes.LeftCurlyBracket, tokenTypes.RightCurlyBracket],
])

/**
 * Read a style, whatever it is part of, token by token, as browsers do, so that neither escapes nor broken rules hide an
 * address. Those inside the drawing (`#id`) and the name of a namespace are none. A bracket closes only what it fits, as
 * in CSS, so that nothing nests deeper for those who read on.
 */
export function readCss(css: string, { onAddress, onToken }: CssReader): void {
  /** The brackets that are open, innermost last: what closes them, and the name of a function. */
  const open: { closing: number; name: string }[] = []
  let rule = ''
  const add = (by: string, address: string): void => {
    const trimmed = address.trim()
    if (rule !== 'namespace' && !trimmed.startsWith('#') && trimmed !== '')
      onAddress({ by, address: trimmed })
  }
  tokenize(css, (type, start, end) => {
    const token = (): string => css.slice(start, end)
    const closing = CLOSING.get(type)
    if (closing !== undefined) {
      const name = type === tokenTypes.Function ? ident.decode(css.slice(start, end - 1)).toLowerCase() : ''
      open.push({ closing, name })
      // With an escape in its name, some readers take it for a function, and its address for loose words.
      const bare = name === 'url' ? upTo(/[)]/, css, end) : ''
      if (!/^["']/.test(bare)) add('url()', bare)
      if (type === tokenTypes.LeftCurlyBracket) rule = ''
    } else if (type === open.at(-1)?.closing) open.pop()
    else if (type === tokenTypes.AtKeyword) {
      rule = ident.decode(token().slice(1)).toLowerCase()
      if (rule === 'import') onAddress({ by: '@import', address: upTo(/[;{]/, css, end) })
    } else if (type === tokenTypes.Semicolon) rule = ''
    else if (type === tokenTypes.Url) add('url()', url.decode(token()))
    else if (type === tokenTypes.BadUrl) add('url()', token())
    else if (type === tokenTypes.String) {
      const by = open.findLast(({ name }) => LOADING.has(name))?.name
      if (by) add(`${by}()`, string.decode(token()))
    }
    onToken(end, open.length)
  })
}

function upTo(end: RegExp, css: string, from: number): string {
  return css
    .slice(from, from + MOST_QUOTED)
    .split(end, 1)
    .join('')
    .trim()
}
