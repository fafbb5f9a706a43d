import { readFile } from 'node:fs/promises'
import type { Nodes } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { beforeAll, describe, expect, it } from 'vitest'
import { blockOf } from '../../../plugins/article/blocks.ts'
import { walk } from '../../../plugins/article/walk.ts'
import { ebookBlock } from '../../../plugins/channels/ebook/front-matter.ts'
import { ebook } from '../../../plugins/channels/ebook/index.ts'
import { registry } from '../../../plugins/channels/registry.ts'
import type { Library } from '../../../plugins/library/library.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { bookGlyphs, settleText } from '../../../plugins/print/letters.ts'
import { hasTypst, TYPST } from '../../../plugins/print/typst.ts'
import { render } from '../../../plugins/publish/render.ts'
import { sample, TESTS_ALL } from '../../all.ts'
import { exampleConfig } from '../../example-site.ts'
import { writeSite } from '../../folders.ts'
import { writeHostileSite } from './hostile-site.ts'
import { allTags, lettersOf, type ReadPdf, readPdf } from './read-pdf.ts'

const SLOW = 60_000

async function printFrom(library: Library, id: string): Promise<ReadPdf> {
  const output = ebook.plan(library, {}).find(({ path }) => path === `${id}.pdf`)
  const { bytes } = await render(
    { root: library.config.root, channel: 'ebook', inputs: output?.inputs },
    registry,
  )
  return readPdf(bytes)
}

async function print(
  root: string,
  id: string,
  options: Parameters<typeof exampleConfig>[0] = {},
): Promise<ReadPdf> {
  return printFrom(await readLibrary(exampleConfig(options, root)), id)
}

/** A book of one chapter. */
async function printText(text: string, more: Readonly<Record<string, string>> = {}): Promise<ReadPdf> {
  const root = await writeSite({
    'articles/en/a.md': `---\ntitle: A\nstage: awareness\n---\n\n${text}\n`,
    'ebooks/b.yml': 'title: B\ndescription: D\nlanguage: en\narticles: [a]\n',
    ...more,
  })
  return print(root, 'b')
}

const library = await readLibrary(exampleConfig())
const books = new Map<string, ReadPdf>()
const bookOf = (id: string): ReadPdf => {
  const book = books.get(id)
  if (!book) throw new TypeError(`no book ${id}`)
  return book
}
beforeAll(async () => {
  for (const { id } of library.books) books.set(id, await printFrom(library, id))
}, SLOW)

