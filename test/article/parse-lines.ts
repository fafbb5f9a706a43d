import { type FrontMatter, parseFrontMatter } from '../../plugins/article/frontmatter.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'

/** Parse a text, with what is said of its front matter as lines. */
export function parse(text: string): FrontMatter & { messages: string[] } {
  const parsed = parseFrontMatter({ file: 'a.md', text })
  return { ...parsed, messages: parsed.diagnostics.map(formatDiagnostic) }
}

/** Parse a text with some lines of front matter. */
export function parseLines(...lines: readonly string[]) {
  return parse(`---\n${lines.join('\n')}\n---\nBody.\n`)
}
