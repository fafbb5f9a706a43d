import { describe, expect, it } from 'vitest'
import { newSlug } from '../../plugins/library/new-slug.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const text = (more: string): string => `---\ntitle: A text\nstage: awareness\n${more}\n---\n\nWords.\n`

async function errorsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { diagnostics } = await readLibrary(exampleConfig({}, await writeSite(files)))
  return diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)
}

const KEPT = 'that Windows keeps for itself'

describe('a name that becomes one of files', () => {
  it.each([
    ['slug', 100, true],
    ['slug', 101, false],
    ['slug', 253, false],
  ])('has at most 100 bytes: a %s of %i', async (_, length, isRight) => {
    const told = `content/articles/en/a.md:4:1  found a slug of ${length} bytes, expected at most 100; shorten it  (file-name)`
    const found = await errorsOf({ 'articles/en/a.md': text(`slug: ${'x'.repeat(length)}`) })
    expect(found).toEqual(isRight ? [] : [told])
  })

  it('of many words is cut to those that fit, with a warning that says the address', async () => {
    const long = 'how-to-mend-a-tyre-'.repeat(6).slice(0, -1)
    const short = `${'how-to-mend-a-tyre-'.repeat(5)}how`
    const root = await writeSite({
      'articles/en/a.md': text(`slug: ${long}`),
      [`articles/en/${long.replace('how', 'why')}.md`]: text('').replace('title: ', 'title: Why '),
    })
    const { articles, diagnostics } = await readLibrary(exampleConfig({}, root))
    expect(articles.map(({ path }) => path)).toEqual([`/en/${short}/`, `/en/${short.replace('how', 'why')}/`])
    const said = `found a slug of 113 bytes, of which at most 100 fit into an address, so that it is /en/${short}/; write a shorter one`
    expect(diagnostics.filter(({ rule }) => rule === 'slug')).toMatchObject([
      { file: 'content/articles/en/a.md', line: 4, column: 1, severity: 'warning', message: said },
      { line: 2, column: 1, severity: 'warning', message: said.replace('/en/how', '/en/why') },
    ])
  })

  it('counts bytes and not letters, and the name of a file is one', async () => {
    expect(await errorsOf({ [`articles/en/${'æ'.repeat(51)}.md`]: text('') })).toEqual([
      `content/articles/en/${'æ'.repeat(51)}.md:2:1  found a slug of 102 bytes, expected at most 100; shorten it  (file-name)`,
    ])
  })

  it.each(['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'lpt9', 'com¹'])(
    'is not what Windows keeps for itself: %s',
    async (name) => {
      const found = await errorsOf({
        'articles/en/a.md': text(`slug: ${name}`),
        [`pages/en/${name}.md`]: text(''),
        [`articles/en/${name.toUpperCase()}/index.md`]: text(''),
        [`authors/${name}.yml`]: 'name: A\n',
        [`ebooks/${name}.yml`]: 'title: B\ndescription: D\nlanguage: en\narticles: { stage: awareness }\n',
        [`offers/${name}.yml`]:
          'kind: guide\nlanguage: en\nheadline: H\ntext: T\nlabel: L\ntarget: https://a.example/\n',
      })
      expect(found).toEqual([
        `content/articles/en/${name.toUpperCase()}/index.md:2:1  found a slug ${KEPT} ("${name}"); choose another  (file-name)`,
        `content/articles/en/a.md:4:1  found a slug ${KEPT} ("${name}"); choose another  (file-name)`,
        ...['authors', 'ebooks', 'offers'].map(
          (folder) =>
            `content/${folder}/${name}.yml:1:1  found a file name ${KEPT} ("${name}"); choose another  (file-name)`,
        ),
        `content/pages/en/${name}.md:2:1  found a slug ${KEPT} ("${name}"); choose another  (file-name)`,
      ])
    },
  )

  it('may be that of a page of a topic', async () => {
    const found = await errorsOf({
      'articles/en/a.md': text(`topics: [fine, AUX, "${'ø'.repeat(51)}"]`),
      'articles/en/b.md': text(`topics: [AUX, con-1, "${'o'.repeat(100)}"]`),
    })
    expect(found).toEqual([
      `content/articles/en/a.md:4:16  found a topic whose page would have a name ${KEPT} ("aux"); choose another  (file-name)`,
      'content/articles/en/a.md:4:21  found a topic whose page would have a name of 102 bytes, expected at most 100; shorten it  (file-name)',
    ])
  })

  it('may be that of a page of a stage', async () => {
    const intent = 'to know'
    const label = (name: string) => ({ en: { name, intent } })
    const journey = [
      { id: 'one', place: 'awareness', labels: label('Aux') },
      { id: 'two', place: 'consideration', labels: label('ø'.repeat(51)) },
      { id: 'three', place: 'decision', labels: label('Three') },
    ] as const
    const config = exampleConfig({ journey: [...journey], languages: ['en'] }, await writeSite({}))
    expect((await readLibrary(config)).diagnostics.map(formatDiagnostic)).toEqual([
      `astro.config.mjs:1:1  found the stage "one", whose page in en would have a name ${KEPT} ("aux"); choose another  (file-name)`,
      'astro.config.mjs:1:1  found the stage "two", whose page in en would have a name of 102 bytes, expected at most 100; shorten it  (file-name)',
    ])
  })

  it('may be that of an offer, a book or an author', async () => {
    const id = 'x'.repeat(101)
    expect(await errorsOf({ [`authors/${id}.yml`]: 'name: A\n' })).toEqual([
      `content/authors/${id}.yml:1:1  found a file name of 101 bytes, expected at most 100; shorten it  (file-name)`,
    ])
  })
})

describe('the slug of a new text', () => {
  it.each([
    ['Hvad bør du gøre nu?', 'hvad-boer-du-goere-nu'],
    ['Hvad bør du gøre på årsdagen?'.normalize('NFD'), 'hvad-boer-du-goere-paa-aarsdagen'],
    ['word '.repeat(40), Array(20).fill('word').join('-')],
    [`${'a'.repeat(50)} ${'b'.repeat(49)} c`, `${'a'.repeat(50)}-${'b'.repeat(49)}`],
    ['x'.repeat(300), 'x'.repeat(100)],
    ['Con', 'con-1'],
    ['LPT1', 'lpt1-1'],
    ['Emne', 'emne-1'],
    ['Stage', 'stage-1'],
  ])('passes, and ends with a word: %.40j', async (title, slug) => {
    expect(newSlug(title)).toBe(slug)
    expect(await errorsOf({ [`articles/da/${slug}.md`]: text('') })).toEqual([])
  })
})
