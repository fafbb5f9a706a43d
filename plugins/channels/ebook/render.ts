import type { Context } from '../../channel.ts'
import { drawCover } from './cover.ts'
import { bindEpub } from './epub.ts'
import type { EbookInputs } from './inputs.ts'
import { bindPdf } from './pdf/bind.ts'

/** Bind a book, or draw its cover. */
export async function render(inputs: EbookInputs, context: Context): Promise<Uint8Array> {
  if (inputs.kind === 'cover') return drawCover(inputs, inputs.size)
  return inputs.kind === 'epub' ? bindEpub(inputs, context) : bindPdf(inputs, context)
}
