import type { Candidate } from '../reading/candidate.ts'
import { type Feature, mark } from './feature.ts'
import { quantityOf } from './quantity.ts'

const FIGURE = /\d[\d.,]*/g
const YEAR = /\b(?:1[5-9]|20)\d\d\b/g
const VERSION =
  /\bv?\d+\.\d+\.\d+|\bversion\b|\bv\d|\b(?:step|chapter|figure|table|page|section|level|tier|plan|port|trin|kapitel|figur|tabel|side|afsnit|niveau|part|del|no|nr)\.?\s+\d/i
const MONEY = /[$€£]\s?\d|\d\s?(?:kr|kroner|usd|dkk|eur|dollars?|euros?)(?!\p{L})/iu
const SIZE =
  /\b\d[\d.,]*\s?(?:gb|mb|kb|ghz|mhz|px|ms|v|mm|cm|inch|usb|fps|mah|w|bit|mbps|dpi|lbs|reps?|sets?|ml|dl|oz|tbsp|tsp|spsk|tsk)\b/i
const SCHEME = /[A-Za-z]\d|\d[A-Za-z]{2,}|#\d|\d:\d|\d\/\d/
const SHARE = /\d\s?(?:%|percent|procent|pct\.?) (?:of|af)\b|\b\d+ (?:in|out of|ud af) \d+/i

/** Whether a figure holds by itself: unit, measure and population in the sentence, and no price, version, date or step. */
export const FIGURES: readonly Feature[] = [
  {
    id: 'unit',
    says: 'its figure has a unit',
    measure: ({ sentence }) => mark(sentence.has('unit') || /%|[$€£]/.test(sentence.text)),
  },
  {
    id: 'percentage',
    says: 'its figure is a percentage',
    measure: matches(/\d\s?(?:%|percent|procent|pct)/i),
  },
  {
    id: 'population',
    says: 'it says of whom or what',
    measure: ({ sentence }) => mark(sentence.has('population')),
  },
  { id: 'version', says: 'its figure numbers a version, a step or a page', measure: matches(VERSION) },
  { id: 'money', says: 'its figure is a price', measure: matches(MONEY) },
  {
    id: 'yearOnly',
    says: 'its only figure is a year',
    measure: ({ sentence }) => mark(!/\d/.test(sentence.text.replace(YEAR, ''))),
  },
  {
    id: 'manyFigures',
    says: 'it has many figures',
    measure: ({ sentence }) => Math.min(4, sentence.text.match(FIGURE)?.length ?? 0) / 2,
  },
  { id: 'listNumber', says: 'it opens with a number', measure: matches(/^\W*\d+[.)]?\s/) },
  { id: 'formula', says: 'it is a sum', measure: matches(/[×÷=*]|\d\s?\+\s?\d|√|kvadratrod|square root/i) },
  {
    id: 'range',
    says: 'its figure is a range',
    measure: matches(/\d\s?[-–]\s?\d|\d%? (?:to|til|and|og) \d/),
  },
  {
    id: 'usual',
    says: 'it says what is usual: "most", "on average", "at least"',
    measure: ({ sentence }) => mark(sentence.has('usual')),
  },
  {
    id: 'nameFigure',
    says: 'its figure is part of a name',
    measure: ({ sentence, reading }) =>
      mark(
        sentence.tokens.some(
          ({ low }, at) => /^\d/.test(low) && reading.names.has(sentence.tokens[at - 1]?.low ?? ''),
        ),
      ),
  },
  {
    id: 'quantity',
    says: 'its figure counts something that it names',
    measure: ({ sentence }) => mark(quantityOf(sentence.text) !== undefined),
  },
  {
    id: 'research',
    says: 'it names a study or an average',
    measure: ({ sentence }) => mark(sentence.has('research')),
  },
  {
    id: 'finding',
    says: 'it says what grows, falls or is used',
    measure: ({ sentence }) => mark(sentence.has('finding')),
  },
  { id: 'fee', says: 'it speaks of a fee or a plan', measure: ({ sentence }) => mark(sentence.has('fee')) },
  {
    id: 'smallCount',
    says: 'its only figure counts a few things',
    measure: ({ sentence }) => mark(/^\d$/.test(sentence.text.match(FIGURE)?.join(' ') ?? '')),
  },
  { id: 'size', says: 'its figure is a technical size or a measure of a recipe', measure: matches(SIZE) },
  { id: 'scheme', says: 'its figure is part of a name, a time or a date', measure: matches(SCHEME) },
  {
    id: 'trivial',
    says: 'its figure is all, nothing or a half',
    measure: matches(/\b(?:100|99[.,]\d+|0|50)\s?(?:%|percent|procent)/),
  },
  { id: 'shareOf', says: 'its figure is a share of something named', measure: matches(SHARE) },
  {
    id: 'bigNumber',
    says: 'its figure is a large count',
    measure: matches(/\d{1,3}(?:[.,]\d{3})+|\d\s?(?:million|billion|mio|milliard|mia)/i),
  },
]

function matches(pattern: RegExp): (candidate: Candidate) => number {
  return ({ sentence }) => mark(pattern.test(sentence.text))
}
