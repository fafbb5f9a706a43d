import { writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../plugins/article/article.ts'
import { parseMarkdown } from '../../plugins/article/markdown.ts'
import { proseOf, type Sentence } from '../../plugins/article/prose.ts'
import { readSource } from '../../plugins/source/read.ts'
import { times } from '../all.ts'
import { temporaryFolder } from '../folders.ts'
import { understandText } from './understand-text.ts'

/** Words with an opening that lets a sentence stand alone, some of them with marks of Markdown around or in them. */
const WORDS = [
  'Readers',
  'gode',
  'tekster',
  'never',
  'æble',
  '**bold words**',
  '*leaning*',
  '[a link](/x)',
  '`code`',
  'AT&amp;T',
  '2 * 3',
  '\\*star\\*',
  '😀',
  '38 %',
  '1,200 readers',
  '~~gone~~',
  'don’t',
  '"quoted"',
  'e.g.',
  '10:30',
  'snake_case_word',
  '<b>html</b>',
  'https://example.com/a_b',
  'note[^1]',
  '![picture](a.png)',
  'R&D',
  '&#8211;',
]
const OPENINGS = ['Every', 'Texts', 'Læsere', 'Nobody', 'How', '**Good**', 'A', 'Never write']
const ENDS = ['.', '.', '!', '?', '…', ':', '']

const sentence = fc
  .record({
    opening: fc.constantFrom(...OPENINGS),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 }),
    end: fc.constantFrom(...ENDS),
    gap: fc.constantFrom(' ', '\n', '  \n'),
  })
  .map(({ opening, words, end, gap }) => `${opening} ${words.join(' ')}${end}${gap}`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('').trimEnd())
const indented = (text: string, first: string, rest: string): string =>
  first + text.replaceAll('\n', `\n${rest}`)
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: paragraph.map((text) => `Before it, :quote[${text}] and behind it.`) },
  paragraph.map((text) => `## ${text.replaceAll('\n', ' ')}`),
  fc
    .array(paragraph, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item) => indented(item, '- ', '  ')).join('\n')),
  fc
    .array(paragraph, { minLength: 3, maxLength: 4 })
    .map((items) =>
      items.map((item, index) => indented(`Write ${item}`, `${index + 1}. `, '   ')).join('\n'),
    ),
  paragraph.map((text) => indented(text, '> ', '> ')),
  paragraph.map((text) => `:::note[Title]\n${text}\n:::`),
  fc.constantFrom(
    '## Key points',
    '## Det vigtigste',
    '```\nNo sentence of the text.\n```',
    '<p>Nor this.</p>',
    '---',
  ),
)
const body = fc
  .array(block, { minLength: 1, maxLength: 8 })
  .map((blocks) => `${blocks.join('\n\n')}\n\n[^1]: A note.\n`)
const lang = fc.constantFrom('en', 'da', 'de', 'xx')
const text = fc.tuple(body, lang).map(([words, code]) => `---\ntitle: T\nlang: ${code}\n---\n\n${words}`)

/** All sentences that were taken out of the text. */
function distilled(article: Article): Sentence[] {
  return [
    ...article.lifts().quotes,
    ...article.lifts().keyPoints,
    ...article.lifts().numbers,
    ...article.lifts().hooks,
    ...article.lifts().steps,
    ...article.lifts().questions.flatMap((question) => [question, ...question.answer]),
    ...article.lifts().definitions,
    ...article.lifts().mistakes,
    ...article.lifts().claims,
    ...article.lifts().comparisons,
    ...article.lifts().conclusion,
  ]
}

/** What can stand in a file before the first word of a sentence that begins there: marks, escapes and references. */
const BEFORE_WORD = /^(?:[*_~`[\\]|<\/?b>)*/

/** What is known of a text, without the functions that find places in it, but with the places of its sentences. */
function factsIn(source: string): object {
  const { place: _, prose, sentences, lifts, ...facts } = understandText(source)
  return {
    ...facts,
    ...lifts(),
    prose: prose.map(({ placeOf, ...block }) => ({ ...block, place: placeOf(0) })),
    sentences: sentences().map(({ text: words, line, column, isWhole }) => ({
      words,
      line,
      column,
      isWhole,
    })),
  }
}

describe('whatever the text', () => {
  it('every distilled sentence stands verbatim in its prose, and begins where it says', () => {
    let seen = 0
    fc.assert(
      fc.property(text, (source) => {
        const bodyOnly = source.replace(/^---\n[\s\S]*?\n---\n/, '\n\n\n\n')
        const prose = proseOf(parseMarkdown(bodyOnly), bodyOnly).map((found) => found.text)
        const lines = source.split('\n')
        for (const { text: words, line, column } of distilled(understandText(source))) {
          seen += 1
          expect(
            prose.filter((found) => found.includes(words)),
            words,
          ).not.toEqual([])
          const there = (lines[line - 1] ?? '').slice(column - 1).replace(BEFORE_WORD, '')
          const first = /^(?:[\p{L}\p{N}]+|.)/u.exec(words)?.[0] ?? ''
          expect(there.slice(0, first.length), `${line}:${column} ${words}`).toBe(first)
        }
      }),
      { numRuns: times(300) },
    )
    expect(seen).toBeGreaterThan(times(50))
  })

  it('its line ends change no fact', async () => {
    const folder = await temporaryFolder()
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('\r\n', '\r'), async (source, end) => {
        await writeFile(`${folder}/a.md`, source.replaceAll('\n', end))
        const read = await readSource(folder, `${folder}/a.md`)
        expect(read.value?.text).toBe(source)
      }),
      { numRuns: 20 },
    )
  })

  it('the same text gives the same facts', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(factsIn(source)).toEqual(factsIn(source))
      }),
      { numRuns: 50 },
    )
  })
})
