import { type Feature, mark } from './feature.ts'

/** A sentence of so many characters is short, ideal for a card, or long. */
const SHORT = 60
const IDEAL = 120
const LONG = 160

/** What a sentence looks like. */
export const FORM: readonly Feature[] = [
  { id: 'short', says: 'it is very short', measure: ({ sentence }) => mark(sentence.text.length < SHORT) },
  {
    id: 'ideal',
    says: 'it has the length of a card',
    measure: ({ sentence: { text } }) => mark(text.length >= SHORT && text.length <= IDEAL),
  },
  { id: 'long', says: 'it is long', measure: ({ sentence }) => mark(sentence.text.length > LONG) },
  {
    id: 'dash',
    says: 'it has a colon, a dash or brackets inside',
    measure: ({ sentence }) => mark(/[:;–—]|\s-\s|\(/.test(sentence.text.slice(0, -1))),
  },
]
