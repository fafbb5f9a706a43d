import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Measures } from '../../../plugins/article/lift/features/features.ts'
import { STANDS_ALONE } from '../../../plugins/article/lift/features/stands-alone.ts'
import type { Lifted } from '../../../plugins/article/lift/lifts.ts'
import { candidatesOf } from '../../../plugins/article/lift/reading/candidate.ts'
import { understandText } from '../understand-text.ts'
import { readingOf } from './read.ts'

const ENGLISH = [
  'Never promise a date that somebody else has to keep.',
  'A short answer helps more readers than a complete one.',
  'Readers leave because nobody tells them what comes next.',
  'The harbour pays for the crane, and the crane pays for the harbour.',
  'This is what every baker learns in the first winter.',
  'Most bakeries lose their guests between eight and nine.',
  'It is easier to keep a guest than to win one back.',
]
const DANISH = [
  'Lov aldrig en dato, som en anden skal holde for dig.',
  'Et kort svar hjælper flere læsere end et fuldstændigt.',
  'Læserne går, fordi ingen fortæller dem, hvad der kommer.',
  'Den gode vane er at skrive lidt hver eneste morgen.',
  'Dette er, hvad enhver bager lærer i den første vinter.',
  'Havnen betaler for kranen, og kranen betaler for havnen.',
]
/** What says nothing of the sentences around it; the words of a section are words that they do not have. */
const ADDED = [
  '```js\nconst crane = "the harbour"\n```',
  '<!-- Never promise a date. -->',
  '> [!NOTE]\n> Violins sound warmer when an old luthier glues them.',
  '## Violins\n\nViolins sound warmer when an old luthier glues them. Bows bend.',
]

const paragraphs = (sentences: readonly string[]) =>
  fc.array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 6,
  })

/** Tell of each sentence how it stands alone, by its text and how often it was met. */
function standingOf(text: string, lang: 'en' | 'da'): Map<string, unknown> {
  const times = new Map<string, number>()
  return new Map(
    candidatesOf(readingOf({ text, lang })).map((candidate) => {
      const { text: sentence } = candidate.sentence
      times.set(sentence, (times.get(sentence) ?? 0) + 1)
      const measures = new Measures(candidate)
      return [`${sentence} ${times.get(sentence)}`, STANDS_ALONE.map(({ id }) => [id, measures.of(id)])]
    }),
  )
}

describe.each([
  ['en', ENGLISH],
  ['da', DANISH],
] as const)('in %s', (lang, sentences) => {
  it('adding code, a comment, a box or another section changes no sentence’s standing alone', () => {
    fc.assert(
      fc.property(paragraphs(sentences), fc.constantFrom(...ADDED), fc.nat(), (blocks, added, at) => {
        const written = blocks.map((block) => block.join(' '))
        const before = standingOf(written.join('\n\n'), lang)
        const after = standingOf(written.toSpliced(at % (written.length + 1), 0, added).join('\n\n'), lang)
        for (const [sentence, standing] of before) expect(after.get(sentence)).toEqual(standing)
      }),
    )
  })

  it('nothing is lifted out of an example, a quotation, code or a comment', () => {
    const hide: ((text: string) => string)[] = [
      (text) => `## Case\n\n${lang === 'en' ? 'Imagine a harbour.' : 'Forestil dig en havn.'}\n\n${text}`,
      (text) => text.replace(/^/gm, '> '),
      (text) => `\`\`\`\n${text}\n\`\`\``,
      (text) => `<!-- ${text} -->`,
    ]
    fc.assert(
      fc.property(paragraphs(sentences), fc.constantFrom(...hide), (blocks, hidden) => {
        const text = blocks.map((block) => hidden(block.join(' '))).join('\n\n')
        const article = understandText(`---\ntitle: Bread and harbours\nlang: ${lang}\n---\n\n${text}\n`)
        const lifted = Object.values(article.lifts()).flatMap((list: readonly Lifted[]) =>
          list.map(({ text }) => text),
        )
        expect(lifted.filter((each) => sentences.includes(each))).toEqual([])
      }),
    )
  })
})