describe('the document', () => {
  it('is tagged, names its title and language, and says that it meets PDF/UA-1', () => {
    for (const { id, language } of library.books) {
      const { isTagged, title, language: said, metadata } = bookOf(id)
      expect({ isTagged, said }, id).toEqual({ isTagged: true, said: language })
      expect(metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
      expect(lettersOf(String(title))).toBe(
        lettersOf(settleText(library.books.find((book) => book.id === id)?.title ?? '', bookGlyphs()).text),
      )
    }
  })

  it('has an outline of its chapters and their headings', () => {
    expect(bookOf('en-guide').outline).toEqual([
      'Contents',
      'What are the first steps?',
      '  Choose one reader',
      '  Key points',
      'Measure the effect: “Tom & Jerry” <b>count</b> </script> ]]>',
      '  Numbers that matter',
      'Choosing <tools> & “toys”',
      '  What to ask',
      'Keep the customers that you have',
      '  A letter every month',
    ])
  })

  it('has tags for all that a screen reader names, and words for every picture', () => {
    for (const { id } of library.books) {
      const tags = allTags(bookOf(id).tags)
      const roles = new Set(tags.map(({ role }) => role))
      for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Figure', 'Link', 'TOC', 'TOCI'])
        expect([...roles], `${id} ${role}`).toContain(role)
      const figures = tags.filter(({ role }) => role === 'Figure')
      expect(figures.length).toBeGreaterThan(1)
      for (const { alt } of figures) expect(alt, id).toMatch(/\S/)
    }
    const danish = new Set(allTags(bookOf('da-haandbog').tags).map(({ role }) => role))
    for (const role of ['Table', 'TH', 'TD', 'Note']) expect([...danish], role).toContain(role)
  })
})

describe('the words', () => {
  it('of every chapter are there, in order, but for what the letters lack', () => {
    for (const { id, chapters } of library.books) {
      const all = bookOf(id).letters.join('')
      let at = 0
      for (const chapter of chapters) {
        const said = blockOf(chapter, 'ebook', ebookBlock)
        walk<Nodes>(chapter.tree, (node) => {
          if (node.type !== 'text' && node.type !== 'code' && node.type !== 'inlineCode') return
          const words = lettersOf(settleText(wordsOf(node), bookGlyphs()).text)
          expect(all, `${chapter.id}: ${words}`).toContain(words)
        })
        const heading = all.indexOf(
          lettersOf(settleText((typeof said === 'object' && said.title) || chapter.title, bookGlyphs()).text),
          at,
        )
        expect(heading, chapter.id).toBeGreaterThan(at)
        at = heading
      }
    }
  })

  it('say in the language of the book what is the book’s own', () => {
    expect(bookOf('en-guide').letters.join('')).toContain('Chapter1')
    expect(bookOf('da-haandbog').letters.join('')).toContain('Kapitel1')
  })
})

describe('the links', () => {
  it('lead to the chapter where it is in the book, and to the web where it is not', () => {
    const danish = bookOf('da-haandbog')
    const urls = danish.links.map(({ url }) => url)
    expect(urls).toContain('https://pages.example/da/foerste-skridt/')
    expect(urls.join(' ')).not.toMatch(/\.md|\.xhtml/)
    for (const book of books.values()) {
      const inside = book.links.filter(({ url }) => url === undefined)
      expect(inside.length).toBeGreaterThan(3)
      for (const { to } of inside) {
        expect(to).toBeGreaterThan(1)
        expect(to).toBeLessThanOrEqual(book.pages)
      }
    }
  })

  it(
    'lead from a text to the page of another chapter',
    async () => {
      const root = await writeSite({
        'articles/en/a.md': '---\ntitle: First\n---\n\nSee [the part](two.md#part) of [the other](two.md).\n',
        'articles/en/two.md': '---\ntitle: Second\n---\n\nText.\n\n## Part\n\nBack to [the first](a.md).\n',
        'ebooks/b.yml': 'title: B\ndescription: D\nlanguage: en\narticles: [a, two]\n',
      })
      const { links } = await print(root, 'b')
      // Cover, title page, contents, and a page for each chapter.
      expect(links.filter(({ page, url }) => page > 3 && url === undefined)).toEqual([
        { page: 4, to: 5 },
        { page: 4, to: 5 },
        { page: 5, to: 4 },
      ])
    },
    SLOW,
  )
})

describe('an offer', () => {
  const offer = (target: string): string =>
    `kind: guide\nstage: awareness\nlanguage: en\nheadline: The headline\ntext: The text.\nlabel: The label\ntarget: ${target}\nproof: { quote: It works, name: Ann }\n`

  it(
    'stands at the end of its chapter with its words, a link, and a code of at least two centimetres',
    async () => {
      const book = await printText('Text.', { 'offers/o.yml': offer('/en/offer/?a=1#b') })
      const page = book.letters.findIndex((letters) => letters.includes('Theheadline')) + 1
      expect(page).toBe(4)
      expect(book.letters[page - 1]).toContain('TheheadlineThetextItworksAnnThelabelpagesexampleenoffer')
      const said = 'utm_campaign=o&utm_content=en/a#b'
      expect(book.links).toContainEqual({
        page,
        url: `https://pages.example/en/offer/?a=1&utm_source=pdf&utm_medium=ebook&${said}`,
      })
      const code = await book.scan(page)
      expect(code?.text).toBe(`https://pages.example/en/offer/?a=1&utm_source=pdf&utm_medium=qr&${said}`)
      expect(code?.width).toBeGreaterThan(20)
      const figures = allTags(book.tags).filter(({ role }) => role === 'Figure')
      expect(figures.at(-1)?.alt).toBe('QR code for pages.example/en/offer')
    },
    SLOW,
  )

  it(
    'has no code where its address is too long for one',
    async () => {
      const long = `https://example.com/${'x'.repeat(500)}`
      const book = await printText('Text.', { 'offers/o.yml': offer(long) })
      expect(await book.scan(4)).toBeUndefined()
      expect(book.links.some(({ url }) => url?.startsWith(long))).toBe(true)
    },
    SLOW,
  )
})

describe('what Typst would stop at', () => {
  it.each(sample(['sanitised', 'trusted'] as const, 1))(
    'stops no book of hostile texts, HTML %s',
    async (html) => {
      const book = await print(await writeHostileSite(), 'book', { html })
      expect(book.outline.filter((name) => !name.startsWith(' '))).toEqual([
        'Contents',
        'One <b> & “two” ]]>',
        '& “two” <title>',
      ])
      for (const { url } of book.links) expect(url ?? 'https:').toMatch(/^(?:https?|mailto|tel):/)
      const all = book.letters.join('')
      for (const words of [
        'Controlcharactershere',
        'Asecondparagraph',
        'rawlink',
        'ablockinaline',
        'onlyadescription',
      ])
        expect(all).toContain(words)
    },
    SLOW,
  )

  const nested = (opening: string, depth: number): string =>
    Array.from({ length: depth }, (_, level) => opening.repeat(level + 1)).join(' x\n')
  const CASES: readonly (readonly [name: string, text: string, words: string])[] = [
    ['skipped headings', '#### Four\n\nText.\n\n## Two\n\n###### Six', 'FourTextTwoSix'],
    ['empty headings', '## \n\n### <b></b>\n\nText.', 'Text'],
    ['lists in lists', Array.from({ length: 30 }, (_, at) => `${'  '.repeat(at)}- i${at}`).join('\n'), 'i29'],
    ['quotations in quotations', `${'> '.repeat(60)}deep`, 'deep'],
    ['marks on marks', `${'<b><i>'.repeat(60)}deep${'</i></b>'.repeat(60)}`, 'deep'],
    [
      'boxes in boxes',
      `${nested(':::note\n', 1)}${':::note\n'.repeat(9)}deep\n${':::\n'.repeat(10)}`,
      'deep',
    ],
    ['emoji, Chinese and Arabic', 'Before 🎉 漢字 اللغة after.', 'Beforeafter'],
    ['controls and half characters', 'A\u0008B &#xD800; &#0; C', 'AB'],
    ['empty links', '[](https://example.com) [a]() [ ](https://example.com) [b](http://)', 'ab'],
    ['pictures that are not there', '![words](none.png) and ![](none.png)', 'wordsand'],
    ['a table without a head', '<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>', 'abc'],
    ['a table without cells', '<table><thead><tr></tr></thead></table>\n\nText.', 'Text'],
    [
      'cells over many columns',
      '<table><tr><td colspan="99">a</td><td rowspan="9">b</td></tr></table>',
      'ab',
    ],
    [
      'a table of forty columns',
      `|${' h |'.repeat(40)}\n|${'-|'.repeat(40)}\n|${' c |'.repeat(40)}`,
      'hhhccc'.slice(2, 4),
    ],
    ['a note that names itself', 'Text[^a].\n\n[^a]: See[^a] and[^b].\n\n[^b]: Other[^a].', 'SeeandOther'],
    ['a note in a heading', '## Head[^a]\n\nText.\n\n[^a]: The note.', 'HeadThenoteText'],
    ['a note in a table', '| a |\n| - |\n| b[^a] |\n\n[^a]: The note.', 'Thenote'],
    ['one place twice', '<p id="x">1</p>\n\n<p id="x">2</p>\n\n[to it](#x)', '12toit'],
    ['markup of Typst', '#set page(width: 1cm) $x$ @ref <label> *b* `#panic()` \\ // c', 'setpagewidth1cm'],
    ['an endless word', 'x'.repeat(5000), 'x'.repeat(200)],
    ['nothing', '', 'A'],
  ]
  it.runIf(TESTS_ALL).each(CASES)(
    'stops no book with %s',
    async (_name, text, words) => {
      const book = await printText(text)
      expect(book.letters.slice(3).join('')).toContain(words)
    },
    SLOW,
  )

  // Which of them it was that stopped the book, the test of each says.
  it.skipIf(TESTS_ALL)(
    'stops no book with all of these',
    async () => {
      const texts = CASES.map(([name, text], at) => [
        `articles/en/c${at}.md`,
        `---\ntitle: Of ${name}\n---\n\n${text}\n`,
      ])
      const ids = CASES.map((_, at) => `c${at}`)
      const root = await writeSite({
        ...Object.fromEntries(texts),
        'ebooks/b.yml': `title: B\ndescription: D\nlanguage: en\narticles: [${ids}]\n`,
      })
      const all = (await print(root, 'b')).letters.join('')
      for (const [name, , words] of CASES) expect(all, name).toContain(words)
    },
    SLOW,
  )

  it(
    'stops no book with a drawing whose letters the fonts lack: it is shown as pixels',
    async () => {
      const svg = (words: string): string =>
        `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><text y="20" font-family="sans-serif">${words}</text></svg>`
      const book = await printText('![Red](a.svg) ![Blue](b.svg)', {
        'articles/en/a.svg': svg('漢字'),
        'articles/en/b.svg': svg('letters'),
      })
      const alts = allTags(book.tags).map(({ alt }) => alt)
      expect(alts).toEqual(expect.arrayContaining(['Red', 'Blue']))
    },
    SLOW,
  )
})

describe('the typesetter', () => {
  it('is there for this machine', () => {
    expect(hasTypst()).toBe(true)
  })

  it('is pinned in the lock for every machine that it is built for', async () => {
    const lock = JSON.parse(
      await readFile(new URL('../../../package-lock.json', import.meta.url), 'utf8'),
    ) as {
      packages: Record<string, { version: string; optionalDependencies?: Record<string, string> }>
    }
    const builds = Object.entries(lock.packages[`node_modules/${TYPST}`]?.optionalDependencies ?? {})
    expect(builds.length).toBeGreaterThan(9)
    for (const [name, version] of builds)
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
  })
})
