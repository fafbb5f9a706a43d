/** What stands before a directive inside lists, quotes and footnotes, and its first two colons. */
const DIRECTIVE = /^(?:[ \t>*+\d.)-]|\[\^[^\]\n]*\]:)*::/
/** A directive at the left margin that fills its line: `:::note[Title]`, `::name`, with or without attributes. */
const OPENING = /^(:{2,})[a-z][a-z\d]*(?:\[[^[\]]*\])?(?:\{[^{}]*\})?[ \t]*$/i
const CLOSING = /^(:{3,})[ \t]*$/
const CODE_FENCE = /^([ \t>*+\d.)-]*)(`{3,}|~{3,})(.*)$/
/** A line after which Sätteri reads a closing `:::` as text: a row of a table, or the definition of a link. */
const CLINGING = /\||^\s*\[/

/** More boxes inside each other than this are no boxes: remark-directive reads what is in them once for each. */
const MAX_OPEN = 10

/**
 * What block directives a text holds: `none`; `plain` ones, which every parser reads alike; or `odd` ones (inside
 * lists, with words behind the name, not closed, in doubtful code …), which Sätteri reads in another way than
 * remark-directive.
 */
export type Directives = 'none' | 'plain' | 'odd'

/** Tell what block directives a text holds. */
export function directivesIn(text: string): Directives {
  if (!text.includes('::') || deepest(text) > MAX_OPEN) return 'none'
  const open: number[] = []
  let any = false
  let inIndentedCode = false
  let inCode = false
  let code = ''
  let previous = ''
  for (const line of text.split('\n')) {
    const [, margin = '', marks = '', rest = ''] = CODE_FENCE.exec(line) ?? []
    if (code !== '') {
      if (DIRECTIVE.test(line)) {
        if (open.length > 0 || inIndentedCode) return 'odd'
        inCode = true
      } else if (marks.startsWith(code) && rest.trim() === '') code = ''
    } else if (marks !== '') {
      if (margin !== '') inIndentedCode = true
      code = marks
    } else if (DIRECTIVE.test(line)) {
      any = true
      if (CLINGING.test(previous)) return 'odd'
      const outer = open.at(-1) ?? Number.POSITIVE_INFINITY
      const closing = CLOSING.exec(line)?.[1]?.length
      const opening = OPENING.exec(line)?.[1]?.length
      if (closing === outer) open.pop()
      else if (opening !== undefined && opening < outer) {
        if (opening > 2) open.push(opening)
      } else return 'odd'
    }
    previous = line
  }
  if (code !== '' && (any || inCode)) return 'odd'
  if (!any) return 'none'
  return open.length === 0 && !inIndentedCode ? 'plain' : 'odd'
}

/** Count how many directives are open at once, at the most. */
function deepest(text: string): number {
  let open = 0
  let most = 0
  for (const [, name] of text.matchAll(/^[ \t>*+\d.)-]*:{3,}[ \t]*(\S?)/gm)) {
    open = name ? open + 1 : Math.max(open - 1, 0)
    most = Math.max(most, open)
  }
  return most
}
