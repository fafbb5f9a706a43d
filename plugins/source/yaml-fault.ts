import { type Document, isAlias, isCollection, isPair, isScalar, type YAMLError } from 'yaml'
import { reasonOf } from '../errors.ts'
import { curlyFault } from './curly-quotes.ts'
import { isTooDeep, TOO_DEEP } from './nesting.ts'

/** How often one value may be used by its alias; without a cap 253 bytes expand to 22.9 MB. */
const MAX_ALIASES = 100
/** How many aliases a file may have; the parser looks through all of them for each. */
const MAX_ALIASES_IN_ALL = 1000

/** The most that all aliases of a file may stand for together, in characters and values: as much as front matter may hold. */
const MAX_EXPANDED = 256_000

/** What is wrong with a YAML text, in a writer's words, and the offset at which it stands. */
export interface YamlFault {
  readonly fault: string
  readonly offset: number
}

/** Say what is wrong with a YAML text. */
export function explainYaml(error: YAMLError, yaml: string): YamlFault {
  const [offset] = error.pos
  const say = (fault: string, at = offset): YamlFault => ({ fault, offset: at })
  const curly = curlyFault(yaml, offset)
  if (curly !== undefined) return say(curly)
  const message = reasonOf(error).replace(/ at line .*$/, '')
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const end = yaml.indexOf('\n', offset)
    if (/:(?:\s|$)/.test(yaml.slice(offset, end === -1 ? undefined : end))) {
      return say('found a second colon in a line, expected the value in quotes')
    }
    const next = end === -1 ? -1 : yaml.slice(end).search(/\S/)
    const fault = 'found a line that is indented too far, expected the key at the left margin'
    return say(fault, next === -1 ? offset : end + next)
  }
  if (error.code === 'TAB_AS_INDENT') return say('found a tab, expected spaces')
  const quote = /^Missing closing (["'])/.exec(message)?.[1]
  if (quote !== undefined) {
    const open = yaml.lastIndexOf(`: ${quote}`, offset)
    return say(`found an opening ${quote} without a closing ${quote}`, open === -1 ? offset : open + 2)
  }
  const bracket = /must be sufficiently indented and end with a ([\]}])/.exec(message)?.[1]
  if (bracket !== undefined) {
    const opening = bracket === ']' ? '[' : '{'
    const open = yaml.lastIndexOf(opening, offset)
    return say(`found an opening ${opening} without a closing ${bracket}`, open === -1 ? offset : open)
  }
  const mark = /^Plain value cannot start with .* (\S)$/.exec(message)?.[1]
  if (mark !== undefined) return say(`found a value that begins with ${mark}, expected it in quotes`)
  if (message === 'Unexpected scalar at node end') {
    return say('found text behind a closing quote, expected the whole value in the other kind of quotes')
  }
  if (message.startsWith('Maximum call stack')) return say(TOO_DEEP)
  return say(message)
}

/** Turn a YAML document into plain data, or say why it has no end or no beginning. */
export function expandYaml(document: Document, yaml: string): { readonly data: unknown } | YamlFault {
  try {
    if (yaml.includes('*') && isEndless(document)) return endless(yaml)
    const data = document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown
    return isTooDeep(data) ? { fault: TOO_DEEP, offset: 0 } : { data }
  } catch (thrown) {
    const unknown = /^Unresolved alias .*: (.*)$/.exec(reasonOf(thrown))?.[1]
    if (thrown instanceof RangeError) return { fault: TOO_DEEP, offset: 0 }
    if (unknown === undefined) return endless(yaml)
    return {
      fault: 'found a value that begins with *, expected it in quotes',
      offset: Math.max(yaml.indexOf(`*${unknown}`), 0),
    }
  }
}

function endless(yaml: string): YamlFault {
  const offset = Math.max(yaml.indexOf('*'), 0)
  return { fault: 'found YAML aliases that expand without end, expected the values themselves', offset }
}

/** Tell whether the aliases of a document are more, or stand for more together, than anybody writes. */
function isEndless({ contents }: Document): boolean {
  const sizes = new Map<string, number>()
  let aliases = 0
  let expanded = 0
  const sizeOf = (node: unknown): number => {
    if (isAlias(node)) {
      const size = sizes.get(node.source) ?? 0
      aliases += 1
      expanded += size
      return size
    }
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value)
    if (!isScalar(node) && !isCollection(node)) return 0
    // An anchor that holds its own alias makes a circle.
    if (node.anchor) sizes.set(node.anchor, Number.POSITIVE_INFINITY)
    const size = isScalar(node)
      ? 1 + String(node.value).length
      : node.items.reduce<number>((sum, item) => sum + sizeOf(item), 1)
    if (node.anchor) sizes.set(node.anchor, size)
    return size
  }
  sizeOf(contents)
  return aliases > MAX_ALIASES_IN_ALL || expanded > MAX_EXPANDED
}
