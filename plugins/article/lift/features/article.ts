import { type Feature, mark } from './feature.ts'

/** What the whole text is like. */
export const ARTICLE: readonly Feature[] = [
  { id: 'textSteps', says: 'the text is a manual', measure: ({ reading: { traits } }) => traits.steps },
  {
    id: 'textPast',
    says: 'the text tells a story or news',
    measure: ({ reading: { traits } }) => traits.past,
  },
  { id: 'textWe', says: 'the text speaks of "we"', measure: ({ reading: { traits } }) => traits.we },
  { id: 'textMe', says: 'the text speaks of "I"', measure: ({ reading: { traits } }) => traits.me },
  { id: 'textEdge', says: 'the text argues', measure: ({ reading: { traits } }) => traits.edge },
  { id: 'textShort', says: 'the text is short', measure: ({ reading: { traits } }) => mark(traits.isShort) },
  { id: 'textSells', says: 'the text sells', measure: ({ reading: { traits } }) => traits.selling },
  {
    id: 'textFragments',
    says: 'the text is made of fragments',
    measure: ({ reading: { traits } }) => traits.fragments,
  },
]
