import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { textId } from '../../plugins/article/ids.ts'
import { TESTS_ALL } from '../all.ts'
import { filesIn, sharedFolder } from '../folders.ts'
import { readHtml } from './read-html.ts'
import { build, copyProject } from './site-copy.ts'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))
/** Longest time that a build takes on a busy machine. */
const PATIENCE = 120_000

const here = sharedFolder()

/** The ids that the components of the site give; what is filled in is a word. */
async function idsInSource(): Promise<string[]> {
  const files = (await readdir(SRC, { recursive: true })).filter((path) => path.endsWith('.astro'))
  // No text of a writer is shown in the kit.
  const pages = files.filter((path) => !path.startsWith('kit/'))
  const sources = await Promise.all(pages.map((path) => readFile(join(SRC, path), 'utf8')))
  return sources.flatMap((source) =>
    [...source.matchAll(/\sid=(?:"([^"]*)"|\{`([^`]*)`\})/g)].map(([, plain, filled = '']) =>
      (plain ?? filled).replace(/\$\{\w+\}/g, 'word'),
    ),
  )
}

it('every id that the site’s pages have beside a text is one that no text can have', async () => {
  const ids = await idsInSource()
  expect(ids).toContain('content')
  expect(ids.length).toBeGreaterThan(15)
  expect(ids.filter((id) => textId(id) === id)).toEqual([])
})

/** A text whose headings and HTML want every id that a page has. */
async function greedyText(frontMatter: string): Promise<string> {
  const wanted = [
    ...(await idsInSource()),
    ...['fn-1', 'fnref-1', 'footnote-label', 'signup-email', 'signup-hint', 'signup-website'],
    ...['offer:en-start', 'signup-agreement', 'same', 'same'],
  ]
  return [
    `---\n${frontMatter}\n---`,
    'This opening paragraph is long enough to be an excerpt.[^1] See [the notes](#fn-1) and [more](#content).',
    ...wanted.map((id) => `## ${id}\n\n<span id="${id}">${id}</span>`),
    '<figure data-part="0"></figure>',
    '[^1]: note',
  ].join('\n\n')
}

// Of the same ids, what a text may have: above.
describe.runIf(TESTS_ALL)('a site of texts that want every id', () => {
  it(
    'has no id twice on any page, and each link within a page leads to something on it',
    async () => {
      const root = await copyProject(await here, {
        options: {
          forms: {
            signup: {
              service: 'url',
              url: '/subscribe',
              trap: 'website',
              consent: 'checkbox',
              inline: true,
            },
          },
          privacy: { da: 'om', en: 'about' },
          reader: 'remember',
        },
      })
      const files = {
        'articles/en/greedy.md': await greedyText('title: Greedy\nstage: decision\npublished: 2026-01-01'),
        'pages/en/greedy-page.md': await greedyText('title: Greedy page'),
        'pages/en/greedy-landing.md': await greedyText('title: Greedy landing\nlanding: { form: signup }'),
      }
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(root, 'content', path)), { recursive: true })
        await writeFile(join(root, 'content', path), text)
      }
      const { code, stdout, stderr } = await build(root)
      expect(code, `${stdout}\n${stderr}`).toBe(0)
      const dist = join(root, 'dist')
      const pages = (await filesIn(dist)).filter((file) => file.endsWith('.html') && !file.startsWith('kit/'))
      expect(pages).toEqual(
        expect.arrayContaining(
          Object.keys(files).map((path) => `${path.slice(path.indexOf('/') + 1, -3)}/index.html`),
        ),
      )
      for (const page of pages) {
        const elements = readHtml(await readFile(join(dist, page), 'utf8'))
        const ids = elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [String(id)]))
        expect(
          ids.filter((id, index) => ids.indexOf(id) !== index),
          page,
        ).toEqual([])
        const within = elements.flatMap(({ attributes: { href } }) =>
          String(href).startsWith('#') ? [decodeURIComponent(String(href).slice(1))] : [],
        )
        expect(
          within.filter((id) => !ids.includes(id)),
          page,
        ).toEqual([])
        expect(elements.find(({ attributes }) => attributes['id'] === 'content')?.name, page).toBe('main')
      }
      const greedy = readHtml(await readFile(join(dist, 'en/greedy/index.html'), 'utf8'))
      const nameOf = (wanted: string) => greedy.find(({ attributes: { id } }) => id === wanted)?.name
      expect(greedy.find(({ text, name }) => name === 'a' && text === 'more')?.attributes['href']).toBe(
        '#section-content',
      )
      expect([nameOf('fn-1'), nameOf('footnote-label'), nameOf('section-content')]).toEqual([
        'li',
        'h2',
        'span',
      ])
    },
    PATIENCE,
  )
})
