import { expect, it } from 'vitest'
import type { Diagnostic } from '../../plugins/source/diagnostic.ts'
import { summarise } from '../../plugins/source/summarise.ts'

const finding = (line: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  file: 'a.md',
  line,
  column: 1,
  severity: 'warning',
  rule: 'unknown-key',
  message: `found ${line}`,
  ...more,
})
const lines = (count: number): Diagnostic[] => Array.from({ length: count }, (_, index) => finding(index + 1))

it('tells the first fifty findings of a rule in a file, and where how many more begin', () => {
  const findings = lines(5037)
  expect(summarise(findings)).toEqual([
    ...findings.slice(0, 50),
    finding(51, {
      message: 'found 4,987 more like those above, from here on; mend what is told, then check again',
    }),
  ])
})

it('tells fifty of each rule and of each file', () => {
  const findings = [
    ...lines(50),
    ...lines(50).map((each) => ({ ...each, rule: 'box' })),
    ...lines(50).map((each) => ({ ...each, file: 'b.md' })),
  ]
  expect(summarise(findings)).toEqual(findings)
})

it('never makes an error less than it is', () => {
  const findings = [...lines(60), finding(61, { severity: 'error' })]
  expect(summarise(findings).at(-1)?.severity).toBe('error')
})
