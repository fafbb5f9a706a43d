import { describe, expect, it } from 'vitest'
import { changeLift, type LiftChange } from '../../plugins/edit/change-lift.ts'
import { type LiftChoices, liftChoices } from '../../plugins/edit/lift-choices.ts'
import { libraryOf } from '../make-library.ts'
import { CHAIN } from './chain.ts'

const BECAUSE = 'A bicycle chain wears out because dirt grinds its pins, and not because it is ridden far.'
const PASTE = 'Wet dirt becomes a paste that grinds the pins of the chain at every turn.'
const OIL = 'Oil on a dirty chain carries the dirt to where it does most harm.'
const WORN = 'A worn chain ruins the sprockets that it runs on.'

/** The text with a block of front matter, and a mark in it. */
function read(lift = '', text = CHAIN) {
  const library = libraryOf({ 'en/a.md': text.replace('\n---\n\n', `\n${lift}---\n\n`) })
  const [article] = library.articles
  if (!article) throw new Error('there is no article')
  const choices = liftChoices(library, [], article)
  return { article, choices }
}

function textsOf(
  { choices }: { readonly choices: LiftChoices | undefined },
  of: 'chosen' | 'next',
): string[] {
  const quotes = choices?.lists.find(({ list }) => list === 'quotes')
  return (quotes?.[of] ?? []).map(({ text }) => text)
}

function edit(change: LiftChange, lift = '', text = CHAIN) {
  const { article, choices } = read(lift, text)
  if (!choices) throw new Error('nothing may be lifted')
  return changeLift(article, choices, change)
}

describe('what of an article may be lifted', () => {
  it('is what is, and what is next best, each with its score and what speaks for it', () => {
    const found = read()
    expect(textsOf(found, 'chosen')).toEqual([BECAUSE, PASTE, OIL])
    const next = found.choices?.lists[0]?.next ?? []
    expect(next.map(({ text }) => text)).toContain(WORN)
    expect(next.map(({ text }) => text)).not.toContain(PASTE)
    expect(next.map(({ score }) => score)).toEqual(next.map(({ score }) => score).toSorted((a, b) => b - a))
    for (const { signs } of next) expect(signs.length).toBeGreaterThan(0)
  })

  it('is not what is never to be', () => {
    const found = read(`lift: { never: ["${WORN}"] }\n`)
    expect(textsOf(found, 'next')).not.toContain(WORN)
    expect(found.choices?.never).toEqual([WORN])
  })

  it('is nothing where its writer lets nothing be lifted', () => {
    expect(read('lift: false\n').choices).toBeUndefined()
  })
})

describe('a sentence', () => {
  it('takes the place of another', () => {
    expect(edit({ do: 'instead', list: 'quotes', text: WORN, of: PASTE })).toEqual([
      { path: ['lift', 'quotes'], value: [BECAUSE, WORN, OIL] },
    ])
  })

  it('is used, too, or no longer', () => {
    expect(edit({ do: 'also', list: 'quotes', text: WORN })).toEqual([
      { path: ['lift', 'quotes'], value: [BECAUSE, PASTE, OIL, WORN] },
    ])
    expect(edit({ do: 'out', list: 'quotes', text: PASTE })).toEqual([
      { path: ['lift', 'quotes'], value: [BECAUSE, OIL] },
    ])
  })

  it('is never used, also where the writer named it, until it may be again', () => {
    expect(edit({ do: 'never', text: PASTE })).toEqual([{ path: ['lift', 'never'], value: [PASTE] }])
    const named = `lift:\n  quotes: ["${PASTE}", "${OIL}"]\n  never: ["${WORN}"]\n`
    expect(edit({ do: 'never', text: PASTE }, named)).toEqual([
      { path: ['lift', 'quotes'], value: [OIL] },
      { path: ['lift', 'never'], value: [WORN, PASTE] },
    ])
    expect(edit({ do: 'again', text: WORN }, named)).toEqual([{ path: ['lift', 'never'], value: undefined }])
  })

  it('is chosen by Perennial once nobody else does', () => {
    expect(edit({ do: 'made', list: 'quotes' })).toEqual([{ path: ['lift', 'quotes'], value: undefined }])
  })

  it('stays where the text itself marks it', () => {
    const marked = CHAIN.replace(PASTE, `:quote[${PASTE}]`)
    const fault = 'The writer marked this sentence in the text with `:quote[…]`.'
    for (const change of [
      { do: 'out', list: 'quotes', text: PASTE },
      { do: 'never', text: PASTE },
      { do: 'instead', list: 'quotes', text: WORN, of: PASTE },
    ] as const)
      expect(() => edit(change, '', marked)).toThrow(fault)
    // Beside it another may be used, which alone the front matter names.
    expect(edit({ do: 'also', list: 'quotes', text: WORN }, '', marked)).toEqual([
      { path: ['lift', 'quotes'], value: [WORN] },
    ])
  })
})
