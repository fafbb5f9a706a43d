import { isDeepStrictEqual } from 'node:util'
import {
  CST,
  Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  parseDocument,
  type Range,
  visit,
  YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { findFences } from '../source/front-matter-fences.ts'

/** A text with a key set, or why that can't be done by itself, in words for the writer. */
export type Written = { readonly text: string } | { readonly fault: string }

const OPTIONS = { logLevel: 'silent', prettyErrors: false, keepSourceTokens: false } as const

/**
 * Set a key in the front matter of a text as it lies on the disk, by its path (`['social', 'x']`); `undefined` takes it out. All
 * else stays as it is, comments too; where that can't be made sure, nothing is changed and it is said why.
 */
export function writeKey(raw: string, path: readonly [string, ...string[]], value: unknown): Written {
  const fences = findFences(raw)
  if (!fences) return { fault: 'it has no front matter; begin it with a line ---, and end that with one' }
  if (fences.language === 'toml') return { fault: 'its front matter is TOML, which is changed by hand' }
  const { start, end, lineEnd } = fences
  const yaml = raw.slice(start, end).replaceAll('\r\n', '\n')
  const written = writeYaml(yaml, path, value)
  if ('fault' in written) return written
  return { text: raw.slice(0, start) + written.text.replaceAll('\n', lineEnd) + raw.slice(end) }
}

function writeYaml(yaml: string, path: readonly [string, ...string[]], value: unknown): Written {
  const document = parseDocument(yaml, OPTIONS)
  if (document.errors.length > 0)
    return { fault: 'its front matter has a mistake, which `perennial check` tells' }
  if (document.contents !== null && !isMap(document.contents))
    return { fault: 'its front matter is no list of keys' }
  const left = { fault: `\`${path.join('.')}\` stands there in a way that only its writer can change` }
  if (hasAliases(document)) return left
  const [key] = path
  const range = rangeOf(pairOf(document, key), yaml)
  const wanted = document.clone()
  if (value === undefined) takeOut(wanted, path)
  else wanted.setIn(path, keepComments(wanted.getIn(path, true), wanted.createNode(value)))
  const pair = pairOf(wanted, key)
  const text = yaml.slice(0, range.start) + (pair ? printed(pair) : '') + yaml.slice(range.end)
  const now = parseDocument(text, OPTIONS)
  const isSame = now.errors.length === 0 && isDeepStrictEqual(now.toJS(), wanted.toJS())
  return isSame && isDeepStrictEqual(commentsIn(text), commentsIn(yaml)) ? { text } : left
}

/** Tell whether something repeats what stands elsewhere, which may be what is changed. */
function hasAliases(document: Document): boolean {
  let found = false
  visit(document, {
    Alias: () => {
      found = true
      return visit.BREAK
    },
  })
  return found
}

/** Keep the comment behind a value, and the items of a list that stay in it as they stand there, with theirs. */
function keepComments(old: unknown, made: Node): Node {
  if (isScalar(old) && isScalar(made)) made.comment = old.comment ?? null
  if (!isSeq(old) || !isSeq(made)) return made
  const isSame = (one: unknown, other: unknown): boolean =>
    isScalar(one) && isScalar(other) && one.value === other.value
  const kept: YAMLSeq = old.clone() as YAMLSeq
  kept.items = made.items.map((item) => old.items.find((each) => isSame(each, item)) ?? item)
  return kept
}

/** Take a key out, and what is empty without it. */
function takeOut(document: Document, path: readonly string[]): void {
  document.deleteIn(path)
  const above = path.slice(0, -1)
  const rest = above.length > 0 ? document.getIn(above) : undefined
  if (isMap(rest) && rest.items.length === 0) takeOut(document, above)
}

function pairOf({ contents }: Document, key: string): Pair | undefined {
  if (!isMap(contents)) return undefined
  return contents.items.find((each) => (isScalar(each.key) ? each.key.value : each.key) === key)
}

/** Tell from where to where a key stands with all of its value; behind everything where it does not. */
function rangeOf(pair: Pair | undefined, yaml: string): { start: number; end: number } {
  const [start] = (isNode(pair?.key) && pair.key.range) || NOWHERE
  if (start === undefined) return { start: yaml.length, end: yaml.length }
  const [, , behind = start] = (isNode(pair?.value) && pair.value.range) || NOWHERE
  const lineEnd = yaml.indexOf('\n', Math.max(start, behind - 1))
  return { start, end: lineEnd < 0 ? yaml.length : lineEnd + 1 }
}

const NOWHERE: Partial<Range> = []

/** Print a key with its value; what stands above it is printed already. */
function printed(pair: Pair): string {
  if (isNode(pair.key)) {
    pair.key.commentBefore = null
    pair.key.spaceBefore = false
  }
  const map = new YAMLMap()
  map.items.push(pair)
  const document = new Document()
  document.contents = map as unknown as typeof document.contents
  return document.toString({ lineWidth: 0 })
}

/** List the comments of a text, in order; a `#` in a value is none. */
function commentsIn(yaml: string): string[] {
  const lexemes = [...new Lexer().lex(yaml)]
  return lexemes.filter((each, at) => CST.tokenType(each) === 'comment' && lexemes[at - 1] !== CST.SCALAR)
}
