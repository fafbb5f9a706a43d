import { expect, it } from 'vitest'
import { pageHtml, pageText } from '../../plugins/html/page.ts'
import type { Library } from '../../plugins/library/library.ts'
import { libraryOf } from '../make-library.ts'
import { definitionOf } from '../offers/make-offer.ts'

const words = (count: number): string => `${'soil seeds roots. '.repeat(count / 3)}`
const text = (title: string, body: string): string =>
  `---\ntitle: ${title}\nstage: awareness\n---\n\n${body}\n`
const LONG = [words(600), '- a list', words(300), words(300), words(300), words(300)].join('\n\n')
const SHORT = { 'en/b.md': text('Soil and roots', words(30)), 'en/c.md': text('Seeds of roots', words(30)) }

async function htmlOf(library: Library, id: string): Promise<string> {
  const article = library.textOf(id)
  return article ? pageHtml(pageText(library, article)) : ''
}

it('a long text leads to a related one between two paragraphs past its middle', async () => {
  const library = libraryOf({ ...SHORT, 'en/a.md': text('Roots of seeds', LONG) })
  const html = await htmlOf(library, 'en/a')
  const [before = '', after = ''] = html.split(
    /<p class="read-on">Read also: <a href="[^"]+">[^<]+<\/a><\/p>/,
  )
  expect(before.trimEnd().endsWith('</p>')).toBe(true)
  expect(after.trimStart().startsWith('<p>')).toBe(true)
  expect(before.split(/\s+/).length / html.split(/\s+/).length).toBeGreaterThan(0.45)
  expect(html).toContain(`<a href="/en/${library.waysOf(library.articles[0] as never).related[0]?.slug}/">`)
})

it('a short text does not, nor one with an offer there, nor one that links to it', async () => {
  const short = libraryOf({ ...SHORT, 'en/a.md': text('Roots of seeds', words(900)) })
  expect(await htmlOf(short, 'en/a')).not.toContain('read-on')
  const offers = ['x', 'y'].map((id) => definitionOf(id, { target: `/${id}/`, topics: ['soil'] }))
  const aboutSoil = text('Roots\ntopics: [soil]', LONG)
  const offering = await htmlOf(libraryOf({ ...SHORT, 'en/a.md': aboutSoil }, { offers }), 'en/a')
  expect(offering).toContain('data-place="middle"')
  expect(offering).not.toContain('read-on')
  const links = text('Roots', `${LONG}\n\nSee [one](b.md) and [two](c.md).`)
  expect(await htmlOf(libraryOf({ ...SHORT, 'en/a.md': links }), 'en/a')).not.toContain('read-on')
})
