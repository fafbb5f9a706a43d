import { describe, expect, it } from 'vitest'
import { type Given, measuresOf } from './read.ts'

type Case = [text: string, lang: Given['lang'], has: string[], hasNot?: string[]]

/** What a sentence of its own has, and what it has not. */
const ALONE: Case[] = [
  ['This is why every shop should count its visitors.', 'en', ['opensPronoun', 'leaning'], ['clean']],
  ['Dette er grunden til at tælle de besøgende hver uge.', 'da', ['opensPronoun'], ['clean']],
  ['It is hard to write short sentences about long days.', 'en', ['opensDummy'], ['opensPronoun']],
  ['Det er svært at skrive kort om lange dage på havet.', 'da', ['opensDummy'], ['opensPronoun']],
  ['Those who write every day learn faster than those who plan to.', 'en', ['opensDummy'], ['opensPronoun']],
  ['Den, der skriver hver dag, lærer hurtigere end andre.', 'da', [], ['opensPronoun']],
  ['Den gode vane er at skrive lidt hver eneste morgen.', 'da', [], ['opensPronoun']],
  ['But nobody reads a page that loads for ten seconds.', 'en', ['opensConnective']],
  ['Instead of a long list, give readers one clear choice.', 'en', ['opensCondition'], ['opensConnective']],
  ['I stedet for en lang liste kan læserne få ét klart valg.', 'da', ['opensCondition'], ['opensConnective']],
  ['Another reason is that readers forget within a week.', 'en', ['opensOrder']],
  ['Previously most shops sold their bread before noon.', 'en', ['opensThen']],
  ['Readers forget such a page before the week is over.', 'en', ['demonstrative']],
  ['Nobody is as patient as a fisherman at this moment of the tide.', 'en', [], ['demonstrative']],
  ['Havet er stille i dette øjeblik og måske aldrig mere.', 'da', [], ['demonstrative']],
  ['Good advice is for those starting out as much as for experts.', 'en', [], ['demonstrative']],
  ['Ask your photographer early, and they will plan around you.', 'en', ['pronounTied'], ['pronounLoose']],
  ['A caption helps no photographer when they cannot read it aloud.', 'en', [], ['opensPronoun']],
  ['Nobody should publish before they have read the last line.', 'en', ['pronounTied'], ['pronounLoose']],
  ['Never publish before they have read the very last line.', 'en', ['pronounLoose']],
  ['Make it easier to leave and more people will stay with you.', 'en', [], ['pronounLoose']],
  ['Writing daily is also good for your memory and your sleep.', 'en', ['link']],
  ['Short pages are easier to finish on a small screen.', 'en', ['halfComparison']],
  ['Short pages are easier to finish than long ones are.', 'en', [], ['halfComparison']],
  ['Good news: Readers finish short pages on small screens.', 'en', ['label']],
  ['Readers pay for silence: Noise is free everywhere today.', 'en', [], ['label']],
  ['None means that the harbour closes its gates at night.', 'en', ['setting']],
  ['System B recovers in an hour when the sun is shining.', 'en', ['setting']],
]

/** Sentences whose neighbours matter: the one that is measured comes as the last argument. */
const BESIDE: [text: string, lang: Given['lang'], beginning: string, has: string[], hasNot?: string[]][] = [
  [
    'Why do readers leave? They leave because nobody asked them to stay here.',
    'en',
    'They leave',
    ['afterQuestion'],
  ],
  [
    'Readers like long pages more than editors do. They say so in every survey.',
    'en',
    'Readers',
    ['nextLeans'],
  ],
  [
    'A bakery needs three things to stay open:\n\n- Flour that is bought before the price goes up',
    'en',
    'A bakery',
    ['colonEnd', 'announces'],
  ],
  ['En avis sælger i dag mere på nettet end på papir. Den koster det halve.', 'da', 'En avis', ['nextLeans']],
  [
    'Readers want short pages about hard questions. Readers want long pages about easy questions.',
    'en',
    'Readers want long',
    ['parallel'],
  ],
]

describe('whether a sentence stands alone', () => {
  it.each(ALONE)('%s', (text, lang, has, hasNot = []) => {
    const measures = measuresOf({ text, lang })
    expect(has.filter((id) => (measures[id] ?? 0) > 0)).toEqual(has)
    expect(hasNot.filter((id) => measures[id] !== 0)).toEqual([])
  })

  it.each(BESIDE)('%s', (text, lang, beginning, has) => {
    const measures = measuresOf({ text, lang }, beginning)
    expect(has.filter((id) => (measures[id] ?? 0) > 0)).toEqual(has)
  })

  it('knows a definite noun from the sentence before, and one of the title', () => {
    const text =
      'Every harbour has a crane of its own by now. The crane costs more than the ships it unloads.'
    expect(measuresOf({ text }, 'The crane')).toMatchObject({ opensDefinite: 1, definiteGiven: 1 })
    expect(measuresOf({ text, title: 'Why the crane pays' }, 'The crane')).toMatchObject({ opensDefinite: 0 })
    const danish = 'Hver havn har en kran, som er dens egen. Kranen koster mere end skibene ved kajen gør.'
    expect(measuresOf({ text: danish, lang: 'da' }, 'Kranen')).toMatchObject({ opensDefinite: 1 })
    expect(measuresOf({ text: danish, lang: 'da', title: 'En kran til havnen' }, 'Kranen')).toMatchObject({
      opensDefinite: 0,
    })
  })
})
