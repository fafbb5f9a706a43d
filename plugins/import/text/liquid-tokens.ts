import type { Span } from '../../source/span.ts'

/** A tag (`{% … %}`) or an output (`{{ … }}`) of Liquid or Nunjucks. */
export interface LiquidToken extends Span {
  readonly kind: 'tag' | 'output'
  /** The first word of a tag; empty for an output. */
  readonly name: string
  readonly rest: string
}

/** Of a tag or an output, more than 500 characters are pasted data. */
const TOKEN = /\{%-?\s*((?:[^%]|%(?!\})){0,500}?)-?%\}|\{\{-?([^{}]{0,500}?)-?\}\}/g

/** List the tags and outputs of a text in order; between `raw` and `endraw`, and in comments, there are none but the end. */
export function liquidTokens(text: string): LiquidToken[] {
  const tokens: LiquidToken[] = []
  let until: RegExp | undefined
  for (const { 0: whole, 1: tag, 2: output = '', index } of text.matchAll(TOKEN)) {
    const [, name = '', rest = ''] = /^(\w*)\s*([\s\S]*)$/.exec((tag ?? '').trim()) ?? []
    if (until && !until.test(name)) continue
    until = VERBATIM.has(name) ? new RegExp(`^end${name}$`) : undefined
    const span = { start: index, end: index + whole.length }
    if (tag === undefined) tokens.push({ kind: 'output', name: '', rest: output.trim(), ...span })
    else tokens.push({ kind: 'tag', name, rest: rest.trim(), ...span })
  }
  return tokens
}

/** The tags in which nothing is read. */
const VERBATIM = new Set(['raw', 'comment', 'verbatim'])
