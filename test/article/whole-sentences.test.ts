import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../plugins/article/article.ts'
import { understandText } from './understand-text.ts'

const readCase = (name: string): Promise<string> =>
  readFile(new URL(`../fixtures/losses/${name}`, import.meta.url), 'utf8')

/** Everything that a text passes on. */
function liftedFrom({ excerpt, lifts }: Article): string[] {
  return [excerpt.value, ...Object.values(lifts()).flatMap(textsOf)]
}

const textsOf = (list: readonly { readonly text: string }[]): string[] => list.map(({ text }) => text)

describe('a sentence that lost words is never passed on', () => {
  const gone = [
    ['a formula', 'The angle is always $\\alpha = 25^\\circ$, and never more.'],
    ['a shortcode', 'Readers always choose {{< plan >}} before they have read it.'],
    [
      'the end of a shortcode',
      'Readers always choose the plan that costs them less than it saves. {{% /plan %}}',
    ],
    ['a value of a template', 'Readers always save <%= figure %> hours in a week with the new plan.'],
    ['a directive', 'Readers always press :icon{name="gear"} before they save what they wrote.'],
    ['an element', 'Type <your-name> before you save, and never after you save it.'],
    ['a script in the line', 'Never begin <script>alert(1)</script> before the end of the day.'],
    ['a picture between words', 'Always press ![the gear](https://example.com/gear.png) before you save it.'],
    ['words that are struck out', 'The plan always costs ~~ten~~ five dollars less than the other.'],
    ['raised figures', 'There are never more than 10<sup>6</sup> grains of sand in a bucket.'],
    ['a mark of no note', 'Nothing is ever better than the one that you have.[^none]'],
  ] as const

  it.each(gone)('for want of %s', (_what, sentence) => {
    const article = understandText(`---
title: A
---

${sentence} Another sentence follows.
`)
    expect(liftedFrom(article).filter((text) => text !== '' && !text.startsWith('Another'))).toEqual([])
  })

  it('nor as a key point, a question or a step', () => {
    const text = [
      '# A',
      '## Key points',
      '- Thanks to <X id="a" />, who found it.',
      '- The other point is whole, and it stays.',
      '## What is {{ this }}?',
      '1. Open the box of tools.',
      '2. Take {{< tool >}} out of it.',
      '3. Close the box of tools.',
    ].join('\n\n')
    expect(liftedFrom(understandText(text))).toEqual([
      'The other point is whole, and it stays.',
      'The other point is whole, and it stays.',
    ])
  })

  it('but those around it are', () => {
    const { mistakes } = understandText(
      [
        '# A',
        'Never build without `npm ci --offline`, since it always takes what the lock file says. ' +
          'Always change the date in `updated` before you build the site again. ' +
          'Always press ![](https://example.com/a.png) it. Never trust a build that nobody has ever looked at.',
      ].join('\n\n'),
    ).lifts()
    expect(textsOf(mistakes)).toEqual(['Never trust a build that nobody has ever looked at.'])
  })
})

describe('MDX', () => {
  it('passes on no half sentence, and nothing of its code', async () => {
    const article = understandText(await readCase('holdet.mdx'), { file: 'holdet.mdx' })
    expect(liftedFrom(article)).toEqual([
      'Hvem der har lavet udgaven, og hvad den koster.',
      'Udgave 7 bygger dobbelt så hurtigt som udgave 6.',
    ])
    expect(JSON.stringify(article.tree)).not.toMatch(/HEMMELIG|import Navn|export const/)
    expect(JSON.stringify(article.tree)).toContain('const obj = { a: 1 } // {ikke et udtryk}')
    expect(JSON.stringify(article.tree).match(/Du kan opdatere med/g)).toHaveLength(1)
  })
})

it('a name that begins with a dot keeps it, in every place that takes sentences', async () => {
  const article = understandText(await readCase('runtime.md'))
  expect(textsOf(article.lifts().keyPoints)).toEqual([
    '.NET starts quickly.',
    'A .env file holds what differs.',
  ])
  const named = understandText('# A\n\n:quote[.NET came first here], and it has stayed for ten years.\n')
  expect(textsOf(named.lifts().quotes)).toEqual(['.NET came first here'])
})
