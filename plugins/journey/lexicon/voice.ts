import type { Meaning } from './meaning.ts'

/** Who speaks, to whom, and where the own product stands in a sentence. */
export const VOICE: readonly Meaning[] = [
  {
    id: 'with the product',
    reason: 'Something done with the own product is read by those who have it, or see how it would be.',
    words: {
      en: 'with @brand, using @brand, in @brand, on @brand, to @brand, for @brand, @brand for, and @brand, @brand and, @brand now, your @brand, @brand account',
      da: 'med @brand, i @brand, på @brand, til @brand, hos @brand, for @brand, og @brand, @brand og, jeres @brand, din @brand, @brand konto',
      nb: 'med @brand, i @brand, på @brand, til @brand, hos @brand, for @brand, og @brand, @brand og, din @brand',
      sv: 'med @brand, i @brand, på @brand, till @brand, hos @brand, för @brand, och @brand, @brand och, ditt @brand, din @brand',
      de: 'mit @brand, in @brand, auf @brand, bei @brand, für @brand, und @brand, @brand und, ihr @brand, dein @brand',
    },
    parts: {
      title: { consideration: 0.3, delight: 0.7 },
    },
  },
  {
    id: 'reader',
    isMixed: false,
    reason: 'Pages that sell or instruct speak to the reader all the time.',
    words: {
      en: 'you, your, yours',
      da: 'du, dig, din, dit, dine, jer, jeres',
      nb: 'du, deg, din, ditt, dine, dere, deres',
      sv: 'du, dig, din, ditt, dina, ni, er',
      de: 'sie, ihr, ihre, ihren, ihrem, du, dich, dein, deine',
    },
    parts: { text: { decision: 0.3, delight: 0.4 } },
  },
  {
    id: 'we',
    isMixed: false,
    reason: 'A company that speaks of itself tells a story, offers something or gives notice.',
    words: {
      en: "we, our, us, we're, we've, we'll",
      da: 'vi, vores, os',
      nb: 'vi, vår, vårt, våre, oss',
      sv: 'vi, vår, vårt, våra, oss',
      de: 'wir, unser, unsere, unseren, uns',
    },
    parts: { text: { awareness: 0.3, decision: 0.3, delight: 0.3 } },
  },
  {
    id: 'I',
    isMixed: false,
    reason: 'One person’s own view is an essay or a recommendation, not a page of the product.',
    words: {
      en: "i, my, i'm, i've, me",
      da: 'jeg, mig, min, mit, mine',
      nb: 'jeg, meg, min, mitt, mine',
      sv: 'jag, mig, min, mitt, mina',
      de: 'ich, mein, meine, mich, mir',
    },
    parts: { text: { awareness: 0.4, consideration: 0.4 } },
  },
]
