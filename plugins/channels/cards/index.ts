import type { Channel } from '../../channel.ts'
import { cardsBlock } from './front-matter.ts'
import type { CardsInputs } from './inputs.ts'
import { CARDS_WORDS } from './kinds/words.ts'
import { cardOptions } from './options.ts'
import { planCards } from './plan.ts'
import { render } from './render.ts'
import { cardCut } from './rules/card-cut.ts'
import { cardDesign } from './rules/card-design.ts'
import { cardLetter } from './rules/card-letter.ts'
import { ownDesign } from './rules/own-design.ts'
import { contactSheet } from './sheet/sheet.ts'

/** Pictures for every network, from what the articles say. */
export const cards: Channel<typeof cardOptions, CardsInputs> = {
  summary:
    'Cards in the formats of all networks: titles, quotations, numbers, key points, steps, carousels (also as PDF), books, offers and authors',
  module: new URL('./render.ts', import.meta.url).href,
  words: CARDS_WORDS,
  rules: {
    'card-cut': cardCut,
    'card-design': cardDesign,
    'card-letter': cardLetter,
    'own-design': ownDesign,
  },
  frontMatter: cardsBlock,
  workbench: contactSheet,
  heavy: true,
  options: cardOptions,

  plan: planCards,

  render,
}
