import type { ReadSentence } from '../reading/read-sentence.ts'
import { type Feature, mark } from './feature.ts'

/** Headings under which writers sum up, and those under which they tell how, or whom to ask. */
const SUMMARY =
  /\b(?:key (?:points|takeaways|lessons)|takeaways?|in short|in brief|summary|the short version|tl;?dr|conclusions?|bottom line|final thoughts|wrap|closing|lessons|remember|to sum)|det vigtigste|kort fortalt|kort sagt|opsummering|hovedpointer|konklusion|afslut|husk|opsamling|sammenfatning|pointer/i
const MANUAL =
  /\b(?:install|setup|set up|usage|step|how to|configur|prerequisite|requirements|example|syntax|options|changelog|release|download|contact|about us|testimonial|references|resources|links|further reading|next steps|getting? started)|installation|opsætning|\btrin|\bsådan|konfigur|\bkrav|eksempel|indstillinger|kontakt|\bom os|anmeldelser|referencer|ressourcer|kom i gang|\bkilder|\bpris/i

/** Where a sentence stands. */
export const PLACE: readonly Feature[] = [
  { id: 'item', says: 'it is an item of a list', measure: ({ sentence }) => mark(sentence.isItem) },
  {
    id: 'opening',
    says: 'it stands before the first heading',
    measure: ({ sentence }) => mark(!sentence.heading),
  },
  {
    id: 'firstOfBlock',
    says: 'it opens its paragraph',
    measure: ({ sentence: { isFirst, isLast } }) => mark(isFirst && !isLast),
  },
  {
    id: 'lastOfBlock',
    says: 'it closes its paragraph',
    measure: ({ sentence: { isFirst, isLast } }) => mark(isLast && !isFirst),
  },
  {
    id: 'alone',
    says: 'it is a paragraph of its own',
    measure: ({ sentence: { isFirst, isLast, isItem } }) => mark(isFirst && isLast && !isItem),
  },
  {
    id: 'firstOfSection',
    says: 'it opens its section',
    measure: ({ sentence: { previous } }) => mark(!previous || previous.isHeading),
  },
  {
    id: 'lastOfSection',
    says: 'it closes its section',
    measure: ({ sentence: { next } }) => mark(!next || next.isHeading),
  },
  { id: 'summing', says: 'it stands where the text sums up', measure: under(SUMMARY) },
  { id: 'manual', says: 'it stands under a heading of how-to, contact or links', measure: under(MANUAL) },
  {
    id: 'bold',
    says: 'its writer set it in bold',
    measure: ({ sentence: { look } }) => (look.bold > 0.5 ? 1 : look.bold > 0 && !look.hasRunIn ? 0.5 : 0),
  },
  {
    id: 'runIn',
    says: 'it has a bold label in front',
    measure: ({ sentence }) => mark(sentence.look.hasRunIn),
  },
  {
    id: 'late',
    says: 'it stands late in the text',
    measure: ({ sentence, reading }) => sentence.index / Math.max(reading.sentences.length, 1),
  },
]

function under(heading: RegExp): ({ sentence }: { sentence: ReadSentence }) => number {
  return ({ sentence }) => mark(heading.test(sentence.heading?.text ?? ''))
}
