import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Running } from './dev-server.ts'
import { designOf, logoOf } from './one-colour.ts'
import { type HtmlElement, readHtml } from './read-html.ts'
import { until } from './site-copy.ts'

/** A channel of the site's own that makes nothing, and shows on its workbench what it was asked. */
const NOTES = `import { z } from 'zod'
export default {
  summary: 'Notes',
  module: import.meta.url,
  heavy: false,
  options: z.strictObject({ by: z.string() }),
  plan: () => [],
  render: async () => '',
  workbench: ({ folder, options }) => ({
    component: new URL('./Notes.astro', import.meta.url),
    files: [],
    page: async (query, languages) => ({ by: options.by, said: query.get('say'), languages, href: folder + 'a.txt' }),
    answer: async (path) =>
      path === 'a.txt' ? { status: 200, type: 'text/plain', body: 'A note.' } : undefined,
  }),
}
`
const NOTES_PAGE = `---
import { getWorkbench } from 'perennial:site'

const { by, said, languages, href } = await getWorkbench('notes', Astro.request)
---

<html>
  <head><title>{by}</title></head>
  <body><p lang={languages}>{said}</p><a {href}>A note</a></body>
</html>
`

/** Write the channel `notes` into a copied project. */
export async function writeNotes(root: string): Promise<void> {
  await mkdir(join(root, 'channels'))
  await writeFile(join(root, 'channels/notes.ts'), NOTES)
  await writeFile(join(root, 'channels/Notes.astro'), NOTES_PAGE)
}

const named = (all: readonly HtmlElement[], name: string): HtmlElement[] =>
  all.filter((element) => element.name === name)

/**
 * Tell what the workbenches show of a site at /docs, whose pages have no slash at their end, with a design `mine` in the file
 * that is named, a logo, a topic with HTML in its name, and notes by Ada.
 */
export function describeWorkbenches(served: () => Running, rootOf: () => string, design: string): void {
  const get = (path: string, headers = {}): Promise<Response> => fetch(served().url + path, { headers })
  const open = async (query = ''): Promise<HtmlElement[]> =>
    readHtml(await (await get(`/docs/kit/cards${query}`)).text())

  describe('the page of the contact sheet', () => {
    it('finds its pictures, and loads none before it is seen', async () => {
      const images = named(await open('?kind=topic'), 'img').map(({ attributes }) => attributes)
      expect(images.map(({ src, alt, width, height }) => [src, alt, width, height])).toEqual([
        [
          '/docs/kit/cards/card.image?design=mine&mode=light&kind=topic&format=og&text=own',
          ...['Emne, Delebillede', 1200, 630],
        ],
        [
          '/docs/kit/cards/boxes.svg?design=mine&mode=light&kind=topic&format=og&text=own',
          ...['', 1200, 630],
        ],
      ])
      for (const { src, loading } of images)
        expect([loading, (await get(String(src))).status]).toEqual(['lazy', 200])
    })

    it('writes what the site says as text', async () => {
      const html = await (await get('/docs/kit/cards?kind=topic')).text()
      expect(html).not.toContain('<b>smør')
      expect(named(readHtml(html), 'h2').map(({ text }) => text)).toEqual([
        'Emne Brød & <b>smør</b> alle formater',
      ])
    })

    it('has all that was chosen in its form, which needs no script', async () => {
      const all = await open('?lang=da&design=mine&mode=dark&format=all&boxes=1')
      const chosen = named(all, 'option').filter(({ attributes }) => attributes['selected'])
      expect(chosen.map(({ text }) => text)).toEqual(['mine', 'mørk', 'alle', 'alle', 'sitets egne'])
      const [form] = named(all, 'form')
      expect([form?.attributes, form?.text]).toEqual([
        {},
        expect.stringMatching(/ Vis bokse og sikre områder ?Vis$/),
      ])
      expect(
        named(all, 'input').map(({ attributes: { name, value, checked } }) => [name, value, checked]),
      ).toEqual([
        ['lang', 'da', undefined],
        ['boxes', '1', true],
      ])
      expect(named(await open(), 'input').map(({ attributes }) => attributes['checked'])).toEqual([undefined])
      expect(named(all, 'figcaption')[0]?.text).toBe('Delebillede · 1200\u00a0×\u00a0630')
    })

    it('leads to each kind, to all formats and to the other language', async () => {
      const all = await open()
      const links = named(all, 'a').map(({ attributes }) => String(attributes['href']))
      const ids = named(all, 'section').map(({ attributes }) => `#${attributes['id']}`)
      expect(links.filter((href) => href.startsWith('#'))).toEqual(ids)
      expect(ids).toContain('#topic')
      expect(links).toContain('?design=mine&mode=light&kind=topic&format=all&text=own')
      expect(named(all, 'header').map(({ text }) => text)).toEqual([expect.stringMatching(/^Kort.*English$/)])
      expect(named(await open('?kind=topic'), 'nav')).toEqual([])
    })

    it('says what was asked for and does not exist', async () => {
      const lines = async (query: string): Promise<string[]> =>
        (await open(query)).flatMap(({ attributes, text }) => (attributes['role'] === 'status' ? [text] : []))
      expect(await lines('?lang=en&design=bald&mode=nope')).toEqual([
        'Design: there is no “bald”. Did you mean bold?',
        'Mode: there is no “nope”. There are light, dark, all.',
      ])
      expect(await lines('?design=<b>')).toEqual([expect.stringContaining('“<b>”')])
      expect(await lines('')).toEqual([])
    })

    it('is for no search engine, and is kept by nobody', async () => {
      const robots = named(await open(), 'meta').find(({ attributes }) => attributes['name'] === 'robots')
      expect(robots?.attributes['content']).toBe('noindex, nofollow')
      expect((await get('/docs/kit/cards')).headers.get('cache-control')).toBe('no-store')
    })

    it.each([
      ['a design', design, designOf('#0000ff')],
      ['a text', 'content/articles/en/keep-customers.md', '# Keep the customers\n\nThat you have.\n'],
      ['the logo', 'public/logo.svg', logoOf('#0000ff')],
    ])('loads again when %s is saved', async (_what, file, text) => {
      const socket = new WebSocket(served().url.replace('http', 'ws'), 'vite-hmr')
      let heard = ''
      socket.addEventListener('message', ({ data }) => {
        heard += data
      })
      await until('the connection', () => heard.includes('"connected"') || undefined)
      await writeFile(join(rootOf(), file), text)
      await until('the reload', () => heard.includes('"full-reload"') || undefined)
      socket.close()
    })
  })

  describe("a workbench of a site's own channel", () => {
    it('shows in its component what it was asked, and answers below it', async () => {
      const answer = await get('/docs/kit/notes?say=Hi+%3Cb%3E', { 'accept-language': 'en-GB' })
      expect(answer.status).toBe(200)
      const all = readHtml(await answer.text())
      expect(named(all, 'title')[0]?.text).toBe('Ada')
      expect(named(all, 'p').map(({ text, attributes }) => [text, attributes['lang']])).toEqual([
        ['Hi <b>', 'en-GB'],
      ])
      const note = await get(String(named(all, 'a')[0]?.attributes['href']))
      expect([note.headers.get('content-type'), await note.text()]).toEqual(['text/plain', 'A note.'])
      expect((await get('/docs/kit/notes/b.txt')).status).toBe(404)
    })
  })
}
