import { expect, it } from 'vitest'
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
    ...AHEAD,
  }
  const { diagnostics } = libraryOf(texts)
  const say = (name: string): string =>
    `found next: ${name}, which names no other article in en; write its id, such as en/slug  (next)`
  expect(diagnostics.filter(({ rule }) => rule === 'next').map(formatDiagnostic)).toEqual([
    `content/articles/en/a.md:4:1  ${say('nobody')}`,
    `content/articles/en/b.md:4:1  ${say('b')}`,
    `content/articles/en/c.md:4:1  ${say('da/pumpe')}`,
    'content/articles/en/d.md:4:1  found next: draft, which is not published; readers are led elsewhere until it is  (next)',
  ])
  const { 'en/a': a, 'en/b': b } = nextIn(texts)
  expect([a, b].every((id) => id?.startsWith('en/'))).toBe(true)
})

it('a link of the writer counts as a likeness twice as great', () => {
  const both = {
    'en/first.md': text('Two wheels', 'consideration'),
    'en/second.md': text('Two wheels', 'consideration'),
  }
  const linked = text('Two wheels', 'awareness', '', 'Text of Two wheels: [on](second.md).')
  expect(nextIn({ 'en/start.md': text('Two wheels', 'awareness'), ...both })['en/start']).toBe('en/first')
  expect(nextIn({ 'en/start.md': linked, ...both })['en/start']).toBe('en/second')
  const back = {
    ...both,
    'en/second.md': text('Two wheels', 'consideration', '', 'Text of Two wheels: [on](start.md).'),
  }
  expect(nextIn({ 'en/start.md': text('Two wheels', 'awareness'), ...back })['en/start']).toBe('en/second')
})
