import { readFile } from 'node:fs/promises'
import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import type { Article } from '../../plugins/article/article.ts'
import type { Channel } from '../../plugins/channel.ts'
import { cleanForBook } from '../../plugins/channels/ebook/clean.ts'
import { feeds } from '../../plugins/channels/feeds/index.ts'
import { newsletter } from '../../plugins/channels/newsletter/index.ts'
import { social } from '../../plugins/channels/social/index.ts'
import { pageHtml, pageText } from '../../plugins/html/page.ts'
import { portable, renderText } from '../../plugins/html/resolve.ts'
import { libraryOf } from '../make-library.ts'

const readCase = (name: string): Promise<string> =>
  readFile(new URL(`../fixtures/losses/colons/${name}.md`, import.meta.url), 'utf8')

const library = libraryOf({
  'da/aabningstider.md': await readCase('aabningstider'),
  'en/no-box.md': await readCase('no-box'),
})
const [withBox, without] = library.articles as [Article, Article]

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

it('colons are only colons on the page, in the feed and in the book, beside exactly one box', async () => {
  const page = await pageHtml(pageText(library, withBox))
  const feed = (await outputsOf(feeds as Channel))['da/rss.xml'] ?? ''
  const { text } = pageText(library, withBox)
  const book = toHtml(cleanForBook(await renderText(portable(text), () => [])))
  for (const html of [page, feed.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), book]) {
    expect(WRITTEN.filter((words) => !html.includes(words))).toEqual([])
    expect(html.match(/aside-title/g)).toHaveLength(1)
    expect(html).not.toContain('<div></div>')
  }
  expect(withBox.diagnostics).toEqual([])
})

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
