import { expect, it } from 'vitest'
import { fixAll } from '../../plugins/check/fix/fix.ts'
import { mendSettings } from '../../plugins/check/fix/mend-settings.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const SPELLINGS = new Map([['winter', 'Winter']])

it.each([
  ['topics: [winter, rain] # cold\nkind: guide\n', 'topics: [Winter, rain] # cold\nkind: guide\n'],
  [
    "title: winter\r\narticles:\r\n  topics:\r\n    - 'WINTER'\r\n",
    "title: winter\r\narticles:\r\n  topics:\r\n    - 'Winter'\r\n",
  ],
  ['\ufefftopics: winter\n', '\ufefftopics: Winter\n'],
  ['topics: [Winter]\n', undefined],
  ['articles: [winter]\n', undefined],
  ['topics: [winter\n', undefined],
  ['- winter\n', undefined],
])('topics of offers and books are spelt as the site spells them: %j', (yaml, mended) => {
  expect(mendSettings(yaml, SPELLINGS)?.text).toBe(mended)
})

it('`check --fix` mends them where they stand', async () => {
  const article = (topic: string): string =>
    `---\ntitle: ${topic}\nstage: awareness\ntopics: [${topic}]\n---\n\nText.\n`
  const root = await writeSite({
    'articles/a.md': article('Winter'),
    'articles/b.md': article('Winter').replace('title: Winter', 'title: B'),
    'offers/guide.yml':
      'kind: guide\nlanguage: en\nheadline: H\ntext: T\nlabel: L\ntopics:\n  - winter\nstage: awareness\ntarget: https://example.com/\n',
    'ebooks/cold.yml': 'title: Cold\ndescription: On cold.\nlanguage: en\narticles:\n  topics: [winter]\n',
  })
  const { done, left } = await fixAll([await readLibrary(exampleConfig({ languages: ['en'] }, root))], false)
  expect(left).toEqual([])
  expect(done).toEqual([
    'content/offers/guide.yml:7:5  "winter" becomes "Winter"',
    'content/ebooks/cold.yml:5:12  "winter" becomes "Winter"',
  ])
})
