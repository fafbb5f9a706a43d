import { type Feature, mark } from './feature.ts'

/** A line of so many characters is read at a glance. */
const GLANCE = 70
/** How near to the beginning of a text its opening is, in sentences. */
const OPENING = 4

/** Whether a line would stop who scrolls by. */
export const HOOKING: readonly Feature[] = [
  { id: 'isHeading', says: 'it is a heading', measure: ({ sentence }) => mark(sentence.isHeading) },
  {
    id: 'asksYou',
    says: 'it asks its reader something',
    measure: ({ sentence }) => mark(sentence.has('you') && sentence.text.endsWith('?')),
  },
  {
    id: 'glance',
    says: 'it is read at a glance',
    measure: ({ sentence }) => mark(sentence.text.length < GLANCE),
  },
  { id: 'atOpening', says: 'it opens the text', measure: ({ sentence }) => mark(sentence.index < OPENING) },
  {
    id: 'askingHeading',
    says: 'it is a heading that asks',
    measure: ({ sentence }) => mark(sentence.isHeading && sentence.text.endsWith('?')),
  },
  {
    id: 'asksUs',
    says: 'it asks the site about itself',
    measure: ({ sentence }) =>
      mark(
        sentence.text.endsWith('?') &&
          /\b(?:do|does|are|is|can|will) your?\b|\byour? (?:offer|charge|provide|ship|work|support)\b|\b(?:kan|har|er|laver|tilbyder|leverer) i\b|\bjeres\b/i.test(
            sentence.text,
          ),
      ),
  },
  {
    id: 'asksWhat',
    says: 'it asks what something is',
    measure: ({ sentence }) =>
      mark(/^(?:what(?:'s|’s| is| are)|hvad er|hvad betyder)\b.*\?$/i.test(sentence.text)),
  },
  {
    id: 'asksOfIt',
    says: 'it asks of an "it" that only the text tells',
    measure: ({ sentence }) =>
      mark(
        sentence.text.endsWith('?') &&
          (sentence.has('thing') || sentence.has('several')) &&
          sentence.isHeading,
      ),
  },
  {
    id: 'realShare',
    says: 'it has a share or a multiple that is no example',
    measure: ({ sentence }) =>
      mark(sentence.inExample === 0 && /\d\s?(?:%|percent|procent|pct)/i.test(sentence.text)),
  },
  {
    id: 'topTitle',
    says: 'it says what the title says',
    measure: ({ sentence, reading }) => {
      let shared = 0
      for (const stem of sentence.stemSet) if (reading.titleStems.has(stem)) shared += 1
      return shared / Math.max(2, reading.titleStems.size)
    },
  },
  {
    id: 'punch',
    says: 'it is very short and closed',
    measure: ({ sentence }) => mark(sentence.text.length < 50 && /[.!?]$/.test(sentence.text)),
  },
]
