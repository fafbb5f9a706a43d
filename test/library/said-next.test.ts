import { expect, it } from 'vitest'
import type { Published } from '../../plugins/article/published.ts'
import { Likeness } from '../../plugins/library/likeness.ts'
import { otherNextOf } from '../../plugins/library/other-next.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { libraryOf } from '../make-library.ts'

const text = (title: string, stage: string, more = '', body = `Text of ${title}.`): string =>
  `---\ntitle: ${title}\nstage: ${stage}\n${more}---\n\n${body}\n`

const nextIn = (texts: Readonly<Record<string, string>>): Record<string, string | undefined> => {
  const library = libraryOf(texts)
  return Object.fromEntries(library.articles.map((article) => [article.id, library.waysOf(article).next?.id]))
}

const AHEAD = {
  'en/wax.md': text('Wax for a dirty chain', 'consideration'),
  'en/pump.md': text('Choosing a pump', 'consideration'),
}

it('the next step is what the writer says, by id or slug, before what is nearer and before a series goes on', () => {
  const chain = text('A dirty chain', 'awareness')
  expect(nextIn({ 'en/chain.md': chain, ...AHEAD })['en/chain']).toBe('en/wax')
  for (const name of ['pump', 'en/pump'])
    expect(
      nextIn({ 'en/chain.md': text('A dirty chain', 'awareness', `next: ${name}\n`), ...AHEAD })['en/chain'],
    ).toBe('en/pump')
  const library = libraryOf(
    {
      'en/one.md': text('One', 'awareness', 'series: Chains\nnext: pump\n'),
      'en/two.md': text('Two', 'awareness', 'series: Chains\n'),
      ...AHEAD,
    },
    {},
    { reader: 'session' },
  )
  const one = library.articles.find(({ id }) => id === 'en/one')
  if (!one) throw new TypeError('no en/one')
  expect(library.waysOf(one)).toMatchObject({ next: { id: 'en/pump' }, isFar: false })
  expect(otherNextOf(library, one)).toEqual([])
})

it('a next step that is nowhere is told, and another is chosen', () => {
  const texts = {
    'da/pumpe.md': text('Pumpen', 'consideration'),
    'en/draft.md': text('Draft', 'consideration', 'draft: true\n'),
    'en/a.md': text('A', 'awareness', 'next: nobody\n'),
    'en/b.md': text('B', 'awareness', 'next: b\n'),
    'en/c.md': text('C', 'awareness', 'next: da/pumpe\n'),
    'en/d.md': text('D', 'awareness', 'next: draft\n'),
    'da/skitse.md': text('Skitse', 'consideration', 'draft: true\n'),
    'en/e.md': text('E', 'awareness', 'next: skitse\n'),
    'en/f.md': text('F', 'awareness', 'next: oil-a-chian\n'),
    'en/g.md': text('G', 'awareness', 'next: en/Oil-a-chan\n'),
    'en/h.md': text('H', 'awareness', 'next: en/h\n'),
    'en/oil-a-chain.md': text('Oil', 'consideration', 'next: oil-the-chain\n'),
    ...AHEAD,
  }
  const { diagnostics } = libraryOf(texts)
  const say = (name: string): string =>
    `found next: ${name}, which names no other article in en; write its id, such as en/slug  (next)`
  const meant = (name: string, near: string): string =>
    `found next: ${name}, which names no other article in en; did you mean "${near}"?  (next)`
  expect(diagnostics.filter(({ rule }) => rule === 'next').map(formatDiagnostic)).toEqual([
    `content/articles/en/a.md:4:1  ${say('nobody')}`,
    `content/articles/en/b.md:4:1  ${say('b')}`,
    `content/articles/en/c.md:4:1  ${say('da/pumpe')}`,
    'content/articles/en/d.md:4:1  found next: draft, which is not published; readers are led elsewhere until it is  (next)',
    `content/articles/en/e.md:4:1  ${say('skitse')}`,
    `content/articles/en/f.md:4:1  ${meant('oil-a-chian', 'oil-a-chain')}`,
    `content/articles/en/g.md:4:1  ${meant('en/Oil-a-chan', 'en/oil-a-chain')}`,
    `content/articles/en/h.md:4:1  ${say('en/h')}`,
    `content/articles/en/oil-a-chain.md:4:1  ${say('oil-the-chain')}`,
  ])
  const { 'en/a': a, 'en/b': b } = nextIn(texts)
  expect([a, b].every((id) => id?.startsWith('en/'))).toBe(true)
})

it('a link of the writer, to or fro, counts as a likeness twice as great', () => {
  const link = (to: string): string => `Rims: [on](${to}.md).`
  const start = text('Oil wax grease chain', 'awareness', '', link('far'))
  const far = text('Oil wax grease pump', 'consideration', '', 'Rims.')
  const near = text('Oil wax grease chain rim bell', 'consideration', '', 'Rims.')
  const same = text('Oil wax grease chain', 'consideration', '', 'Rims.')
  const plain = text('Oil wax grease chain', 'awareness', '', 'Rims: on.')
  const stepOf = (texts: Readonly<Record<string, string>>): [string | undefined, number] => {
    const library = libraryOf({ 'en/start.md': start, ...texts })
    const of = (id: string) => library.articles.find((article) => article.id === id) as Published
    const likeness = new Likeness(library.articles)
    const [, other = ''] = Object.keys(texts)
    const ratio =
      likeness.between(of('en/start'), of(other.slice(0, -3))) /
      likeness.between(of('en/start'), of('en/far'))
    return [library.waysOf(of('en/start')).next?.id, ratio]
  }
  const [chosen, ratio] = stepOf({ 'en/far.md': far, 'en/near.md': near })
  expect([chosen, ratio > 1.2, ratio < 2]).toEqual(['en/far', true, true])
  const [nearer, more] = stepOf({ 'en/far.md': far, 'en/same.md': same })
  expect([nearer, more > 2]).toEqual(['en/same', true])
  const back = text('Oil wax grease pump', 'consideration', '', link('start'))
  expect(stepOf({ 'en/far.md': back, 'en/near.md': near, 'en/start.md': plain })[0]).toBe('en/far')
  expect(stepOf({ 'en/far.md': far, 'en/near.md': near, 'en/start.md': plain })[0]).toBe('en/near')
})

it('what writers say goes round no more than it has to', () => {
  const next = nextIn({
    'en/a.md': text('Oil the chain', 'delight', 'next: b\n'),
    'en/b.md': text('Oil the chains', 'delight'),
    'en/c.md': text('Pump the tyres', 'delight'),
  })
  expect(next).toMatchObject({ 'en/a': 'en/b', 'en/b': 'en/c' })
})
