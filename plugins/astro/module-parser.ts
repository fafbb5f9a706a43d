import { loadVite } from './load-vite.ts'

/** A node of a module's syntax tree (ESTree), with its place in the text. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** Reads the syntax of a module, JavaScript or TypeScript by the name of its file; nothing where it has a fault. */
export type ParseModule = (name: string, text: string) => SyntaxNode | undefined

/** Get the parser that comes with Astro. */
export async function moduleParser(): Promise<ParseModule> {
  const { parseSync } = await loadVite()
  return (name, text) => {
    const { program, errors } = parseSync(name, text)
    return errors.length > 0 ? undefined : (program as unknown as SyntaxNode)
  }
}
