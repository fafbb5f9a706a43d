import type { Article } from '../../plugins/article/article.ts'
import { type Surroundings, understand } from '../../plugins/article/understand.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { BROUGHT } from '../brought.ts'

/** Understand one text that stands in a file of its own. */
export function understandText(
  text: string,
  around: Partial<Surroundings> & { file?: string } = {},
): Article {
  const { file = 'text.md', ...rest } = around
  return understand({ file, text }, { name: 'text', brand: [], blocks: BROUGHT.blocks, ...rest })
}

/** Understand one text and write its findings as a person reads them. */
export function messagesOf(text: string, file = 'text.md'): string[] {
  return understandText(text, { file }).diagnostics.map(formatDiagnostic)
}

/** Understand front matter above a body that has nothing to find, and write the findings. */
export function messagesOfFrontMatter(...lines: readonly string[]): string[] {
  return messagesOf(`---\n${lines.join('\n')}\n---\n\nA plain text.\n`)
}
