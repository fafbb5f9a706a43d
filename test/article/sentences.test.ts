import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../plugins/article/sentences.ts'

const split = (text: string, lang: string): string[] => sentencesOf(text, lang).map((piece) => piece.text)

it('gives each sentence verbatim, with the offset at which it begins', () => {
  expect(sentencesOf('  One two.  Three! “Four?” Five', 'en')).toEqual([
    { text: 'One two.', start: 2 },
    { text: 'Three!', start: 12 },
    { text: '“Four?”', start: 19 },
    { text: 'Five', start: 27 },
  ])
  expect(sentencesOf('', 'en')).toEqual([])
  expect(sentencesOf(' \n ', 'en')).toEqual([])
})

describe('a full stop inside a sentence', () => {
  it.each([
    ['en', 'Use a tool, e.g. Excel, for this.'],
    ['en', 'That is, i.e. The Whole Thing.'],
    ['en', 'Ask Dr. Smith or Mrs. Jones about St. Ives.'],
    ['en', 'See fig. 3, no. 7 and pp. 12 to 14.'],
    ['en', 'Version 2.1.0 costs 3.50 a month.'],
    ['en', 'Plans vs. Reality is a title.'],
    ['da', 'Brug fx. Excel til det.'],
    ['da', 'Brug f.eks. Excel, bl.a. Word og evt. Access.'],
    ['da', 'Mødet er kl. 10 i lokale nr. 4 på s. 12.'],
    ['da', 'Den kostede kr. 500 pr. stk. uden moms.'],
    ['da', 'Vi ses den 3. maj og igen den 1. juni.'],
    ['da', '1. Skriv en overskrift.'],
    ['de', 'Wir sehen uns am 3. Mai in Berlin.'],
  ])('does not end it (%s: %s)', (lang, text) => {
    expect(split(text, lang)).toEqual([text])
  })
})

describe('the end of a sentence', () => {
  it.each([
    ['en', 'The answer is no. You can stop.'],
    ['en', 'We sell pens, paper, etc. Ask us.'],
    ['en', 'Write to Apple Inc. They answer.'],
    ['en', 'It ended in 2019. Nobody knew.'],
    ['da', 'Vi sælger papir mv. Spørg os.'],
    ['da', 'Det koster 500 kr. Spørg os.'],
    ['da', 'Gentag det i uge 3. Se på tallene.'],
    ['da', 'Tag det med, osv. Kom i gang.'],
  ])('is seen after a word that is an abbreviation elsewhere (%s: %s)', (lang, text) => {
    expect(split(text, lang)).toHaveLength(2)
  })
})

it('splits a language that it knows nothing of', () => {
  expect(split('Uno dos. Tres cuatro.', 'es')).toEqual(['Uno dos.', 'Tres cuatro.'])
  expect(split('Uno dos. Tres cuatro.', 'zzz')).toEqual(['Uno dos.', 'Tres cuatro.'])
})

it.each([
  ['Den ligger i .env. .htaccess er en anden.', ['Den ligger i .env.', '.htaccess er en anden.']],
  ['Filer som f.eks. .env og .htaccess bliver.', ['Filer som f.eks. .env og .htaccess bliver.']],
])('and in Danish: %j', (text, sentences) => {
  expect(split(text, 'da')).toEqual(sentences)
})

it.each([
  [
    'We build small services. .NET starts quickly. Node.js has more packages.',
    ['We build small services.', '.NET starts quickly.', 'Node.js has more packages.'],
  ],
  ['.NET came first. It stayed.', ['.NET came first.', 'It stayed.']],
  ['Is it? .NET is.', ['Is it?', '.NET is.']],
  ['A .env file holds it. .htaccess is one, too.', ['A .env file holds it.', '.htaccess is one, too.']],
  ['“Is it?” .env is!  .env is.', ['“Is it?”', '.env is!', '.env is.']],
  [
    'All dotfiles incl. .env and .env.local, e.g. .npmrc.',
    ['All dotfiles incl. .env and .env.local, e.g. .npmrc.'],
  ],

  ['Use e.g. .NET or Go. It costs . 5 or so.', ['Use e.g. .NET or Go.', 'It costs . 5 or so.']],
])('a name that begins with a dot keeps it: %j', (text, sentences) => {
  expect(split(text, 'en')).toEqual(sentences)
})
