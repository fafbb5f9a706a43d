import { describe, expect, it } from 'vitest'
import { questionsAnswered } from '../../../plugins/article/facts/questions-answered.ts'
import { understandText } from '../understand-text.ts'

const questionsIn = (body: string) =>
  questionsAnswered(understandText(`---\ntitle: T\nlang: en\n---\n\n${body}\n`))

describe('a text of questions and answers', () => {
  it('has two headings beside each other that ask, and all that answers them', () => {
    expect(
      questionsIn(
        '## Common questions\n\n### Does it **cost** anything?\n\nNo. It is [free](https://a.example).\n\n- For one\n- For many\n\n### Can I leave again?\n\nYes.\n\n#### Later\n\nThen, too.\n\n## The end\n\nText.',
      ),
    ).toEqual([
      { question: 'Does it cost anything?', answer: 'No. It is free. For one For many' },
      { question: 'Can I leave again?', answer: 'Yes. Later Then, too.' },
    ])
  })

  it.each([
    ['has one question', '## Does it cost anything?\n\nNo.\n\n### Ever?\n\nNo.'],
    [
      'asks and tells in turn',
      '## Does it cost anything?\n\nNo.\n\n## Prices\n\nNone.\n\n## Can I leave again?\n\nYes.',
    ],
    ['leaves one without an answer', '## Does it cost anything?\n\nNo.\n\n## Can I leave again?'],
    ['answers with a heading', '## Does it cost anything?\n\n### No\n\nNo.\n\n## Can I leave?\n\nYes.'],
    ['wonders aloud', '## So what?\n\nThis.\n\n## Really?\n\nYes.'],
    [
      'says the opposite without what is struck out',
      '## Does it cost anything?\n\nIt costs ~~nothing~~ a lot.\n\n## Can I leave again?\n\nYes.',
    ],
  ])('is none that %s', (_what, body) => {
    expect(questionsIn(body)).toEqual([])
  })

  it('keeps a question inside an answer as a part of it', () => {
    expect(
      questionsIn(
        '## What does it cost?\n\nMoney.\n\n### How much money?\n\nTen.\n\n### Whose money is it?\n\nYours.\n\n## Can I leave again?\n\nYes.',
      ).map(({ question }) => question),
    ).toEqual(['What does it cost?', 'Can I leave again?'])
  })
})
