import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import type { Published } from '../../plugins/article/published.ts'
import type { Channel } from '../../plugins/channel.ts'
import { cleanForBook } from '../../plugins/channels/ebook/clean.ts'
import { ebook } from '../../plugins/channels/ebook/index.ts'
import { feeds } from '../../plugins/channels/feeds/index.ts'
import { newsletter } from '../../plugins/channels/newsletter/index.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { social } from '../../plugins/channels/social/index.ts'
import { pageHtml, pageText } from '../../plugins/html/page.ts'
import { portable, renderText } from '../../plugins/html/resolve.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { render } from '../../plugins/publish/render.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'
import { libraryOf } from '../make-library.ts'
import { readPdf } from './ebook/read-pdf.ts'

const readCase = (name: string): Promise<string> =>
  readFile(new URL(`../fixtures/losses/colons/${name}.md`, import.meta.url), 'utf8')

const library = libraryOf({
  'da/aabningstider.md': await readCase('aabningstider'),
  'en/no-box.md': await readCase('no-box'),
})
const [withBox, without] = library.articles as [Published, Published]

/** Make all outputs of a channel, by their path. */
async function outputsOf(channel: Channel): Promise<Record<string, string>> {
  const outputs = channel.plan(library, channel.options.parse({}))
  const context = { asset: () => Promise.reject(new Error('no file')), warn: () => undefined }
  const made = outputs.map(async ({ path, inputs }) => [path, String(await channel.render(inputs, context))])
  return Object.fromEntries(await Promise.all(made))
}

/** What stands in the body of the text with a box, as its page sets it. */
const WRITTEN = [
  ...['kl. 10:30 og', '03:00:30', '16:9', '09:15 og 09:45, så står :D varen', '::before er navnet på et'],
  ...['Kl. 12:00 til 12:30', 'nøgle:værdi og n:te element', ':smile: og :white_check_mark: er', 'qwen3:8b'],
  ...['C:\\varer', '8:15', '17:45', '2026-01-29T07:13:47.942Z', 'std::vector', '(Matt. 5:16)', 'og :br.'],
]

/** Letters and marks as they are copied, without what breaks lines. */
const copied = (words: string): string => words.normalize('NFKC').replace(/[\s\u2010\u00ad-]+/g, '')

it('colons are only colons on the page, in the feed and in the book, beside exactly one box', async () => {
  const page = await pageHtml(pageText(library, withBox))
  const feed = (await outputsOf(feeds as Channel))['da/rss.xml'] ?? ''
  const { text } = pageText(library, withBox)
  const book = toHtml(cleanForBook(await renderText(portable(text), () => [])))
  for (const html of [page, feed.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), book]) {
    expect(WRITTEN.filter((words) => html.split(words).length !== 2)).toEqual([])
    expect(html.match(/aside-title/g)).toHaveLength(1)
    expect(html).not.toContain('<div></div>')
  }
  expect(withBox.diagnostics).toEqual([])
})

it('and in the EPUB and the PDF, once each', async () => {
  const root = await writeSite({
    'articles/da/aabningstider.md': await readCase('aabningstider'),
    'ebooks/bog.yml': 'title: En bog\ndescription: Om tider.\nlanguage: da\narticles: [aabningstider]\n',
  })
  const bound = await readLibrary(exampleConfig({}, root))
  const make = async (name: string): Promise<Uint8Array> => {
    const output = ebook.plan(bound, {}).find(({ path }) => path === name)
    return (await render({ root, channel: 'ebook', inputs: output?.inputs }, registry)).bytes
  }
  const files = Object.entries(unzipSync(await make('bog.epub')))
  const chapters = files.filter(([name]) => name.endsWith('.xhtml')).map(([, bytes]) => strFromU8(bytes))
  const printed = (await readPdf(await make('bog.pdf'))).words.join('')
  const once = (text: string) => (words: string) => copied(text).split(copied(words)).length === 2
  expect(WRITTEN.filter((words) => !once(chapters.join('\n'))(words))).toEqual([])
  // The contents of what is printed name its headings, too.
  expect(WRITTEN.filter((words) => !once(printed)(words))).toEqual(['Kl. 12:00 til 12:30'])
  expect(copied(printed).split(copied('Kl. 12:00 til 12:30'))).toHaveLength(3)
}, 60_000)

it('and in posts and mails, with and without a box', async () => {
  const posts = await outputsOf(social as Channel)
  const mails = await outputsOf(newsletter as Channel)
  for (const ending of ['html', 'txt'])
    expect(mails[`${withBox.id}.${ending}`]).toContain(
      'Butikken har åbent fra 10:30 til 18:00 alle hverdage.',
    )
  expect(posts[`${withBox.id}/linkedin.txt`]).toContain(
    'Varer, der er bestilt før kl. 9:30, er klar samme dag.',
  )
  expect(posts[`${without.id}/linkedin.txt`]).toContain('The shop is open from 10:30 to 18:00 on weekdays.')
  expect(await pageHtml(pageText(library, without))).toContain(
    '<p>We open at 10:30 and close at 18:00. The n:th visitor gets a prize :D and std::vector stays as it is.</p>',
  )
})
