import { expect, it } from 'vitest'
import { authorEntry } from '../../plugins/astro/author-entry.ts'
import { Engine } from '../../plugins/engine.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const TEXT = '---\ntitle: A\nstage: awareness\nauthor: ada\n---\n\nA text.\n'
const FACE = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><circle r="9"/></svg>'

const read = async (yaml: string) => {
  const files = { 'articles/en/a.md': TEXT, 'authors/ada.yml': yaml, 'authors/ada.svg': FACE }
  return new Engine(exampleConfig({}, await writeSite(files))).library()
}

it('a face says what it shows, or else whose it is; links are their addresses in short', async () => {
  const library = await read(
    'name: Ada Ås\nbio: { en: "One.\\n\\nTwo." }\nphoto: { src: ada.svg }\nurl: https://ada.example\nlinks: ["https://www.social.example/@ada/"]\n',
  )
  expect(authorEntry(library, 'ada', 'en')).toEqual({
    name: 'Ada Ås',
    bio: ['One.', 'Two.'],
    photo: { src: expect.stringMatching(/^\/images\/[0-9a-f]{16}\.svg$/), alt: 'Ada Ås' },
    links: [
      { url: 'https://ada.example', label: 'ada.example' },
      { url: 'https://www.social.example/@ada/', label: 'social.example/@ada' },
    ],
    credit: {
      ...{ id: 'ada', name: 'Ada Ås', kind: 'person', url: 'https://pages.example/en/author/ada/' },
      sameAs: ['https://ada.example', 'https://www.social.example/@ada/'],
      image: expect.stringMatching(/^https:\/\/pages\.example\/images\/[0-9a-f]{16}\.svg$/),
    },
  })
})

it('an author without a face or a word is there all the same', async () => {
  const library = await read('name: Ada Ås\n')
  expect(authorEntry(library, 'ada', 'en')).toMatchObject({
    name: 'Ada Ås',
    bio: [],
    photo: undefined,
    links: [],
  })
})

it.each([
  [
    'photo: { src: aad.svg }',
    'authors/ada.yml:2:10  found no file at "aad.svg"; did you mean "ada.svg"?  (image)',
  ],
  ['photo: ada.svg', 'authors/ada.yml:2:1  photo: found "ada.svg", expected a block of keys  (yaml-value)'],
  [
    'links: ["javascript:alert(1)"]',
    'authors/ada.yml:2:9  links.0: found "javascript:alert(1)", expected a web address, or a block with url and label  (yaml-value)',
  ],
])('what is wrong with %s is told', async (line, message) => {
  const { diagnostics } = await read(`name: Ada Ås\n${line}\n`)
  expect(diagnostics.filter(({ file }) => file.includes('authors')).map(formatDiagnostic)).toEqual([
    `content/${message}`,
  ])
})
