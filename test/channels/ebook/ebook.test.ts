import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { ebook } from '../../../plugins/channels/ebook/index.ts'
import { registry } from '../../../plugins/channels/registry.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { render } from '../../../plugins/publish/render.ts'
import { TESTS_ALL } from '../../all.ts'
import { EXAMPLE_ROOT, exampleConfig } from '../../example-site.ts'
import { writeSite } from '../../folders.ts'

import { parseXml, textsOf, type XmlElement } from '../../strict-xml.ts'
import { writeHostileSite } from './hostile-site.ts'
import { askEpubCheck, askPort, hasJava } from './judges.ts'

const TEXTS = `${EXAMPLE_ROOT}/content/articles`
/** The validator starts a virtual machine of its own. */
const JAVA_TIME = 120_000

/** A book, taken out of its archive. */
interface Bound {
  readonly bytes: Uint8Array
  readonly files: Readonly<Record<string, Uint8Array>>
  text(path: string): string
  xml(path: string): XmlElement[]
}

async function bind(
  root: string,
  id: string,
  options: Parameters<typeof exampleConfig>[0] = {},
): Promise<Bound> {
  const library = await readLibrary(exampleConfig(options, root))
  const output = ebook.plan(library, {}).find(({ path }) => path === `${id}.epub`)
  const { bytes } = await render({ root, channel: 'ebook', inputs: output?.inputs }, registry)
  const files = unzipSync(bytes)
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array())
  return { bytes, files, text, xml: (path) => parseXml(text(path)) }
}

const pagesOf = (book: Bound): string[] => Object.keys(book.files).filter((path) => path.endsWith('.xhtml'))

let english: Bound
let danish: Bound
beforeAll(async () => {
  english = await bind(EXAMPLE_ROOT, 'en-guide')
  danish = await bind(EXAMPLE_ROOT, 'da-haandbog')
}, 60_000)

describe('the validators', () => {
  it('find no fault with the example books', async () => {
    expect(await askPort(english.bytes)).toEqual([])
    expect(await askPort(danish.bytes)).toEqual([])
  })

  it.skipIf(!hasJava || !TESTS_ALL)('of Java find none either', { timeout: JAVA_TIME }, async () => {
    expect(await askEpubCheck(english.bytes)).toEqual([])
    expect(await askEpubCheck(danish.bytes)).toEqual([])
  })

  it.each(TESTS_ALL ? (['sanitised', 'trusted'] as const) : (['sanitised'] as const))(
    'find no fault with hostile texts, HTML %s',
    { timeout: JAVA_TIME },
    async (html) => {
      const book = await bind(await writeHostileSite(), 'book', { html })
      expect(await askPort(book.bytes)).toEqual([])
      // The port in TypeScript sees nearly all of what Java does, in a tenth of the time.
      if (hasJava && (TESTS_ALL || html === 'trusted')) expect(await askEpubCheck(book.bytes)).toEqual([])
      for (const path of pagesOf(book)) expect(() => book.xml(path), path).not.toThrow()
    },
  )
})

describe('the archive', () => {
  it('says what it is in its first bytes: mimetype comes first and is stored', () => {
    const head = Buffer.from(english.bytes.subarray(0, 58)).toString('latin1')
    expect(head.slice(30)).toBe('mimetypeapplication/epub+zip')
    expect(english.bytes[8], 'stored').toBe(0)
  })

  it('holds every file that the package names, and no other', () => {
    const hrefs = english
      .xml('EPUB/package.opf')
      .filter(({ name }) => name === 'item')
      .map(({ attributes }) => `EPUB/${attributes['href']}`)
    expect([...hrefs, 'mimetype', 'META-INF/container.xml', 'EPUB/package.opf'].sort()).toEqual(
      Object.keys(english.files).sort(),
    )
  })

  it('reads the cover, the title page and the contents first, then the chapters', () => {
    const opf = danish.xml('EPUB/package.opf')
    const spine = opf.filter(({ name }) => name === 'itemref').map(({ attributes }) => attributes['idref'])
    expect(spine.slice(0, 3)).toEqual(['cover', 'title-page', 'nav'])
    expect(spine).toHaveLength(3 + 3)
  })
})

