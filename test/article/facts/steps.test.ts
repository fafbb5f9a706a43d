import { expect, it } from 'vitest'
import { understandText } from '../understand-text.ts'

const steps = (text: string): string[] => understandText(`# T\n\n${text}\n`).steps.map((step) => step.text)

it.each([
  '## Step 1: One\n## Step 2: Two\n## Step 3: Three',
  '## Trin 1. En\n## Trin 2 – To\n## Trin 3: Tre',
  '### 1. One\n### 2) Two\n### 3. Three',
])('are numbered headings: %j', (text) => {
  expect(steps(text)).toHaveLength(3)
})

it('are the longest numbered list otherwise, its opening words only', () => {
  expect(
    steps(
      '1. a\n2. b\n3. c\n\nText.\n\n1. one\n\n   more of one\n\n2. two\n   - part\n3. three\n4. four\n\nText.\n\n1. x\n2. y\n3. z',
    ),
  ).toEqual(['one', 'two', 'three', 'four'])
})

it('are none in a plain list, a short list or two numbered headings', () => {
  expect(steps('- a\n- b\n- c')).toEqual([])
  expect(steps('1. a\n2. b')).toEqual([])
  expect(steps('## 1. a\n## 2. b')).toEqual([])
  expect(steps('## 2024 in review\n## 2025 in review\n## 2026 in review')).toEqual([])
})
