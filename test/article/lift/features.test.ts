import { describe, expect, it } from 'vitest'
import { FEATURES, FIGURE_FEATURES, HOOK_FEATURES } from '../../../plugins/article/lift/features/features.ts'
import { SUMS } from '../../../plugins/article/lift/features/sums.ts'
import { type Given, measuresOf } from './read.ts'

type Case = [text: string, lang: Given['lang'], has: string[], hasNot?: string[]]

const TRUE_OUTSIDE: Case[] = [
  ['Say the bakery sells forty loaves before it opens its doors.', 'en', ['example']],
  ['Forestil dig en bager, der sælger fyrre brød før klokken syv.', 'da', ['example']],
  ['Say no to every meeting that has no question to answer.', 'en', [], ['example']],
  ['> Nobody ever regretted a shorter meeting on a Friday.', 'en', ['quoted']],
  ['You might think that longer opening hours bring more guests.', 'en', ['hearsay']],
  ['Man skulle tro, at længere åbningstid gav flere gæster i butikken.', 'da', ['hearsay']],
  ['We humans remember faces for years and names for minutes.', 'en', ['weAll'], ['we']],
  ['Our team has built a calendar for bakeries in every town.', 'en', ['we'], ['weAll']],
  ['Vi mennesker husker ansigter i årevis og navne i minutter.', 'da', ['weAll'], ['we']],
  ['Vi tilbyder kurser i korte møder for hele kommunen.', 'da', ['we'], ['weAll']],
  ['I wrote a letter every morning until the winter came.', 'en', ['me', 'past']],
  ['Last year the harbour sold more tickets than the museum.', 'en', ['dated']],
]

const WHOLE: Case[] = [
  ['Readers of short pages on small screens in the evening', 'en', ['noEnd']],
  ['A calendar that forgets every birthday in the family.', 'en', ['noMainVerb']],
  ['A calendar that forgets every birthday is worse than none.', 'en', [], ['noMainVerb']],
  ['En rolig hånd med de gamle både nede ved kajen.', 'da', ['noMainVerb']],
  ['En kalender, der glemmer hver fødselsdag i familien.', 'da', ['noMainVerb']],
  ['En kalender, der glemmer, er værre end slet ingen kalender.', 'da', [], ['noMainVerb']],
  ['Because your bakery is unlike every other bakery in town.', 'en', ['noMainVerb']],
  ['Keeps the letters of a whole year in a single drawer.', 'en', ['withoutSubject']],
  [
    'Only write the letters that somebody is going to answer.',
    'en',
    ['advice'],
    ['withoutSubject', 'noMainVerb'],
  ],
  ['Set `cache` to true and the pages load in half the time.', 'en', ['markup']],
  ['The folder on the [second shelf](/shelf) holds the letters.', 'en', ['linked']],
  ['Water boils at 100 °C and H<sub>2</sub>O is what it is.', 'en', ['lost']],
]

const WORTH: Case[] = [
  ['Never promise a date that somebody else has to keep.', 'en', ['denies', 'must', 'advice']],
  ['Lov aldrig en dato, som en anden skal holde for dig.', 'da', ['denies', 'must']],
  [
    'A short answer helps more readers than a complete one.',
    'en',
    ['compares', 'opensGeneric'],
    ['halfComparison'],
  ],
  ['Readers leave because nobody tells them what comes next.', 'en', ['reason', 'opensGeneric', 'opensBare']],
  ['A deadline is a promise with a date written on it.', 'en', ['defines']],
  ['Various tools can be used for some of those many things.', 'en', ['vague', 'can']],
  ['Click the red button and wait until the window closes.', 'en', ['step'], ['advice']],
  ['Rør melet i dejen, til den slipper skålen og hænderne.', 'da', ['step']],
  ['Half of all readers never see the second paragraph.', 'en', ['percent']],
]

const VOICE: Case[] = [
  ['Contact us today to hear how your bakery can grow.', 'en', ['asks', 'you']],
  ['Kontakt os i dag og hør, hvordan jeres bageri kan vokse.', 'da', ['asks']],
  ['Thanks to everybody who came to the harbour on Friday.', 'en', ['thanks']],
  ['In this article the harbour is drawn from three sides.', 'en', ['ownText']],
  ['Do not click on links that a stranger sends to you.', 'en', ['denies'], ['asks']],
]

describe.each([
  ['whether it is true outside its place', TRUE_OUTSIDE],
  ['whether it is whole', WHOLE],
  ['whether it is worth it', WORTH],
  ['whether it speaks of its subject', VOICE],
])('%s', (_, cases) => {
  it.each(cases)('%s', (text, lang, has, hasNot = []) => {
    const measures = measuresOf({ text, lang })
    expect(has.filter((id) => (measures[id] ?? 0) > 0)).toEqual(has)
    expect(hasNot.filter((id) => measures[id] !== 0)).toEqual([])
  })
})

describe('what the text around says', () => {
  it('ends the scope of an example at the next heading', () => {
    const text =
      'Imagine a bakery with forty guests before seven.\n\nThe bakery earns more than its neighbour.\n\n## Bread\n\nBread keeps better in linen than in plastic bags.'
    expect(measuresOf({ text }, 'The bakery')['example']).toBeCloseTo(0.7)
    expect(measuresOf({ text }, 'Bread keeps')['example']).toBe(0)
  })

  it('ends the scope of "for example" with its block', () => {
    const text =
      'For example, a bakery counts its guests.  Guests of a bakery come early.\n\nGuests of a café come late.'
    expect(measuresOf({ text }, 'For example')['example']).toBe(1)
    expect(
      measuresOf({ text: `${text} Guests of a museum come when it rains.` }, 'Guests of a museum')['example'],
    ).toBe(0)
  })

  it('sees that the next sentence takes it back', () => {
    const text = "Uptime is a useful figure for a board meeting. It's not enough for a customer who waits."
    expect(measuresOf({ text }, 'Uptime')['reversed']).toBe(1)
    const danish = 'Fast pris er den trygge løsning for familien. Det er forkert for otte ud af ti.'
    expect(measuresOf({ text: danish, lang: 'da' }, 'Fast pris')['reversed']).toBe(1)
  })

  it('takes no name that everybody knows for one that needs an introduction', () => {
    const text =
      'Most pages load without any JavaScript these days. Few pages load without Plumkettle at all.'
    expect(measuresOf({ text }, 'Most pages')['names']).toBe(0)
    expect(measuresOf({ text }, 'Few pages')['names']).toBeGreaterThan(0)
  })

  it('knows the site itself, in small letters too', () => {
    const text = 'With plumkettle a bakery counts its guests at the door.'
    expect(measuresOf({ text, brand: ['Plumkettle'] })['brand']).toBe(1)
  })
})

describe('the features', () => {
  const all = [...FEATURES, ...FIGURE_FEATURES, ...HOOK_FEATURES, ...SUMS]

  it('have ids of their own and say what they are in words', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { says } of all) expect(says).toMatch(/^(?:it|its|the|part of it) \S/)
  })

  it('measure from 0 to 4, the same each time', () => {
    const given = { text: 'Never write more than 38 % of what you know about the sea, since readers swim.' }
    const measures = measuresOf(given)
    expect(measuresOf(given)).toEqual(measures)
    for (const value of Object.values(measures)) expect(value).toBeGreaterThanOrEqual(0)
    for (const value of Object.values(measures)) expect(value).toBeLessThanOrEqual(4)
  })
})
