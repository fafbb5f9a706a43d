import type { Channel, Context } from '../../channel.ts'
import { DRAWING_TOOLS } from '../../draw/tools.ts'
import { SVG_TOOLS } from '../../pictures/svg/clean-svg.ts'
import { TYPST } from '../ebook/pdf/typst.ts'
import { manifestOf, textsOf } from './bundle-texts.ts'
import { drawCard } from './draw-card.ts'
import type { BundleInputs, CardInputs, CardsInputs, CarouselInputs } from './inputs.ts'
import { CARD_WORDS } from './kinds/words.ts'
import { cardOptions } from './options.ts'
import { bindPdf } from './pdf.ts'
import { planCards } from './plan.ts'
import { zip } from './zip.ts'

/** Pictures for every network, from what the articles say. */
export const cards: Channel<typeof cardOptions, CardsInputs> = {
  summary:
    'Cards in the formats of all networks: titles, quotations, numbers, key points, steps, carousels (also as PDF), books, offers and authors, and a zip of all of them per article',
  version: 10,
  tools: [...DRAWING_TOOLS, ...SVG_TOOLS, TYPST, 'yazl'],
  heavy: true,
  options: cardOptions,

  plan: planCards,

  async render(inputs, context) {
    if (inputs.kind === 'card') return drawCard(inputs, context)
    return inputs.kind === 'carousel' ? bindCarousel(inputs, context) : pack(inputs, context)
  },
}

async function bindCarousel({ pages, ...document }: CarouselInputs, context: Context): Promise<Uint8Array> {
  const pictures = []
  for (const { alt, inputs } of pages) {
    const { width, height, type } = inputs.format
    pictures.push({ alt, type, width, height, bytes: await have(inputs, context) })
  }
  return bindPdf({ ...document, pictures })
}

async function pack(inputs: BundleInputs, context: Context): Promise<Uint8Array> {
  const known = new Map<string, Uint8Array>()
  // The document of a bundle is made of slides that stand in the bundle too.
  const own: Context = {
    ...context,
    made: async (other) => known.get(JSON.stringify(other)) ?? context.made?.(other),
  }
  for (const file of inputs.files) known.set(JSON.stringify(file.inputs), await have(file.inputs, own))
  const contents = inputs.files.map((file) => known.get(JSON.stringify(file.inputs)) ?? new Uint8Array())
  const files = inputs.files.map(({ name }, index) => ({ name, bytes: contents[index] ?? '' }))
  const texts = { name: CARD_WORDS[inputs.lang].texts, bytes: textsOf(inputs) }
  const manifest = { name: 'manifest.json', bytes: manifestOf(inputs, contents) }
  return zip([...files, texts, manifest].map((file) => ({ ...file, name: `${inputs.folder}/${file.name}` })))
}

/** Take a file that was made already, or make it. */
async function have(inputs: CardInputs | CarouselInputs, context: Context): Promise<Uint8Array> {
  const made = await context.made?.(inputs)
  if (made) return made
  return inputs.kind === 'card' ? drawCard(inputs, context) : bindCarousel(inputs, context)
}
