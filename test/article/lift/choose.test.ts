import { describe, expect, it } from 'vitest'
import type { Choice, Scored } from '../../../plugins/article/lift/choose/choice.ts'
import { CHOICES } from '../../../plugins/article/lift/choose/choices.ts'
import { choose, isAllowed } from '../../../plugins/article/lift/choose/choose.ts'
import { scoreOf, strongestOf } from '../../../plugins/article/lift/choose/weights.ts'
import { Measures } from '../../../plugins/article/lift/features/features.ts'
import { quantityOf } from '../../../plugins/article/lift/features/quantity.ts'
import { candidatesOf } from '../../../plugins/article/lift/reading/candidate.ts'
import { candidateIn, type Given, readingOf } from './read.ts'

const OPEN = { threshold: 0.5, gate: { count: 0, score: 0 } }

/** Score the sentences of a text, from the first to the last. */
function scored(text: string, ...scores: number[]): Scored[] {
  return candidatesOf(readingOf({ text })).map((candidate, at) => ({
    candidate,
    measures: new Measures(candidate),
    score: scores[at] ?? 0,
  }))
}

function textsOf(taken: readonly Scored[]): string[] {
  return taken.map(({ candidate }) => candidate.sentence.text)
}

const BREAD = 'Bread keeps longer in linen than in any plastic bag.'
const CHEESE = 'Cheese wants a cool cellar and a patient owner.'
const WINE = 'Wine forgives a warm room but never a bright window.'

describe('choosing', () => {
  const { quotes, keyPoints }: Readonly<Record<'quotes' | 'keyPoints', Choice>> = CHOICES

  it('takes what reaches the threshold, in reading order', () => {
    expect(textsOf(choose(quotes, scored(`${BREAD}\n\n${CHEESE}\n\n${WINE}`, 0.6, 0.4, 0.9), OPEN))).toEqual([
      BREAD,
      WINE,
    ])
  })

  it('takes one of a block, the better one', () => {
    expect(textsOf(choose(quotes, scored(`${BREAD} ${CHEESE}`, 0.6, 0.9), OPEN))).toEqual([CHEESE])
  })

  it('takes one of a section for key points, but every item that is good', () => {
    const text = `## Food\n\n${BREAD}\n\n${CHEESE}\n\n## Drink\n\n${WINE}`
    expect(textsOf(choose(keyPoints, scored(text, 0.9, 0.8, 0.7), OPEN))).toEqual([BREAD, WINE])
    const list = `## Food\n\n- ${BREAD}\n- ${CHEESE}`
    expect(textsOf(choose(keyPoints, scored(list, 0.9, 0.8), OPEN))).toEqual([BREAD, CHEESE])
  })

  it('does not say the same twice', () => {
    const again = 'In linen any bread keeps longer than in a plastic bag.'
    expect(textsOf(choose(quotes, scored(`${BREAD}\n\n${again}`, 0.9, 0.8), OPEN))).toEqual([BREAD])
  })

  it('leaves a text alone in which too few sentences are good', () => {
    const sentences = scored(`${BREAD}\n\n${CHEESE}\n\n${WINE}`, 0.9, 0.9, 0.3)
    const bar = (count: number) => ({ threshold: 0.5, gate: { count, score: 0.6 } })
    expect(choose(quotes, sentences, bar(2))).toHaveLength(2)
    expect(choose(quotes, sentences, bar(3))).toEqual([])
  })

  it('never takes more than a choice allows', () => {
    const words = ['bread', 'cheese', 'wine', 'salt', 'honey', 'butter', 'apples', 'onions']
    const text = words
      .map((word) => `Good ${word} is worth the walk to a far away ${word}maker.`)
      .join('\n\n')
    const sentences = scored(text, ...words.map(() => 0.9)).map((each) => ({ ...each }))
    expect(choose({ ...quotes, clash: () => false }, sentences, OPEN).length).toBeLessThanOrEqual(quotes.most)
  })
})

describe('what forbids', () => {
  const forbidden: [what: string, text: string, lang?: Given['lang']][] = [
    ['a pronoun', 'They leave because nobody has told them what comes next.'],
    ['a connective', 'Men ingen læser en side, der tager ti sekunder om at komme.', 'da'],
    ['code', 'Set `cache` to true and every page loads in half the time.'],
    ['no full stop', 'Readers who leave because nobody has told them what comes next'],
    ['no verb', 'En rolig hånd med de gamle både nede ved kajen.', 'da'],
    ['a question', 'Why do readers leave before they have read the second line?'],
    ['an example', 'Imagine a bakery that never counts the guests at its door.'],
    ['a quotation', '> Nobody ever regretted a shorter meeting on a Friday.'],
    ['a company', 'Our team has never missed a deadline in twenty long years.'],
    ['a shout', 'Never again will a bakery have to count its guests by hand!'],
    ['words that were lost', 'Water is never only H<sub>2</sub>O when it comes from a tap.'],
  ]

  it.each(forbidden)('%s', (_, text, lang = 'en') => {
    const candidate = candidateIn({ text, lang }, '')
    const measured = { candidate, measures: new Measures(candidate) }
    expect(isAllowed(CHOICES.quotes, measured)).toBe(false)
    expect(isAllowed(CHOICES.keyPoints, measured)).toBe(false)
  })

  it('is nothing in a plain good sentence', () => {
    for (const [text, lang] of [
      [BREAD, 'en'],
      ['Et kort svar hjælper flere læsere end et fuldstændigt.', 'da'],
      ['Den, der skriver hver dag, lærer hurtigere end andre.', 'da'],
    ] as const) {
      const candidate = candidateIn({ text, lang }, '')
      expect(isAllowed(CHOICES.quotes, { candidate, measures: new Measures(candidate) })).toBe(true)
    }
  })
})

describe('scores and reasons', () => {
  const measuredAs = (values: Record<string, number>) => ({ of: (id: string) => values[id] ?? 0 })

  const scorers = { biases: [0, -1], weights: { denies: [1, 1], vague: [-2, 0], figure: [0, 0.01] } }

  it('are the mean of the chances, and the features that add most', () => {
    const chance = (sum: number): number => 1 / (1 + Math.exp(-sum))
    const measures = measuredAs({ denies: 2, vague: 1, figure: 1 })
    expect(scoreOf(measuredAs({ denies: 2, vague: 1 }), scorers)).toBeCloseTo((chance(0) + chance(1)) / 2)
    expect(strongestOf(measures, scorers)).toEqual(['denies'])
  })
})

describe('the figure of a sentence', () => {
  it.each([
    ['Some 38 % of all readers stop at the second line.', '38 %'],
    ['A family of four wastes 2,400 loaves in a lifetime.', '2,400 loaves'],
    ['Et hus på landet bruger 4.000 kWh om året.', '4.000 kWh'],
    ['En familie smider 12-14 kilo brød ud om året.', '12-14 kilo'],
    ['The harbour opened in 1998 and closed in 2004.', undefined],
    ['It cost €3 million to move the crane.', '€3 million'],
    ['Version v4.2.1 of the calendar is out.', undefined],
  ])('%s', (text, figure) => {
    expect(quantityOf(text)).toBe(figure)
  })
})
