import { describe, expect, it } from 'vitest'
import { understandText } from '../understand-text.ts'

/** With a description nothing needs the sentences but the steps, which are then looked for alone. */
const stepsIn = (text: string, lang = 'en') => {
  const article = understandText(`---\ntitle: T\ndescription: D.\nlang: ${lang}\n---\n\n${text}\n`)
  const alone = article.steps()
  expect(alone).toEqual(article.lifts().steps)
  return alone
}
const steps = (text: string, lang = 'en'): string[] => stepsIn(text, lang).map((step) => step.text)

describe('steps', () => {
  it.each([
    ['en', '## Step 1: The tyres\n## Step 2: The chain\n## Step 3: The door'],
    ['da', '## Trin 1. Dækkene\n## Trin 2 – Kæden\n## Trin 3: Døren'],
    ['en', '### 1. Check the tyres\n### 2) Oil the chain\n### 3. Close the door'],
    ['da', '### 1. Tjek dækkene\n### 2) Smør kæden\n### 3. Luk døren'],
  ])('are headings that count, where they are called steps or say what to do (%s: %j)', (lang, text) => {
    expect(steps(text, lang)).toHaveLength(3)
  })

  it('are the longest numbered list otherwise, its opening words only', () => {
    expect(
      stepsIn(
        '1. Open it.\n2. Read it.\n3. Close it.\n\nText.\n\n1. Write one.\n\n   more of one\n\n2. Write two.\n   - part\n3. Keep both.\n4. Send them.\n\nText.\n\n1. Ask.\n2. Wait.\n3. Ask again.',
      ),
    ).toEqual(
      ['Write one.', 'Write two.', 'Keep both.', 'Send them.'].map((text, at) => ({
        text,
        line: [13, 17, 19, 20][at],
        column: 4,
        score: 0.95,
        reasons: ['a numbered list tells what to do'],
      })),
    )
  })

  it.each([
    ['a plain list', '- Open it.\n- Read it.\n- Close it.'],
    ['a short list', '1. Open it.\n2. Read it.'],
    ['two headings', '## 1. Open it\n## 2. Read it'],
    ['years', '## 2024 in review\n## 2025 in review\n## 2026 in review'],
    ['a list of things', '1. Red bikes.\n2. Blue bikes.\n3. Green bikes.'],
    ['headings of ideas', '## 1. Bikes for children\n## 2. Bikes for two\n## 3. Bikes that fold'],
    ['headings that do not count from 1', '## 3. Check the tyres\n## 2. Oil the chain\n## 1. Close the door'],
  ])('are none in %s', (_what, text) => {
    expect(steps(text)).toEqual([])
  })

  it('are those of one list, and not of what is listed below one of them', () => {
    expect(steps('1. Open it.\n   1. Read it.\n   2. Close it.\n2. Keep it.\n3. Send it.')).toEqual([
      'Open it.',
      'Keep it.',
      'Send it.',
    ])
    expect(steps('1. Open it.\n2. Read it.\n3. Close it.\n\n- a\n- b\n\n1. Ask.\n2. Wait.')).toHaveLength(3)
  })

  it('may open with a condition here and there', () => {
    expect(
      steps('1. Open the box.\n2. If it is wet, dry it.\n3. Take the key.\n4. Close the box.'),
    ).toHaveLength(4)
    expect(steps('1. If it is wet, dry it.\n2. The key is in it.\n3. Close the box.')).toEqual([])
  })

  it('are all of a procedure, or none', () => {
    const list = '1. Open the box.\n2. Take the key.\n3. Close the box.'
    expect(steps(list.replace('the key', '{{< tool >}}'))).toEqual([])
    const head = (never: string) => `---\ntitle: T\nlift:\n  never: ${never}\n---\n\n${list}\n`
    expect(understandText(head('Take the key.')).lifts().steps).toEqual([])
    expect(understandText(head('Nothing of it')).lifts().steps).toHaveLength(3)
  })
})
