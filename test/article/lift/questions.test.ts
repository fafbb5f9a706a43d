import { describe, expect, it } from 'vitest'
import { understandText } from '../understand-text.ts'

const questionsOf = (text: string, lang = 'en') =>
  understandText(`---\ntitle: T\nlang: ${lang}\n---\n\n${text}\n`).lifts().questions

describe('questions', () => {
  it('are headings that ask, with the first sentences of what answers them', () => {
    expect(
      questionsOf('## What is a reading room?\n\nIt is a room with *books*. You sit in it. It is quiet.'),
    ).toEqual([
      {
        text: 'What is a reading room?',
        line: 6,
        column: 4,
        score: 0.9,
        reasons: ['a heading asks it, and its section answers'],
        answer: [
          { text: 'It is a room with books.', line: 8, column: 1 },
          { text: 'You sit in it.', line: 8, column: 28 },
        ],
      },
    ])
  })

  it('are lines in bold that ask, as lists of questions have them', () => {
    const [question] = questionsOf('**Hvad koster et lånerkort?**\n\nDet koster ingenting.', 'da')
    expect(question).toMatchObject({
      text: 'Hvad koster et lånerkort?',
      score: 0.75,
      answer: [{ text: 'Det koster ingenting.' }],
    })
  })

  it.each([
    ['a question in running text', 'Who asks that? Nobody does.'],
    ['one that is asked on', '## Who asks that?\n\nIs it you?'],
    ['one that a list answers', '## Who asks that?\n\n- You.\n- Me.'],
    ['one whose answer is announced', '## Who asks that?\n\nThese people do:\n\n- You.'],
    ['one that nothing follows', '## Who asks that?\n\n## And who answers?'],
    ['one that lost words', '## Who is {{ name }}?\n\nNobody knows.'],
    ['an answer that lost words', '## Who asks that?\n\nIt is {{ name }}.'],
  ])('are not %s', (_what, text) => {
    expect(questionsOf(text)).toEqual([])
  })

  it('keep an answer short: a second sentence only where both fit', () => {
    const long = `The answer is ${'very '.repeat(60)}long.`
    expect(questionsOf(`## Who asks that?\n\nNobody. ${long}`)[0]?.answer.map(({ text }) => text)).toEqual([
      'Nobody.',
    ])
    expect(questionsOf(`## Who asks that?\n\n${long} Yes.`)[0]?.answer).toHaveLength(1)
  })

  it('are ten at the most', () => {
    expect(questionsOf('## Who asks that?\n\nNobody.\n\n'.repeat(20))).toHaveLength(10)
  })
})