describe('the package', () => {
  it('says who made the book, with titles as they are', () => {
    const opf = english.xml('EPUB/package.opf')
    expect(textsOf(opf, 'dc:title')).toEqual([
      'A guide & “companion” <1> 🌱',
      'From the first question to the last reader',
    ])
    expect(textsOf(opf, 'dc:creator')).toEqual(['Ada Ås'])
    expect(textsOf(opf, 'dc:language')).toEqual(['en'])
    expect(textsOf(opf, 'dc:publisher')).toEqual(['Sider & Pages'])
    expect(textsOf(danish.xml('EPUB/package.opf'), 'dc:creator'), 'no author: the site').toEqual([
      'Sider & Pages',
    ])
  })

  it('dates the book by its newest article, whatever the day', () => {
    const meta = (property: string): string[] =>
      english
        .xml('EPUB/package.opf')
        .filter(({ name, attributes }) => name === 'meta' && attributes['property'] === property)
        .map(({ text }) => text)
    expect(meta('dcterms:modified')).toEqual(['2026-05-02T00:00:00Z'])
    expect(meta('schema:accessMode')).toEqual(['textual', 'visual'])
    expect(meta('schema:accessModeSufficient')).toEqual(['textual'])
    expect(meta('schema:accessibilityFeature')).toContain('alternativeText')
    expect(meta('schema:accessibilityHazard')).toEqual(['none'])
    expect(meta('schema:accessibilitySummary')).toHaveLength(1)
  })

  it('keeps the identity of the book when its words change', async () => {
    const identifierOf = async (description: string): Promise<string[]> => {
      const root = await writeSite({
        'articles/en/a.md': '---\ntitle: A\n---\n\nText.\n',
        'ebooks/b.yml': `title: B\ndescription: ${description}\nlanguage: en\narticles: [a]\n`,
      })
      return textsOf((await bind(root, 'b')).xml('EPUB/package.opf'), 'dc:identifier')
    }
    const first = await identifierOf('One')
    expect(first[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(await identifierOf('Two')).toEqual(first)
    expect(textsOf(english.xml('EPUB/package.opf'), 'dc:identifier')).not.toEqual(first)
  })
})

describe('the pages', () => {
  it('are well-formed, in the language of the book, with a style sheet and nothing that runs or is fetched', () => {
    for (const [book, lang] of [
      [english, 'en'],
      [danish, 'da'],
    ] as const) {
      for (const path of pagesOf(book)) {
        const elements = book.xml(path)
        expect(elements[0]?.attributes, path).toMatchObject({ lang, 'xml:lang': lang })
        for (const { name, attributes } of elements) {
          expect(['script', 'iframe', 'object', 'video', 'audio', 'input', 'form']).not.toContain(name)
          expect(attributes['src'] ?? '', path).not.toMatch(/^[a-z]+:|^\//)
          expect(
            Object.keys(attributes).filter((key) => /^on|^style$/.test(key)),
            path,
          ).toEqual([])
        }
      }
    }
  })

  it('lead only to what is there: every link inside the book has its page and its place', async () => {
    for (const book of [english, danish, await bind(await writeHostileSite(), 'book')]) {
      const ids = new Map(
        pagesOf(book).map((path) => [
          path.slice('EPUB/'.length),
          new Set(book.xml(path).map(({ attributes }) => attributes['id'])),
        ]),
      )
      for (const path of pagesOf(book)) {
        for (const { name, attributes } of book.xml(path)) {
          const href = attributes['href']
          if (name !== 'a' || href === undefined || /^(?:https?|mailto|tel):/.test(href)) continue
          const [page = '', id] = href.split('#')
          const target = ids.get(page === '' ? path.slice('EPUB/'.length) : page)
          expect(target, `${path} → ${href}`).toBeDefined()
          if (id) expect([...(target ?? [])], `${path} → ${href}`).toContain(decodeURIComponent(id))
        }
      }
    }
  })

  it('lead to another chapter where it is in the book, and to the web where it is not', () => {
    const pages = pagesOf(danish).filter((path) => path.includes('chapter-'))
    const hrefs = pages.flatMap((path) => danish.xml(path).map(({ attributes }) => attributes['href'] ?? ''))
    expect(hrefs.some((href) => /^chapter-[0-9a-f]{8}\.xhtml#tal-der-betyder-noget$/.test(href))).toBe(true)
    expect(hrefs).toContain('https://pages.example/da/foerste-skridt/')
    expect(hrefs.join(' ')).not.toContain('.md')
  })

  it('name the chapters in the contents as the chapters do, also where the writer has a name for books', () => {
    const contents = english
      .xml('EPUB/nav.xhtml')
      .filter(({ name, attributes }) => name === 'a' && /^chapter-/.test(attributes['href'] ?? ''))
    const titles = contents.slice(0, 4).map(({ attributes, text }) => {
      expect(textsOf(english.xml(`EPUB/${attributes['href']}`), 'h1')).toEqual([text])
      return text
    })
    expect(titles).toEqual([
      'What are the first steps?',
      'Measure the effect: “Tom & Jerry” <b>count</b> </script> ]]> 🎉',
      'Choosing <tools> & “toys” 🧰',
      'Keep the customers that you have',
    ])
  })

  it('turn footnotes into asides that reading systems open', () => {
    const path = pagesOf(english).find((page) => english.text(page).includes('Nobody needs to know the name'))
    const elements = english.xml(path ?? '')
    const reference = elements.find(({ attributes }) => attributes['epub:type'] === 'noteref')
    const note = elements.find(({ attributes }) => attributes['epub:type'] === 'footnote')
    expect(reference?.attributes).toMatchObject({ role: 'doc-noteref', href: `#${note?.attributes['id']}` })
    expect(note).toMatchObject({
      name: 'aside',
      attributes: { role: 'doc-footnote', 'aria-label': 'Note 1' },
    })
    expect(note?.text).toContain('Nobody needs to know the name.')
  })

  it('keep tables, task lists and code, without what a book can’t hold', () => {
    const all = pagesOf(danish)
      .map((path) => danish.text(path))
      .join('')
    expect(all).toContain('<td class="align-right">10 min.</td>')
    expect(all).toContain('aria-label="Gjort"')
    expect(all).toContain('class="code-keyword"')
    expect(all).not.toContain('<input')
    expect(all).not.toContain(' align=')
  })
})

describe('the pictures', () => {
  const format = async (book: Bound, path: string) => {
    const { format, width, height } = await sharp(book.files[path]).metadata()
    return { format, width, height }
  }
  const picturesOf = (book: Bound): string[] =>
    Object.keys(book.files).filter((path) => path.startsWith('EPUB/images/'))

  it('keep clean drawings as they are and PNG as PNG; a photo is turned as it was held', async () => {
    const paths = picturesOf(danish)
    expect(paths.map((path) => path.slice(-4)).sort()).toEqual(['.jpg', '.png', '.svg'])
    for (const path of paths) {
      if (path.endsWith('.svg'))
        expect(Buffer.from(danish.files[path] ?? []).toString()).toBe(
          (await readFile(`${TEXTS}/da/trin.svg`, 'utf8')).trimEnd(),
        )
      if (path.endsWith('.png'))
        expect(await format(danish, path)).toEqual({ format: 'png', width: 1000, height: 500 })
      if (path.endsWith('.jpg'))
        expect(await format(danish, path)).toEqual({ format: 'jpeg', width: 400, height: 600 })
    }
  })

  it('make JPEG of WebP, at most 1600 px wide, on white where it was transparent', async () => {
    const path = picturesOf(english).find((name) => name.endsWith('.jpg')) ?? ''
    expect(await format(english, path)).toEqual({ format: 'jpeg', width: 1600, height: 800 })
    const corner = await sharp(english.files[path])
      .extract({ left: 0, top: 0, width: 1, height: 1 })
      .raw()
      .toBuffer()
    expect([...corner]).toEqual([255, 255, 255])
  })

  it('stand in the book once, however often they are shown', () => {
    expect(new Set(picturesOf(english)).size).toBe(picturesOf(english).length)
    expect(picturesOf(english)).toHaveLength(3)
  })
})

describe('the offers', () => {
  it('stand in a book once, and lead to a whole address, the path of the site included', async () => {
    const root = await writeSite({
      'articles/en/a.md': '---\ntitle: A\nstage: awareness\n---\n\nText.\n',
      'articles/en/b.md': '---\ntitle: B\nstage: awareness\n---\n\nText with [a path](/en/prices/?a=1).\n',
      'offers/o.yml':
        'kind: guide\nstage: awareness\nlanguage: en\nheadline: H\ntext: T\nlabel: The label\ntarget: /en/offer/?from=book\n',
      'ebooks/b.yml': 'title: B\ndescription: D\nlanguage: en\narticles: [a, b]\n',
    })
    const config = { ...exampleConfig({}, root), base: '/blog' }
    const output = ebook.plan(await readLibrary(config), {})[0]
    const { bytes } = await render({ root, channel: 'ebook', inputs: output?.inputs }, registry)
    const files = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith('.xhtml'))
    const links = files.flatMap(([, file]) => parseXml(strFromU8(file)).filter(({ name }) => name === 'a'))
    expect(
      links.filter(({ text }) => text === 'The label').map(({ attributes }) => attributes['href']),
    ).toEqual([
      'https://pages.example/blog/en/offer/?from=book&utm_source=ebook&utm_medium=ebook&utm_campaign=o&utm_content=en/a',
    ])
    expect(links.find(({ text }) => text === 'a path')?.attributes['href']).toBe(
      'https://pages.example/blog/en/prices/?a=1',
    )
  })
})

describe('the last page', () => {
  it('offers what fits the stage of the last chapter and the next stage, and nothing twice', async () => {
    const offer = (label: string, stage: string, more = ''): string =>
      `kind: guide\nstage: ${stage}\nlanguage: en\nheadline: H\ntext: T\nlabel: ${label}\ntarget: /en/${label}/\n${more}`
    const root = await writeSite({
      'articles/en/a.md': '---\ntitle: A\nstage: awareness\n---\n\nText.\n',
      'articles/en/b.md': '---\ntitle: B\nstage: consideration\n---\n\nText.\n',
      'offers/first.yml': offer('first', 'awareness'),
      'offers/second.yml': offer('second', 'consideration', 'priority: 60\n'),
      'offers/third.yml': offer('third', 'consideration'),
      'offers/fourth.yml': offer('fourth', 'decision', 'limit: { ebook: 0 }\n'),
      'offers/fifth.yml': offer('fifth', 'decision'),
      'offers/sixth.yml': offer('sixth', 'delight'),
      'ebooks/b.yml': 'title: B\ndescription: D\nlanguage: en\narticles: [a, b]\n',
    })
    const book = await bind(root, 'b')
    const labelsIn = (path: string): string[] =>
      book
        .xml(path)
        .filter(({ name, attributes }) => name === 'a' && attributes['href']?.includes('utm_campaign'))
        .map(({ text }) => text)
    const chapters = pagesOf(book).filter((path) => path.includes('chapter-'))
    expect(chapters.flatMap(labelsIn)).toEqual(['first', 'second'])
    expect(labelsIn('EPUB/closing.xhtml')).toEqual(['third', 'fifth'])
    expect(textsOf(book.xml('EPUB/nav.xhtml'), 'a')).toContain('Where to go from here')
    expect(await askPort(book.bytes)).toEqual([])
  })
})

describe('the covers', () => {
  it('are JPEGs of 1400×2100, and a small one for lists, with the title as alternative text', async () => {
    const library = await readLibrary(exampleConfig())
    const covers = ebook.plan(library, {}).filter(({ type }) => type === 'image/jpeg')
    expect(covers.map(({ path }) => path)).toEqual([
      'da-haandbog-small.jpg',
      'da-haandbog.jpg',
      'en-guide-small.jpg',
      'en-guide.jpg',
    ])
    for (const { inputs, about } of covers) {
      const { bytes } = await render({ root: EXAMPLE_ROOT, channel: 'ebook', inputs }, registry)
      const { format, width, height } = await sharp(bytes).metadata()
      expect({ format, width, height }).toEqual({ format: 'jpeg', width: about.width, height: about.height })
      expect(about.alt).toMatch(/^(?:Omslaget til|Cover of) ./)
    }
    expect(covers.at(-1)?.about).toMatchObject({ width: 1400, height: 2100 })
  })
})
