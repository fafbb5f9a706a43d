import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { tellAnswers } from '../../plugins/astro/tell-answers.ts'
import { resolveConfig } from '../../plugins/config.ts'
import { Engine } from '../../plugins/engine.ts'
import { TODAY } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const FILES = {
  'articles/en/oven.md': '---\ntitle: What is an oven?\n---\n\nAn oven keeps the heat of a fire.\n',
  'ebooks/guide.yml': 'title: Ovens\ndescription: All of it.\nlanguage: en\narticles: [oven]\nform: news\n',
}
const BOOK =
  'content/ebooks/guide.yml is behind the form "news", which a site with pages of its own shows nowhere: /ebook/guide.epub is open to whoever has the address.'

/** What a host's build says of its forms, where pages were built at some files. */
async function toldOf(form: object, built: readonly string[]): Promise<string[]> {
  const root = await writeSite(FILES)
  for (const file of built) {
    await mkdir(dirname(join(root, 'dist', file)), { recursive: true })
    await writeFile(join(root, 'dist', file), '<p>Thanks</p>')
  }
  const options = { title: 'Ovens', languages: ['en'], today: TODAY, privacy: { en: 'privacy' } }
  const engine = new Engine(
    resolveConfig(
      { ...options, forms: { news: form } },
      { root, site: 'https://ovens.example', base: '/docs' },
    ),
  )
  const said: string[] = []
  await tellAnswers(await engine.library(), join(root, 'dist'), { warn: (message) => said.push(message) })
  return said
}

const NETLIFY = { service: 'netlify' }
const URL_FORM = { service: 'url', url: '/in', fields: { ok: '{success}', bad: '{failure}' } }

it.each([
  [NETLIFY, [], 'The forms lead readers to /thanks/ and /privacy/, where no page was built; make one there.'],
  [NETLIFY, ['thanks.html'], 'The forms lead readers to /privacy/, where no page was built; make one there.'],
  [NETLIFY, ['thanks/index.html', 'privacy/index.html'], undefined],
  [
    URL_FORM,
    ['privacy/index.html'],
    'The forms lead readers to /thanks/ and /try-again/, where no page was built; make one there.',
  ],
  [{ service: 'buttondown', user: 'me' }, ['privacy/index.html'], undefined],
])('says where the forms of %j lead to no page, beside %j', async (form, built, told) => {
  expect(await toldOf(form, built)).toEqual([...(told === undefined ? [] : [told]), BOOK])
})

it('a form of a host has no landing page in what Perennial makes: an offer names its page', async () => {
  const root = await writeSite({
    ...FILES,
    'offers/news.yml':
      'kind: newsletter\nlanguage: en\nheadline: News\ntext: One mail.\nlabel: Get it\ntarget: { form: news }\n',
  })
  const options = { title: 'Ovens', languages: ['en'], today: TODAY, privacy: { en: 'privacy' } }
  const engine = new Engine(resolveConfig({ ...options, forms: { news: NETLIFY } }, { root }))
  const { diagnostics } = await engine.library()
  expect(diagnostics.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'content/offers/news.yml found the form "news", whose page is your own; write its address, such as target: /news/',
  ])
})
