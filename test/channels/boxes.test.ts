import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { Channel } from '../../plugins/channel.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { pageHtml, pageText } from '../../plugins/html/page.ts'
import type { Library } from '../../plugins/library/library.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { render } from '../../plugins/publish/render.ts'
import { sample } from '../all.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'
import { lettersOf, readPdf } from './ebook/read-pdf.ts'

/** What each box is called where its writer says nothing. */
const NAMES = {
  en: {
    ...{ note: 'Note', tip: 'Tip', important: 'Important' },
    ...{ warning: 'Warning', caution: 'Caution', danger: 'Danger' },
  },
  da: {
    ...{ note: 'Bemærk', tip: 'Tip', important: 'Vigtigt' },
    ...{ warning: 'Pas på', caution: 'Forsigtig', danger: 'Fare' },
  },
} as const

/** Each box twice, as it is written here and as GitHub writes it, each with words of its own. */
const WRITTEN = Object.keys(NAMES.en)
  .map((kind) => `:::${kind}\nOurs ${kind}.\n:::\n\n> [!${kind.toUpperCase()}]\n> Theirs ${kind}.\n`)
  .join('\n')

/** Make the outputs of a channel in a language, by their paths. */
async function make(library: Library, name: string, lang: string): Promise<Record<string, Uint8Array>> {
  const channel = registry[name] as Channel
  const { root } = library.config
  const made: Record<string, Uint8Array> = {}
  for (const { path, inputs } of channel.plan(library, channel.options.parse({})))
    if (path.startsWith(lang)) made[path] = (await render({ root, channel: name, inputs }, registry)).bytes
  return made
}

/** List the boxes of HTML as `kind: title: words`. */
function boxesIn(html: string): string[] {
  return [
    ...html.matchAll(
      /<aside class="aside aside-(\w+)" role="note">\s*<p class="aside-title">(?:<svg.*?<\/svg>)?([^<]*)<\/p>\s*<p>([^<]*)<\/p>\s*<\/aside>/g,
    ),
  ].map(([, kind, title, words]) => `${kind}: ${title}: ${words}`)
}

it.each(sample(['en', 'da'] as const, 1))(
  'six boxes in two spellings stand framed and with their names in all that carries a text (%s)',
  { timeout: 60_000 },
  async (lang) => {
    const root = await writeSite({
      [`articles/${lang}/steel.md`]: `---\ntitle: Steel\npublished: 2026-01-01\n---\n\n${WRITTEN}`,
      [`ebooks/${lang}-book.yml`]: `title: A book\ndescription: On it.\nlanguage: ${lang}\narticles: [steel]\n`,
    })
    const library = await readLibrary(exampleConfig({}, root))
    const [text] = library.articles
    if (!text) throw new TypeError('the text is not there')
    expect(text.diagnostics).toEqual([])
    const boxes = Object.entries(NAMES[lang])
    const wanted = boxes.flatMap(([kind, name]) => [
      `${kind}: ${name}: Ours ${kind}.`,
      `${kind}: ${name}: Theirs ${kind}.`,
    ])
    expect(boxesIn(await pageHtml(pageText(library, text)))).toEqual(wanted)
    const { [`${lang}/feed.json`]: feed } = await make(library, 'feeds', lang)
    const { items } = JSON.parse(strFromU8(feed ?? new Uint8Array()))
    expect(boxesIn(items[0].content_html)).toEqual(wanted)
    const books = await make(library, 'ebook', lang)
    const files = Object.entries(unzipSync(books[`${lang}-book.epub`] ?? new Uint8Array()))
    const chapters = files.filter(([name]) => name.endsWith('.xhtml')).map(([, bytes]) => strFromU8(bytes))
    expect(boxesIn(chapters.join('\n'))).toEqual(wanted)
    const printed = (await readPdf(books[`${lang}-book.pdf`] ?? new Uint8Array())).letters.join('')
    // Nothing but the frame of a box sets its name in print.
    expect(printed).toContain(lettersOf(wanted.map((box) => box.replace(/^\w+: /, '')).join('')))
    // A mail and a post carry lines of a text, never its marks.
    for (const channel of ['newsletter', 'social'])
      for (const [path, bytes] of Object.entries(await make(library, channel, lang)))
        expect(strFromU8(bytes), path).not.toMatch(/:::|\[!/)
  },
)
