import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeptChoice } from '../../plugins/article/lift/chosen/kept-choice.ts'
import { parseChoices, writeChoices } from '../../plugins/choose/choices.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'

const FILE = 'content/choices.json'
const read = (text: string) => parseChoices({ file: FILE, text })
const messages = (text: string): string[] => read(text).diagnostics.map(formatDiagnostic)

const CHOICE: KeptChoice = {
  digest: 'abc',
  model: 'small',
  quotes: [
    { number: 2, text: 'It is "so", he said.' },
    { number: 5, text: 'Bread.' },
  ],
  keyPoints: [],
}
const WRITTEN = `{
  "content/articles/da/a.md": {
    "digest": "d",
    "model": "m"
  },
  "content/articles/en/b.md": {
    "digest": "abc",
    "model": "small",
    "quotes": [
      { "number": 2, "text": "It is \\"so\\", he said." },
      { "number": 5, "text": "Bread." }
    ],
    "keyPoints": []
  }
}
`

describe('a file of choices', () => {
  it('is written in one order, a sentence on a line', () => {
    const choices = new Map([
      ['content/articles/en/b.md', CHOICE],
      ['content/articles/da/a.md', { digest: 'd', model: 'm' }],
    ])
    expect(writeChoices(choices)).toBe(WRITTEN)
    expect(writeChoices(new Map())).toBe('{}\n')
  })

  it('is read as it was written, whatever it says, and as any JSON', () => {
    const sentence = fc.record({
      number: fc.integer({ min: 1, max: 9999 }),
      text: fc.string({ minLength: 1 }),
    })
    const list = fc.array(sentence)
    const choice = fc.record(
      { digest: fc.string(), model: fc.string(), quotes: list, keyPoints: list, hooks: list },
      { requiredKeys: ['digest', 'model'], noNullPrototype: true },
    )
    fc.assert(
      fc.property(choice, (one) => {
        const text = writeChoices(new Map([['content/articles/en/b.md', one]]))
        expect(JSON.parse(text)).toEqual({ 'content/articles/en/b.md': one })
        expect(read(text).byFile.get('content/articles/en/b.md')?.choice).toEqual(one)
      }),
    )
  })

  it('may have lost its last line, and then has a comma too many', () => {
    const text = WRITTEN.replace('      { "number": 5, "text": "Bread." }\n', '')
    expect(read(text)).toMatchObject({ diagnostics: [] })
    expect(read(text).byFile.get('content/articles/en/b.md')?.choice.quotes).toEqual([
      { number: 2, text: 'It is "so", he said.' },
    ])
  })

  it.each(['', '{}', '\n'])('may hold nothing: %j', (text) => {
    expect(read(text)).toMatchObject({ byFile: new Map(), diagnostics: [] })
  })

  it.each([
    ['{ "a.md": {', '1:11  could not read the JSON: found an opening { without a closing }'],
    ['[1]', '1:1  found [1], expected a block of keys'],
    ['['.repeat(500) + ']'.repeat(500), '1:1  found values nested too deep, expected at most 100 levels'],
    [
      WRITTEN.replace('"number": 5', '"number": "five"'),
      '11:9  quotes.1.number: found "five", expected a number',
    ],
    [WRITTEN.replace('    "model": "m"', '    "modell": "m"'), '2:3  model: found nothing, expected text'],
    [
      WRITTEN.replace('"text": "Bread."', '"words": "Bread."'),
      '11:7  quotes.1.text: found nothing, expected text',
    ],
    [
      `<<<<<<< mine\n${WRITTEN}=======\n{}\n>>>>>>> theirs\n`,
      '1:1  found a merge conflict; keep one of the two versions, and delete the lines <<<<<<<, ======= and >>>>>>>',
    ],
  ])('with a mistake is not used, and says where: %j', (text, message) => {
    expect(read(text).byFile.size).toBe(0)
    expect(messages(text)[0]).toBe(
      `${FILE}:${message}; nothing of this file is used before it is mended or deleted  (choices)`,
    )
  })
})
