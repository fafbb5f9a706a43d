import type { SyntaxNode } from '../../astro/module-parser.ts'
import type { SiteCode } from '../migration.ts'
import { isNode, nameOf, nodesIn, propertyOf } from '../syntax.ts'

/** Where 0.1 had the toolkit: in the project itself. */
export const OLD_TOOLKIT = /^\.{1,2}\/(?:.*\/)?plugins\/index(?:\.[jt]s)?$/
const NAMED_IN_TEXT = /from\s*['"]\.{1,2}\/(?:[^'"]*\/)?plugins\/index(?:\.[jt]s)?['"]/

/** What 0.1 wants of a configuration, where it can be changed in safety. */
export interface OldConfig {
  readonly text: string
  /** The address that the toolkit is imported from. */
  readonly source: SyntaxNode
  /** The import of `perennial`. */
  readonly specifier: SyntaxNode
  /** The options of its call. */
  readonly options: SyntaxNode
}

/**
 * Read a configuration of 0.1, which imports `perennial` from the project itself and knows no `theme()`. Gives nothing for
 * any other, and for one that is not surely understood where what hinders is, and why.
 */
export function oldConfig({
  files,
  config,
  parse,
}: SiteCode): OldConfig | { readonly at: number; readonly why: string } | undefined {
  const text = files.get(config) ?? ''
  const program = parse(config, text)
  if (!program) {
    const at = text.search(NAMED_IN_TEXT)
    return at === -1 ? undefined : { at, why: 'it has a fault in its syntax' }
  }
  const nodes = [...nodesIn(program)]
  const imports = nodes.filter(
    ({ type, source }) => type === 'ImportDeclaration' && OLD_TOOLKIT.test(nameOf(source) ?? ''),
  )
  const specifiers = imports.flatMap(({ specifiers }) => specifiers as SyntaxNode[])
  if (specifiers.some(({ imported }) => nameOf(imported) === 'theme')) return undefined
  const specifier = specifiers.find(({ imported }) => nameOf(imported) === 'perennial')
  const [first] = imports
  if (!first || !isNode(first['source'])) return undefined
  if (!specifier) return { at: first.start, why: 'it does not import perennial by its name' }
  const name = nameOf(specifier['local'])
  const calls = nodes.filter(({ type, callee }) => type === 'CallExpression' && nameOf(callee) === name)
  const [options] = (calls[0]?.['arguments'] ?? []) as SyntaxNode[]
  const hinders = (why: string, { start } = specifier): { at: number; why: string } => ({ at: start, why })
  if (imports.length > 1) return hinders('it imports the toolkit more than once')
  if (calls.length !== 1) return hinders(`it calls ${name}() ${calls.length} times`)
  if (!isNode(options, 'ObjectExpression'))
    return hinders('its options are not written in the call', calls[0])
  const unclear = (options['properties'] as SyntaxNode[]).find(
    ({ type, computed }) => type !== 'Property' || computed === true,
  )
  if (unclear) return hinders('not all of its options are written in the call', unclear)
  const other = [...nodesIn(program, isName)].find(
    (node) => node.type === 'Identifier' && nameOf(node) === 'theme',
  )
  if (other) return hinders('something else is called theme in it', other)
  return { text, source: first['source'], specifier, options }
}

/** Tell whether what stands below a key of a node is only the name of a property. */
function isName(key: string, { type, computed, shorthand }: SyntaxNode): boolean {
  if (computed === true) return false
  return (
    (type === 'Property' && key === 'key' && shorthand !== true) ||
    (type === 'MemberExpression' && key === 'property')
  )
}

/** Write a property before another (the first, unless one is named), with the space that stands there. */
export function insertBefore({ text, options }: OldConfig, property: string, before?: string) {
  const [first] = options['properties'] as SyntaxNode[]
  const { start } = (before === undefined ? undefined : propertyOf(options, before)) ?? first ?? options
  const [space = ' '] = /\s+$/.exec(text.slice(0, start)) ?? []
  return { start, end: start, text: `${property},${space}` }
}
