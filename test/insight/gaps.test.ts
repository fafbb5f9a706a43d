import { describe, expect, it } from 'vitest'
import { type Gap, gapsOf } from '../../plugins/insight/gaps.ts'
import { matrixOf } from '../../plugins/insight/matrix.ts'
import { tellReason } from '../../plugins/insight/words.ts'
import { DEFAULT_JOURNEY } from '../../plugins/journey/journey.ts'
import type { Library } from '../../plugins/library/library.ts'
import { libraryOf } from '../make-library.ts'
import { page } from './sound-library.ts'

/** A library with so many articles at each stage, given by language and topic: `'en soil': [2, 0, 1, 0]`. */
function shelves(counts: Readonly<Record<string, readonly number[]>>): Library {
  const stages = ['awareness', 'consideration', 'decision', 'delight']
  const texts: Record<string, string> = {}
  for (const [shelf, numbers] of Object.entries(counts)) {
    const [lang = '', topic = ''] = shelf.split(' ')
    for (const [at, count] of numbers.entries())
      for (let number = 1; number <= count; number += 1) {
        const title = `${topic} ${stages[at]} ${number} ${lang}`
        texts[`${lang}/${topic}-${at}-${number}.md`] = page(
          { title, stage: stages[at] ?? '', ...(topic === 'none' ? {} : { topics: `[${topic}]` }) },
          'Text.',
        )
      }
  }
  return libraryOf(texts)
}

const lineOf = ({ lang, topic, stage, score, reasons }: Gap, language: 'da' | 'en' = 'en'): string =>
  `${score} ${lang} ${topic} ${stage.id}: ${reasons.map((reason) => tellReason(reason, language)).join('; ')}`
const gapsIn = (library: Library): string[] => gapsOf(library).map((gap) => lineOf(gap))

describe('the matrix', () => {
  it('counts an article under each of its topics, the largest topic first and those without one last', () => {
    const library = libraryOf({
      'en/a.md': page({ title: 'A', stage: 'decision', topics: '[hens, soil]' }, 'Text.'),
      'en/b.md': page({ title: 'B', stage: 'decision', topics: '[soil]' }, 'Text.'),
      'en/c.md': page({ title: 'C', stage: 'delight' }, 'Text.'),
      'en/d.md': page({ title: 'D', stage: 'delight' }, 'Text.'),
      'en/e.md': page({ title: 'E', stage: 'delight' }, 'Text.'),
    })
    const matrix = matrixOf(library)
    expect(matrix.languages).toEqual(['da', 'en'])
    expect(matrix.topics).toEqual(['soil', 'hens', undefined])
    expect(matrix.at('en', 'soil', DEFAULT_JOURNEY.stage('decision')).map(({ id }) => id)).toEqual([
      'en/a',
      'en/b',
    ])
    expect(matrix.at('en', undefined, DEFAULT_JOURNEY.stage('delight'))).toHaveLength(3)
    expect(matrix.at('da', 'soil', DEFAULT_JOURNEY.stage('decision'))).toEqual([])
  })
})

describe('a gap', () => {
  it('weighs most where readers have nowhere to go on, and less with every stage further away', () => {
    expect(gapsIn(shelves({ 'en soil': [3, 0, 0, 0] }))).toEqual([
      '6 en soil consideration: nothing on this topic comes after 3 articles at Awareness',
      '3 da soil awareness: a translation of "soil awareness 1 en" would do',
      '3 en soil decision: nothing on this topic comes after 3 articles at Awareness',
      '2 en soil delight: nothing on this topic comes after 3 articles at Awareness',
    ])
  })

  it('between two stages weighs more, the more articles stand on either side', () => {
    const few = gapsOf(shelves({ 'en soil': [1, 0, 1, 1] })).find(({ lang }) => lang === 'en')
    const many = gapsOf(shelves({ 'en soil': [7, 0, 3, 1] })).find(({ lang }) => lang === 'en')
    expect(few && lineOf(few)).toBe(
      '3 en soil consideration: 1 article at Awareness would lead here; 1 article at Decision would be the next step',
    )
    expect(many && lineOf(many)).toBe(
      '8 en soil consideration: 7 articles at Awareness would lead here; 3 articles at Decision would be the next step',
    )
  })

  it('at the beginning is told as such', () => {
    expect(gapsIn(shelves({ 'en soil': [0, 3, 1, 1] }))[0]).toBe(
      '4 en soil awareness: nothing on this topic leads to 3 articles at Consideration',
    )
  })

  it('that a translation would fill names the article, and is worth more for it', () => {
    const library = shelves({ 'en soil': [1, 1, 1, 1], 'da soil': [1, 0, 1, 1] })
    expect(gapsIn(library)).toEqual([
      '6 da soil consideration: a translation of "soil consideration 1 en" would do; 1 article at Awareness would lead here; 1 article at Decision would be the next step',
    ])
  })

  it('is not filled by an article that is translated already, under another topic or stage', () => {
    const texts = {
      'en/a.md': page({ title: 'A', stage: 'awareness', topics: '[soil]' }, 'Text.'),
      'da/a.md': page({ title: 'Å', stage: 'awareness', topics: '[hens]', translationOf: 'en/a' }, 'Tekst.'),
    }
    expect(gapsOf(libraryOf(texts)).flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).not.toContain(
      'translation',
    )
  })

  it('is told in Danish too', () => {
    const [gap] = gapsOf(shelves({ 'en soil': [1, 1, 1, 1], 'da soil': [1, 0, 1, 1] }))
    expect(gap && lineOf(gap, 'da')).toBe(
      '6 da soil consideration: en oversættelse af »soil consideration 1 en« er nok; 1 artikel i fasen Opmærksomhed kunne føre hertil; 1 artikel i fasen Beslutning kunne være næste skridt',
    )
    const ends = gapsOf(shelves({ 'da soil': [0, 2, 0, 0] })).map((each) => lineOf(each, 'da'))
    expect(ends).toContain('4.8 da soil decision: intet om emnet følger efter 2 artikler i fasen Overvejelse')
    expect(ends).toContain('3.2 da soil awareness: intet om emnet fører til 2 artikler i fasen Overvejelse')
  })

  it('is none of articles without a topic, nor of a library without articles', () => {
    expect(gapsOf(shelves({ 'en none': [1, 0, 0, 0] }))).toEqual([])
    expect(gapsOf(libraryOf({}))).toEqual([])
  })
})
