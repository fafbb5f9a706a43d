import { describe, expect, it } from 'vitest'
import type { KeptChoice } from '../../../plugins/article/lift/chosen/kept-choice.ts'
import { offeredIn } from '../../../plugins/article/lift/chosen/offered-in.ts'
import { parseChoices, writeChoices } from '../../../plugins/choose/choices.ts'
import { formatDiagnostic } from '../../../plugins/source/diagnostic.ts'
import { BAKERY, CHEAP, GREETED, QUEUE, WARM, WHY } from '../../choose/texts.ts'
import { understandText } from '../understand-text.ts'

const FILE = 'content/articles/en/bakery.md'
const own = understandText(BAKERY, { file: FILE })
const { digest } = offeredIn(own, [])

/** Understand the bakery with a choice that was kept of it. */
function withChoice(choice: Partial<KeptChoice>, text = BAKERY) {
  const kept = writeChoices(new Map([[FILE, { digest, model: 'small', ...choice }]]))
  const { byFile } = parseChoices({ file: 'content/choices.json', text: kept })
  const article = understandText(text, { file: FILE, kept: byFile.get(FILE) })
  return { article, messages: article.diagnostics.map(formatDiagnostic) }
}

const textsOf = (lifted: readonly { readonly text: string }[]): string[] => lifted.map(({ text }) => text)
const quotes = [
  { number: 7, text: CHEAP },
  { number: 3, text: QUEUE },
]

describe('what a model may choose', () => {
  it('are the whole sentences and the headings that are in no example, quotation or code', () => {
    expect(offeredIn(own, []).offered).toEqual([
      { number: 2, text: GREETED, isHeading: false },
      { number: 3, text: QUEUE, isHeading: false },
      { number: 4, text: WHY, isHeading: true },
      { number: 5, text: WARM, isHeading: false },
      { number: 7, text: CHEAP, isHeading: false },
    ])
  })

  it('is nothing that the writer forbids, and the numbers of the others stay', () => {
    const text = BAKERY.replace('lang: en', `lang: en\nlift: { never: ["${QUEUE}"] }`)
    const forbidden = offeredIn(understandText(text), [])
    expect(forbidden.offered.map(({ number }) => number)).toEqual([2, 4, 5, 7])
    expect(forbidden.digest).toBe(digest)
    expect(offeredIn(understandText(BAKERY.replace('lang: en', 'lang: en\nlift: false')), [])).toEqual({
      offered: [],
      digest,
    })
  })
})

describe('a kept choice', () => {
  it('is lifted, in reading order but for hooks, with the score of each and who chose it', () => {
    const hooks = [
      { number: 5, text: WARM },
      { number: 4, text: WHY },
    ]
    const { article, messages } = withChoice({ quotes, keyPoints: [{ number: 5, text: WARM }], hooks })
    expect(messages).toEqual([])
    expect(textsOf(article.lifts().quotes)).toEqual([QUEUE, CHEAP])
    expect(textsOf(article.lifts().keyPoints)).toEqual([WARM])
    expect(textsOf(article.lifts().hooks)).toEqual([WARM, WHY])
    expect(article.lifts().quotes[0]).toMatchObject({ line: 8, column: 1 })
    expect(article.lifts().quotes[0]?.score).toBeGreaterThan(0)
    expect(article.lifts().quotes[0]?.score).toBeLessThan(1)
    expect(article.lifts().quotes[0]?.reasons[0]).toBe('chosen by small, kept in content/choices.json')
    expect(article.lifts().hooks.find(({ text }) => text === WHY)?.score).toBe(
      own.lifts().hooks.find(({ text }) => text === WHY)?.score,
    )
  })

  it('says with an empty list that nothing is good enough, and leaves what it does not say to Perennial', () => {
    const { article } = withChoice({ hooks: [] })
    expect(article.lifts().hooks).toEqual([])
    expect(own.lifts().hooks.length).toBeGreaterThan(0)
    expect(withChoice({ quotes }).article.lifts().hooks).toEqual(own.lifts().hooks)
  })

  it('gives way to its writer: what is named, marked or forbidden', () => {
    const lift = (said: string) =>
      withChoice({ quotes }, BAKERY.replace('lang: en', `lang: en\nlift: ${said}`))
    expect(textsOf(lift(`{ quotes: ["${WARM}"] }`).article.lifts().quotes)).toEqual([WARM])
    expect(textsOf(lift(`{ never: ["${CHEAP}"] }`).article.lifts().quotes)).toEqual([QUEUE])
    expect(lift('false').article.lifts().quotes).toEqual([])
    expect(
      textsOf(withChoice({ quotes }, BAKERY.replace(WARM, `:quote[${WARM}]`)).article.lifts().quotes),
    ).toEqual([WARM])
  })

  it('gives way to the writer’s own list of key points', () => {
    const text = `${BAKERY}\n## Key points\n\n- Greet every guest by name, and the guest comes back.\n`
    const { digest: longer } = offeredIn(understandText(text), [])
    const { article } = withChoice({ digest: longer, keyPoints: [{ number: 5, text: WARM }], quotes }, text)
    expect(textsOf(article.lifts().keyPoints)).toEqual([
      'Greet every guest by name, and the guest comes back.',
    ])
    expect(textsOf(article.lifts().quotes)).toEqual([QUEUE, CHEAP])
  })

  it('stays where the front matter alone changed, and is stale where a sentence did', () => {
    const renamed = withChoice({ quotes }, BAKERY.replace('title: How', 'title: Why and how'))
    expect([textsOf(renamed.article.lifts().quotes), renamed.messages]).toEqual([[QUEUE, CHEAP], []])
    const changed = withChoice({ quotes }, BAKERY.replace('A short queue', 'A quick queue'))
    expect(changed.article.lifts().quotes).toEqual(
      understandText(BAKERY.replace('A short queue', 'A quick queue')).lifts().quotes,
    )
    expect(changed.messages).toEqual([
      `${FILE}:1:1  the text changed since small chose from it, so that choice is not used; run \`perennial choose --write ${FILE}\`  (choice-stale)`,
    ])
  })

  it('lifts nothing that the text does not say under its number, and nothing that may not be lifted', () => {
    const { article, messages } = withChoice({
      quotes: [
        { number: 3, text: 'Our bread is the best in town.' },
        { number: 99, text: CHEAP },
        { number: 4, text: WHY },
        { number: 6, text: 'The command npm run bread is no answer to a hungry guest.' },
        { number: 7, text: CHEAP },
        { number: 7, text: CHEAP },
      ],
    })
    expect(textsOf(article.lifts().quotes)).toEqual([CHEAP])
    const advice = `delete the line, or run \`perennial choose --write --again ${FILE}\`  (choices)`
    expect(messages).toEqual([
      `content/choices.json:6:7  quotes: found "Our bread is the best in town." as sentence 3 of ${FILE}, which says "${QUEUE}"; ${advice}`,
      `content/choices.json:7:7  quotes: found "${CHEAP}" as sentence 99 of ${FILE}, which says nothing there; ${advice}`,
    ])
  })
})
