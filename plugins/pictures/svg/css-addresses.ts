import { ident, string, tokenize, tokenTypes, url } from 'css-tree'
import { LOADING } from './allowed-css.ts'

/** Characters of an address that are looked at where it is not one token. */
const MOST_QUOTED = 200

/** An address in a style. */
export interface CssAddress {
  /** The rule or function that loads it: `@import`, `url()`. */
  readonly by: string
  readonly address: string
}

/**
 * Find the addresses that a style would load, whatever it is part of: read token by token, as browsers do, so that neither
 * escapes nor broken rules hide one. Addresses inside the drawing (`#id`) and the name of a namespace are none.
 */
export function cssAddresses(css: string): CssAddress[] {
  const found: CssAddress[] = []
  /** The functions that are open, innermost last. */
  const open: string[] = []
  let rule = ''
  const add = (by: string, address: string): void => {
    const trimmed = address.trim()
    if (rule !== 'namespace' && !trimmed.startsWith('#') && trimmed !== '')
      found.push({ by, address: trimmed })
  }
  tokenize(css, (type, start, end) => {
    const token = css.slice(start, end)
    if (type === tokenTypes.AtKeyword) {
      rule = ident.decode(token.slice(1)).toLowerCase()
      if (rule === 'import') found.push({ by: '@import', address: upTo(/[;{]/, css, end) })
    } else if (type === tokenTypes.Semicolon || type === tokenTypes.LeftCurlyBracket) rule = ''
    else if (type === tokenTypes.Url) add('url()', url.decode(token))
    else if (type === tokenTypes.BadUrl) add('url()', token)
    else if (type === tokenTypes.Function) {
      const name = ident.decode(token.slice(0, -1)).toLowerCase()
      open.push(name)
      // With an escape in its name, some readers take it for a function, and its address for loose words.
      const bare = name === 'url' ? upTo(/[)]/, css, end) : ''
      if (!/^["']/.test(bare)) add('url()', bare)
    } else if (type === tokenTypes.LeftParenthesis) open.push('')
    else if (type === tokenTypes.RightParenthesis) open.pop()
    else if (type === tokenTypes.String) {
      const by = open.findLast((name) => LOADING.has(name))
      if (by) add(`${by}()`, string.decode(token))
    }
  })
  return found
}

function upTo(end: RegExp, css: string, from: number): string {
  return css
    .slice(from, from + MOST_QUOTED)
    .split(end, 1)
    .join('')
    .trim()
}
