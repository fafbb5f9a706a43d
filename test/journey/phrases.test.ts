import { expect, it } from 'vitest'
import { findNames, readNames } from '../../plugins/journey/names.ts'
import { PhraseFinder } from '../../plugins/journey/phrases.ts'
import { wordsOf } from '../../plugins/journey/words.ts'

/** Look for phrases in a text whose site is called Larkpost and that names Pigeonly Pro; give what was found. */
function find(text: string, ...phrases: readonly string[]): string[] {
  const finder = new PhraseFinder<string>()
  for (const phrase of phrases) finder.add(phrase, phrase)
  const passage = { text }
  const words = wordsOf(passage)
  const names = {
    brand: findNames(readNames(['Larkpost', ' ']), words, passage),
    rival: findNames(readNames(['Pigeonly Pro']), words, passage),
  }
  return finder
    .find(words, names)
    .map(({ tag, from, to }) => `${tag}: ${text.slice(words[from]?.start, words[to - 1]?.end)}`)
}

it('finds words in any case, and not inside other words', () => {
  expect(find('The BEST of bestsellers', 'best')).toEqual(['best: BEST'])
})

it('takes a star for the rest of a word, at its end or its beginning', () => {
  expect(find('Begynderkursus for kursister', 'kurs*', '*kursus')).toEqual([
    '*kursus: Begynderkursus',
    'kurs*: kursister',
  ])
})

it('takes the longest phrase of those that begin at one word, and all of the same length', () => {
  expect(find('best practices', 'best', 'best practices')).toEqual(['best practices: best practices'])
  expect(find('best', 'best', '^best')).toEqual(['best: best', '^best: best'])
})

it('keeps a phrase inside its sentence', () => {
  expect(find('That is how. To do it, go', 'how to', '^go')).toEqual(['^go: go'])
  expect(find('I go', '^go')).toEqual([])
})

it('knows figures by their kind, and any word where one is left open', () => {
  expect(find('top 5 of 2026 for $9', 'top #', '#year', '#price', 'of _ for')).toEqual([
    'top #: top 5',
    'of _ for: of 2026 for',
    '#price: 9',
  ])
})

it('knows the names of the site, in the genitive and as part of a longer name', () => {
  expect(find("Larkpost's list, LarkpostCloud and larkposts", '@brand')).toEqual([
    "@brand: Larkpost's",
    '@brand: LarkpostCloud',
  ])
  expect(find('from Pigeonly Pro to Larkpost', 'from @rival to @brand')).toEqual([
    'from @rival to @brand: from Pigeonly Pro to Larkpost',
  ])
})

it('takes a word with a capital for a name', () => {
  expect(find('Hugo or Jekyll, one or other', '@name or @name')).toEqual(['@name or @name: Hugo or Jekyll'])
})
