import type { Context } from '../../channel.ts'
import { layOut } from '../../draw/lay-out.ts'
import type { Laid } from '../../draw/scene.ts'
import { composeCard, drawCard } from './draw-card.ts'
import type { CardInputs, CardsInputs, CarouselInputs } from './inputs.ts'
import { bindPdf, type PictureText } from './pdf.ts'

/** Draw a card, or bind a carousel. */
export async function render(inputs: CardsInputs, context: Context): Promise<Uint8Array> {
  return inputs.kind === 'card' ? drawCard(inputs, context) : bindCarousel(inputs, context)
}

async function bindCarousel({ pages, ...document }: CarouselInputs, context: Context): Promise<Uint8Array> {
  const pictures = []
  for (const inputs of pages) {
    const { width, height, type } = inputs.format
    const texts = textsOf(layOut(await composeCard(inputs, context)))
    pictures.push({ texts, type, width, height, bytes: await have(inputs, context) })
  }
  return bindPdf({ ...document, pictures })
}

/** Give the words of a card block by block, as they stand on it; whole words where lines break within them. */
function textsOf({ blocks }: Laid): PictureText[] {
  return blocks
    .filter(({ lines }) => lines.length > 0)
    .map(({ block, x, y, width, fontSize, lines, cut }) => ({
      ...{ x, y, width, size: fontSize },
      text: cut ? lines.map((line) => line.text).join(' ') : block.text,
    }))
}

/** Take a file that was made already, or make it. */
async function have(inputs: CardInputs, context: Context): Promise<Uint8Array> {
  return (await context.made?.(inputs)) ?? drawCard(inputs, context)
}
