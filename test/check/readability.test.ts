import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../plugins/article/markdown.ts'
import { type Block, proseOf } from '../../plugins/article/prose.ts'
import { difficultyOf, fleschOf, lixOf, syllablesIn } from '../../plugins/check/readability.ts'

const proseIn = (text: string): Block[] => proseOf(parseMarkdown(text), text)
const wordsOf = (text: string): string[] => text.split(' ')

describe('the measures', () => {
  it('LIX is the words in a sentence plus the percentage of long words', () => {
    // Ten words in two sentences, three of more than six letters: 5 + 30. A hyphen is no letter.
    const words = wordsOf('hun læser bøgerne i haven og drengene kigger ud-over rækværket')
    expect(lixOf({ words, sentences: 2 })).toBe(35)
  })

  it('reading ease is that of Flesch', () => {
    const words = wordsOf('the cat sat on the mat')
    expect(fleschOf({ words, sentences: 1 })).toBeCloseTo(116.145, 3)
  })

  it.each([
    ['cat', 1],
    ['table', 2],
    ['make', 1],
    ['makes', 1],
    ['baked', 1],
    ['wanted', 2],
    ['reading', 2],
    ['holiday', 3],
    ['animal', 3],
    ['organisation', 5],
    ['responsibility', 6],
    ["don't", 1],
    ['2024', 1],
  ])('%s has %i syllables', (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables)
  })
})

describe('the difficulty of a text', () => {
  const hardDanish =
    'Kommunalbestyrelsens forvaltningsafdeling tilvejebringer beslutningsgrundlaget efterfølgende. '
  const easyDanish = 'Hun tog sin cykel og kørte hjem til den by, hvor de bor. '

  it('is told with what it is made of', () => {
    expect(difficultyOf(proseIn(hardDanish.repeat(25)), 'da')).toBe(
      'found a LIX of 105, expected at most 55, with 5 words in a sentence; split the longest, and use shorter words',
    )
    expect(difficultyOf(proseIn(easyDanish.repeat(25)), 'da')).toBeUndefined()
  })

  it('is not measured where there are too few words, or no measure for the language', () => {
    expect(difficultyOf(proseIn(hardDanish.repeat(19)), 'da')).toBeUndefined()
    expect(difficultyOf(proseIn(hardDanish.repeat(25)), 'de')).toBeUndefined()
  })

  it('is that of running text: code, tables and headings don’t count', () => {
    const code = `\`\`\`txt\n${hardDanish.repeat(25)}\n\`\`\`\n\n`
    const table = `| ${hardDanish.repeat(25)} |\n| --- |\n| ${hardDanish.repeat(25)} |\n\n`
    expect(
      difficultyOf(proseIn(`${code}${table}# ${hardDanish}\n\n${easyDanish.repeat(25)}`), 'da'),
    ).toBeUndefined()
  })

  it('does not depend on soft hyphens', () => {
    const soft = hardDanish.replaceAll('s', 's\u00ad').repeat(25)
    expect(difficultyOf(proseIn(soft), 'da')).toBe(difficultyOf(proseIn(hardDanish.repeat(25)), 'da'))
  })
})
