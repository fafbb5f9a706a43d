import { describe, expect, it } from 'vitest'
import type { PerennialOptions } from '../../plugins/config.ts'
import type { Library } from '../../plugins/library/library.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const page = (title: string, text = 'Words.', more = ''): string =>
  `---\ntitle: ${title}\nlang: en\n${more}---\n\n${text}\n`

const libraryWith = async (
  pages: Readonly<Record<string, string>>,
  options: Partial<PerennialOptions> = {},
): Promise<Library> =>
  readLibrary(
    exampleConfig(
      options,
      await writeSite(
        Object.fromEntries(Object.entries(pages).map(([path, text]) => [`pages/${path}`, text])),
      ),
    ),
  )

/** The pages of the branch of a page, as their ids after those above them. */
const branchOf = ({ pages, branchOf: of }: Library, id: string): string[] | undefined => {
  const text = pages.find((each) => each.id === id)
  if (!text) throw new TypeError(`no ${id}`)
  return of(text)?.map(({ page, above }) => [...above, page].map(({ slug }) => slug).join(' > '))
}

const pathsOf = ({ pages }: Library): string[] => pages.map(({ path }) => path)

describe('pages below a page', () => {
  it('come in the order in which its text leads to them, and the rest by title', async () => {
    const library = await libraryWith({
      'en/docs.md': page('Docs', 'Read [on](docs/write.md#x), [here](/en/start/) and [on](docs/write.md).'),
      'en/docs/a.md': page('Z, the last'),
      'en/docs/start.md': page('Start'),
      'en/docs/write.md': page('Write', '## X'),
      'en/docs/z.md': page('A, the first that nothing leads to'),
      'en/about.md': page('About'),
    })
    const branch = ['docs', 'docs > write', 'docs > start', 'docs > z', 'docs > a']
    expect(branchOf(library, 'en/docs')).toEqual(branch)
    expect(branchOf(library, 'en/a')).toEqual(branch)
    expect(branchOf(library, 'en/about')).toBeUndefined()
    expect(pathsOf(library)).toEqual([
      ...['/en/docs/a/', '/en/about/', '/en/docs/', '/en/docs/start/', '/en/docs/write/', '/en/docs/z/'],
    ])
    expect(library.diagnostics).toEqual([])
  })

  it('are below the page of a folder, or of the next one above that has a page, in their own language', async () => {
    const library = await libraryWith({
      'en/docs/index.md': page('Docs'),
      'en/docs/deep/api/one.md': page('One'),
      'en/docs/guide/index.md': page('Guide'),
      'en/docs/guide/two.md': page('Two'),
      'docs.da.md': page('Hjælp').replace('lang: en', 'lang: da'),
      'docs/tre.da.md': page('Tre').replace('lang: en', 'lang: da'),
      'docs/four.en.md': page('Four'),
    })
    expect(branchOf(library, 'en/docs')).toEqual(['docs', 'docs > guide', 'docs > guide > two', 'docs > one'])
    expect(branchOf(library, 'da/docs')).toEqual(['docs', 'docs > tre'])
    expect(branchOf(library, 'en/four')).toBeUndefined()
    expect(pathsOf(library)).toEqual([
      ...['/da/docs/', '/da/docs/tre/', '/en/docs/', '/en/four/'],
      ...['/en/docs/guide/', '/en/docs/one/', '/en/docs/guide/two/'],
    ])
  })

  it('stand alone where no page has the name of their folder, and the folder of a language is none', async () => {
    const library = await libraryWith({
      'en/index.md': page('English'),
      'en/legal/terms.md': page('Terms'),
      'en/other.md': page('Other'),
    })
    expect(pathsOf(library)).toEqual(['/en/en/', '/en/other/', '/en/terms/'])
    expect(library.pages.map(({ id }) => branchOf(library, id))).toEqual([undefined, undefined, undefined])
  })

  it('keep their address when the page above is kept back, and are below the next one', async () => {
    const library = await libraryWith({
      'en/docs.md': page('Docs'),
      'en/docs/guide.md': page('Guide', 'Words.', 'draft: true\n'),
      'en/docs/guide/one.md': page('One'),
    })
    expect(pathsOf(library)).toEqual(['/en/docs/', '/en/docs/guide/one/'])
    expect(branchOf(library, 'en/one')).toEqual(['docs', 'docs > one'])
  })

  it('are no landing pages, and the page on privacy stays where forms lead to it', async () => {
    const library = await libraryWith(
      {
        'en/docs.md': page('Docs'),
        'en/docs/offer.md': page('Offer', 'Words.', 'landing: { link: "https://a.example/", label: Go }\n'),
        'en/docs/privacy.md': page('Privacy'),
      },
      { privacy: { en: 'privacy' } },
    )
    expect(pathsOf(library)).toEqual(['/en/docs/', '/en/docs/offer/', '/en/privacy/'])
    expect(branchOf(library, 'en/docs')).toEqual(['docs', 'docs > privacy'])
    expect(branchOf(library, 'en/offer')).toBeUndefined()
  })
})
