import { readFileSync } from 'node:fs'
import { basename, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AssetRef } from '../asset.ts'
import { PerennialError, reasonOf } from '../errors.ts'
import type { Place } from './diagnostic.ts'

/** A mistake in code that a site adds, such as a design: `file:line:col what`, the place as far as it is known. */
export class CodeError extends PerennialError {
  /** Path from the project's root, with forward slashes. */
  readonly file: string
  readonly place: Place | undefined
  /** What is wrong, without the file. */
  readonly what: string

  constructor(file: string, place: Place | undefined, what: string, hint: string) {
    super(`${file}${place ? `:${place.line}:${place.column}` : ''} ${what}`, hint)
    this.file = file
    this.place = place
    this.what = what
  }
}

/** Find where in a module an error arose. It was imported with its digest as its query, which marks its lines in stacks. */
export function placeIn({ digest }: AssetRef, thrown: unknown): Place | undefined {
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : ''
  const [, line, column] = new RegExp(`\\?${digest}:(\\d+):(\\d+)`).exec(stack) ?? []
  return line && column ? { line: Number(line), column: Number(column) } : undefined
}

/** Say why a module of the site could not be loaded, and in which file: its own, or one that it imports. */
export function loadError(module: AssetRef, thrown: unknown, root: string): CodeError {
  const own = { file: module.path, place: placeIn(module, thrown) }
  const { file, place } = own.place ? own : (syntaxPlace(thrown, root) ?? importPlace(thrown, root) ?? own)
  const reason = reasonOf(thrown).replaceAll(root.endsWith(sep) ? root : root + sep, '')
  return new CodeError(file, place, `cannot be loaded: ${reason}`, hintFor(thrown))
}

/** Read where a text is no code: Node.js puts `path:line`, the lines, and a row of `^` before the stack. */
function syntaxPlace(thrown: unknown, root: string): { file: string; place: Place } | undefined {
  const stack = thrown instanceof SyntaxError ? (thrown.stack ?? '') : ''
  const [, path, line, lines] = /^(\S.*?)(?:\?\w*)?:(\d+)\n((?:.*\n)*?)(?=SyntaxError)/.exec(stack) ?? []
  if (path === undefined) return undefined
  const file = relative(root, path.startsWith('file:') ? fileURLToPath(path) : path)
  const [, indent = ''] = /^([ \t]*)\^+$/m.exec(lines ?? '') ?? []
  return {
    file: file.replaceAll(sep, '/'),
    place: { line: Number(line), column: indent.length + 1 },
  }
}

/** Find where a file imports what is not there: Node.js names both, and no line. */
function importPlace(thrown: unknown, root: string): { file: string; place: Place } | undefined {
  const [, missing, path] = /^Cannot find \w+ '(.+)' imported from (.+)$/.exec(reasonOf(thrown)) ?? []
  if (missing === undefined || path === undefined) return undefined
  const text = readFileSync(path, 'utf8')
  const at = ["'", '"'].map((mark) => text.indexOf(basename(missing) + mark)).find((index) => index >= 0)
  if (at === undefined) return undefined
  const before = text.slice(0, at).split('\n')
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  return { file: relative(root, path).replaceAll(sep, '/'), place }
}

function hintFor(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : ''
  if (code === 'ERR_MODULE_NOT_FOUND')
    return 'Write the path as it is from the file that imports, with its ending (./parts.ts), or install the package.'
  if (code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX')
    return 'Types are only left out here: write it without enums, namespaces and parameter properties.'
  return 'Mend it and save; nothing can be drawn before.'
}
