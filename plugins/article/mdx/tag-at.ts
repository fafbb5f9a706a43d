import type { Span } from '../../source/span.ts'
import { endOfCode } from './end-of-code.ts'

/** A tag of JSX: of a component, of an element of HTML, or of nothing (`<>`). */
export interface JsxTag extends Span {
  readonly name: string
  readonly isClosing: boolean
  readonly isSelfClosing: boolean
  readonly attributes: readonly JsxAttribute[]
}

/** An attribute of such a tag, with the space before it. */
interface JsxAttribute extends Span {
  /** Nothing for what is spread (`{...rest}`). */
  readonly name: string
  /** What stands between quotation marks; nothing where it is code, or is not there. */
  readonly words: string | undefined
  readonly isCode: boolean
}

const OPEN = /<(\/?)([A-Za-z][\w.:-]*)?/y
const END = /\s*(\/?)>/y
const SPREAD = /\s*(?=\{)/y
const NAME = /\s+([\w:@.-]+)/y
const BRACE = /\s*=\s*(?=\{)/y
const VALUE = /\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`{]+))/y

/** Read the tag of JSX that begins at an offset; nothing where there is none, and `endless` where the code in it has no end. */
export function tagAt(text: string, start: number, limit?: number): JsxTag | 'endless' | undefined {
  const opening = matchAt(OPEN, text, start)
  if (!opening) return undefined
  const [{ length }, slash, name = ''] = opening
  const attributes: JsxAttribute[] = []
  let at = start + length
  for (;;) {
    const end = matchAt(END, text, at)
    if (end) {
      const [{ length: rest }, closed] = end
      // `<>` is a fragment, and `</ >` is none.
      if (name === '' && rest > 1) return undefined
      const isSelfClosing = closed === '/'
      return { start, end: at + rest, name, isClosing: slash === '/', isSelfClosing, attributes }
    }
    if (name === '') return undefined
    const attribute = attributeAt(text, at, limit)
    if (attribute === undefined || attribute === 'endless') return attribute
    attributes.push(attribute)
    at = attribute.end
  }
}

function attributeAt(text: string, start: number, limit?: number): JsxAttribute | 'endless' | undefined {
  const spread = matchAt(SPREAD, text, start)
  const named = spread ? undefined : matchAt(NAME, text, start)
  if (!spread && !named) return undefined
  const [{ length }, name = ''] = spread ?? named ?? ['']
  const at = start + length
  const brace = spread ? { length: 0 } : matchAt(BRACE, text, at)?.[0]
  if (brace) {
    const end = endOfCode(text, at + brace.length, 'braces', limit)
    return end === undefined ? 'endless' : { start, end, name, words: undefined, isCode: true }
  }
  const value = matchAt(VALUE, text, at)
  if (!value) return { start, end: at, name, words: undefined, isCode: false }
  const [whole, double, single, bare] = value
  return { start, end: at + whole.length, name, words: double ?? single ?? bare, isCode: false }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
