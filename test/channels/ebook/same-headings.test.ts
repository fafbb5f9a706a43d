import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { ebook } from '../../../plugins/channels/ebook/index.ts'
import { registry } from '../../../plugins/channels/registry.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { render } from '../../../plugins/publish/render.ts'
import { TESTS_ALL } from '../../all.ts'
import { exampleConfig } from '../../example-site.ts'
import { parseXml, type XmlElement } from '../../strict-xml.ts'
import { askEpubCheck, askPort, hasJava } from './judges.ts'
import { type ReadPdf, readPdf } from './read-pdf.ts'

const ROOT = fileURLToPath(new URL('../../fixtures/same-headings', import.meta.url))
const CAMPAIGN = 'utm_medium=ebook&utm_campaign=da-bog&utm_content=da/a-foerste'

/** A page of the book. */
interface Page {
  readonly name: string
  readonly elements: readonly XmlElement[]
}

let epub: Uint8Array
let pages: Page[]
let pdf: ReadPdf

beforeAll(async () => {
  const library = await readLibrary(exampleConfig({ languages: ['da'] }, ROOT))
  expect(library.diagnostics).toEqual([])
  const books = ebook.plan(library, {}).slice(0, 2)
  const [first, second] = await Promise.all(
    books.map(async ({ inputs }) => (await render({ root: ROOT, channel: 'ebook', inputs }, registry)).bytes),
  )
  if (!first || !second) throw new TypeError('no books')
  epub = first
  pages = Object.entries(unzipSync(epub))
    .filter(([name]) => name.endsWith('.xhtml'))
    .map(([name, bytes]) => ({
      name: name.replace('EPUB/', ''),
      elements: parseXml(strFromU8(bytes)),
    }))
  pdf = await readPdf(second)
}, 60_000)

/** The page of the chapter with a title. */
function chapter(title: string): Page {
  const found = pages.find(
    ({ name, elements }) =>
      name.startsWith('chapter-') && elements.some((one) => one.name === 'h1' && one.text === title),
  )
  if (!found) throw new TypeError(`no chapter ${title}`)
  return found
}

/** Where the link with these words leads. */
function hrefOf({ elements }: Page, words: string): unknown {
  return elements.find(({ name, text }) => name === 'a' && text === words)?.attributes['href']
}

/** What stands at an address of the book, seen from a page. */
function at(from: Page, href: string): XmlElement | undefined {
  const [file, id] = href.split('#')
  const page = file === '' ? from : pages.find(({ name }) => name === file)
  return page?.elements.find(({ attributes }) => attributes['id'] === id)
}

describe('a book whose chapters have the same headings and notes', () => {
  it('has no fault that a validator finds', async () => {
    expect(await askPort(epub)).toEqual([])
    if (hasJava && TESTS_ALL) expect(await askEpubCheck(epub)).toEqual([])
  }, 120_000)

  it('has each id once in a page', () => {
    for (const { name, elements } of pages) {
      const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
      expect([name, ids]).toEqual([name, [...new Set(ids)]])
    }
  })

  it('leads by file, by path, by whole address and by fragment to the place inside of it', () => {
    const [first, second] = [chapter('Første kapitel'), chapter('Andet kapitel')]
    const links = {
      'opsummeringen i det andet kapitel': `${second.name}#opsummering`,
      'trin 1 der': `${second.name}#trin-1`,
      'det samme på nettet': `${second.name}#trin-1`,
      'hele kapitlet': second.name,
      herover: '#trin-1',
      begynd: '#opsummering',
    }
    expect(Object.keys(links).map((words) => [words, hrefOf(first, words)])).toEqual(Object.entries(links))
    expect(hrefOf(second, 'første kapitel')).toBe(`${first.name}#andet-kapitel`)
    for (const href of [...Object.values(links), `${first.name}#andet-kapitel`].filter((link) =>
      link.includes('#'),
    ))
      expect(at(first, href), href).toBeDefined()
    expect(at(first, '#andet-kapitel')?.text).toBe('Andet kapitel')
    expect(at(first, `${second.name}#trin-1`)?.text).toBe('Trin 1')
  })

  it('gives the second heading of a name an anchor of its own', () => {
    const headings = chapter('Første kapitel').elements.filter(
      ({ name, text }) => name === 'h2' && text === 'Trin 1',
    )
    expect(headings.map(({ attributes }) => attributes['id'])).toEqual(['trin-1', 'trin-1-1'])
  })

  it('leads to a text outside of it on the web, saying that the reader comes from the book', () => {
    const address = 'https://pages.example/c-udenfor/'
    expect(hrefOf(chapter('Første kapitel'), 'uden for bogen')).toBe(
      `${address}?utm_source=ebook&${CAMPAIGN}#trin-1`,
    )
    expect(pdf.links.map(({ url }) => url)).toContain(`${address}?utm_source=pdf&${CAMPAIGN}#trin-1`)
  })

  it.each([
    ['Første kapitel', 'Fodnote i det første kapitel.'],
    ['Andet kapitel', 'Fodnote i det andet kapitel.'],
  ])('leads from the note of "%s" to its words, and back', (title, words) => {
    const page = chapter(title)
    const reference = page.elements.find(({ attributes }) => attributes['role'] === 'doc-noteref')
    const note = at(page, String(reference?.attributes['href']))
    expect(note?.text).toContain(words)
    const back = page.elements.filter(({ name, text }) => name === 'a' && text.startsWith('↩'))
    expect(back.map(({ attributes }) => attributes['href'])).toEqual([`#${reference?.attributes['id']}`])
  })

  it('has the same contents in print, where its links lead to pages of it', () => {
    const contents = pages.find(({ name }) => name === 'nav.xhtml')?.elements ?? []
    const names = contents.flatMap(({ name, attributes, text }) =>
      name === 'a' && attributes['epub:type'] === undefined ? [text] : [],
    )
    // Paper has no place but the outline to say where its own contents stand.
    expect(pdf.outline.filter((name) => !name.startsWith(' '))).toEqual(['Indhold', ...names])
    expect(pdf.links.filter(({ to }) => to !== undefined).length).toBeGreaterThanOrEqual(7)
    const own = pdf.links.flatMap(({ url }) =>
      url?.startsWith('https://pages.example/da/b-andet/#') ? [url] : [],
    )
    expect(own).toEqual([])
  })
})
