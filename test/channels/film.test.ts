import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { ebook } from '../../plugins/channels/ebook/index.ts'
import { feeds } from '../../plugins/channels/feeds/index.ts'
import { newsletter } from '../../plugins/channels/newsletter/index.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { render } from '../../plugins/publish/render.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'
import { readPdf } from './ebook/read-pdf.ts'

const TITLE = 'How to hone a chisel'
const FILM = 'https://www.youtube.com/watch?v=aB3'
const TEXT = `---
title: Sharp tools
stage: awareness
---

A chisel that is sharp is a chisel that is safe.

<iframe src="https://www.youtube-nocookie.com/embed/aB3" title="${TITLE}"></iframe>

Take your time.
`

it('a film is a link with its title in the feed, in the chapter and in print; a mail has no text of which it could be part', async () => {
  const root = await writeSite({
    'articles/en/a.md': TEXT,
    'ebooks/b.yml': 'title: B\ndescription: D\nlanguage: en\narticles: [a]\n',
  })
  const library = await readLibrary(exampleConfig({}, root))
  const bytesOf = async (channel: string, inputs: unknown): Promise<Uint8Array> =>
    (await render({ root, channel, inputs }, registry)).bytes
  const LINK = new RegExp(`<a[^>]* href="${FILM.replace(/[?.]/g, '\\$&')}[^"]*"[^>]*>${TITLE}</a>`)

  const outputsOf = async (channel: 'feeds' | 'newsletter', path: string): Promise<string> => {
    const outputs =
      channel === 'feeds' ? feeds.plan(library, feeds.options.parse({})) : newsletter.plan(library, {})
    return strFromU8(await bytesOf(channel, outputs.find((output) => output.path === path)?.inputs))
  }
  const feed = JSON.parse(await outputsOf('feeds', 'en/feed.json'))
  expect(feed.items[0].content_html).toMatch(LINK)
  for (const path of ['en/a.html', 'en/a.txt']) {
    const mail = await outputsOf('newsletter', path)
    expect(mail).toContain('A chisel that is sharp is a chisel that is safe.')
    expect(mail).not.toMatch(/iframe|youtube/)
  }

  const [epub, pdf] = await Promise.all(
    ebook
      .plan(library, {})
      .slice(0, 2)
      .map(({ inputs }) => bytesOf('ebook', inputs)),
  )
  if (!epub || !pdf) throw new TypeError('no books')
  const chapter = Object.entries(unzipSync(epub)).find(([name]) => name.includes('chapter-'))?.[1]
  expect(strFromU8(chapter ?? new Uint8Array())).toMatch(LINK)
  const print = await readPdf(pdf)
  expect(print.words.join(' ')).toContain(TITLE)
  expect(print.links.map(({ url }) => url)).toContain(FILM)
}, 60_000)
