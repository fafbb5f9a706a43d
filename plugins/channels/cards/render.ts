import type { Context } from '../../channel.ts'
import { drawCard } from './draw-card.ts'
import type { CardInputs, CardsInputs, CarouselInputs } from './inputs.ts'
import { bindPdf } from './pdf.ts'

/** Draw a card, or bind a carousel. */
export async function render(inputs: CardsInputs, context: Context): Promise<Uint8Array> {
  return inputs.kind === 'card' ? drawCard(inputs, context) : bindCarousel(inputs, context)
}

async function bindCarousel({ pages, ...document }: CarouselInputs, context: Context): Promise<Uint8Array> {
  const pictures = []
  for (const { alt, inputs } of pages) {
    const { width, height, type } = inputs.format
    pictures.push({ alt, type, width, height, bytes: await have(inputs, context) })
  }
  return bindPdf({ ...document, pictures })
}

/** Take a file that was made already, or make it. */
async function have(inputs: CardInputs, context: Context): Promise<Uint8Array> {
  return (await context.made?.(inputs)) ?? drawCard(inputs, context)
}
