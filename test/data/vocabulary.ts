import { join } from 'node:path'
import ts from 'typescript'
import { ROOT } from '../site/dist.ts'

/**
 * Check JSON-LD against the whole vocabulary of schema.org, by the types that `schema-dts` generates from it: which types
 * there are, which properties each has, and what these may be. Gives what TypeScript finds of each, none where it is right.
 */
export function vocabularyFaults(found: readonly string[]): string[][] {
  const shapes = found.map((json) => shapeOf(JSON.parse(json)))
  const file = join(ROOT, 'test/data/all-json-ld.ts')
  const lines = found.map((json, index) => {
    // Two that are alike in their shapes are right or wrong together, and the types are large.
    if (shapes.indexOf(shapes[index] ?? '') < index) return ''
    const type = '@graph' in JSON.parse(json) ? 'Graph' : 'WithContext<Thing>'
    return `export const n${index}: ${type} = ${json}`
  })
  const text = ["import type { Graph, Thing, WithContext } from 'schema-dts'", ...lines].join('\n')
  const options: ts.CompilerOptions = {
    ...{ noEmit: true, strict: true, skipLibCheck: true, types: [] },
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext },
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022)
  host.fileExists = (name) => name === file || fileExists(name)
  host.getSourceFile = (name, ...rest) => (name === file ? source : getSourceFile(name, ...rest))
  const faults = found.map((): string[] => [])
  for (const { messageText, start = 0 } of ts.getPreEmitDiagnostics(
    ts.createProgram([file], options, host),
  )) {
    const { line } = source.getLineAndCharacterOfPosition(start)
    const message = ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 400)
    const first = line - 1
    for (const [index, shape] of shapes.entries()) if (shape === shapes[first]) faults[index]?.push(message)
    if (first < 0) throw new Error(message)
  }
  return faults
}

/** Write what has which properties of which kinds: two that are alike in that are right or wrong together. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort().join()}]`
  if (typeof value !== 'object' || value === null) return typeof value
  return `{${Object.entries(value)
    .map(
      ([key, each]) =>
        `${key}:${key.startsWith('@') && typeof each === 'string' && key !== '@id' ? each : shapeOf(each)}`,
    )
    .sort()
    .join()}}`
}
