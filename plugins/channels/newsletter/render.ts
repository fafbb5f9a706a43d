import { snippetHtml } from './html.ts'
import type { SnippetInputs } from './inputs.ts'
import { snippetText } from './text.ts'

/** Write a snippet in its format. */
export async function render(inputs: SnippetInputs): Promise<string> {
  return inputs.format === 'html' ? snippetHtml(inputs) : snippetText(inputs)
}
