import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { registry } from '../../plugins/channels/registry.ts'
import { pageHtml, pageText } from '../../plugins/html/page.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { planAll } from '../../plugins/publish/plan.ts'
import { render } from '../../plugins/publish/render.ts'
import { sample, TESTS_ALL } from '../all.ts'
import { exampleConfig, FEW_CARDS } from '../example-site.ts'
import { askEpubCheck, askPort, hasJava } from './ebook/judges.ts'
import { readPdf } from './ebook/read-pdf.ts'

/** An article with each part that a writer can use, in English; one with most of them, in Danish; and a book of each. */
const ROOT = fileURLToPath(new URL('../fixtures/kitchen-sink', import.meta.url))

const library = await readLibrary(exampleConfig({ channels: FEW_CARDS }, ROOT))
const plan = planAll(library, registry)

/** Make one output. */
async function make(channel: string, path: string): Promise<Uint8Array> {
  const planned = plan.find((each) => each.channel === channel && each.output.path === path)
  if (!planned) throw new TypeError(`no ${path} in ${channel}`)
  return (await render({ root: ROOT, channel, inputs: planned.output.inputs }, registry)).bytes
}

async function pageOf(id: string): Promise<string> {
  const article = library.textOf(id)
  if (!article) throw new TypeError(`no ${id}`)
  return pageHtml(pageText(library, article))
}

/** TeX and the source of diagrams, which no reader should see. */
const SOURCE = /\\(?:pi|frac|sum|begin)|\$\$|accTitle|flowchart LR/

it('nothing of it is lost', () => {
  const losses = library.articles.flatMap(({ losses }) => losses.map(({ kind }) => kind))
  expect(losses).toEqual(['video'])
})

describe('the page of an article with everything', () => {
  it('has its formulas as MathML without styles, its prices as text, and its code, captions and videos', async () => {
    const html = await pageOf('en/kitchen-sink')
    expect(html).toContain('A plan costs $5 a month, or between $10 and $20 for a team')
    expect(html).toContain('Prices such as $5 and $10 are no formulas.')
    expect(html.match(/<math/g)).toHaveLength(4)
    expect(html).toContain(
      '<div class="formula" role="region" aria-label="Formula 1" tabindex="0"><math display="block">',
    )
    expect(html).toContain('<figcaption>src/greet.js</figcaption>')
    expect(html.match(/<mark>/g)).toHaveLength(4)
    expect(html).toContain('<figcaption>The hills behind the house, as they look in spring.</figcaption>')
    expect(html.match(/<a class="zoom"/g)).toHaveLength(2)
    expect(html.match(/data-player="https:\/\/[^"]+"/g)).toHaveLength(3)
    expect(html).toContain('<details>\n<summary>What does it cost to change?</summary>')
    expect(html).not.toMatch(/ style=|\\pi|\\frac|<iframe/)
  })

  it('has its diagram as a picture with words, in a box that scrolls', async () => {
    expect(await pageOf('en/kitchen-sink')).toMatch(
      /<figure class="diagram" aria-label="Diagram" tabindex="0"><img src="\/images\/[\da-f]{16}\.svg" width="\d+" height="\d+" loading="lazy" decoding="async" alt="A text is read, understood and shown\."><figcaption>How a text becomes a page<\/figcaption><\/figure>/,
    )
  })

  it('speaks Danish in Danish', async () => {
    const html = await pageOf('da/alt')
    for (const words of ['Tip: Et ”godt” råd', 'Kode: Begynd her', 'Vis stort: Grønne', 'Video på YouTube'])
      expect(html).toContain(words)
  })
})

const BOOKS = [
  ['en', 'en.epub', 'Understood'],
  ['da', 'da.epub', 'Færdig HTML'],
] as const

describe.each(sample(BOOKS, 1))('the book in "%s"', (_lang, path, label) => {
  it('is valid, says what its pages hold, and has no script, frame or style', {
    timeout: 60_000,
  }, async () => {
    const bytes = await make('ebook', path)
    expect(await askPort(bytes)).toEqual([])
    if (hasJava && TESTS_ALL) expect(await askEpubCheck(bytes)).toEqual([])
    const files = Object.entries(unzipSync(bytes))
    const packaged = files.find(([name]) => name.endsWith('.opf'))
    expect(strFromU8(packaged?.[1] ?? new Uint8Array())).toMatch(
      /href="chapter-[^"]+"[^>]* properties="mathml svg"/,
    )
    const chapter = strFromU8(files.find(([name]) => name.includes('chapter-'))?.[1] ?? new Uint8Array())
    expect(chapter).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML"')
    expect(chapter).toContain('<p class="summary">')
    const drawings = files.filter(([name]) => name.endsWith('.svg')).map(([, svg]) => strFromU8(svg))
    const diagram = drawings.find((svg) => svg.includes(`>${label}</text>`))
    expect(diagram).toContain('font-family="Inter, system-ui, sans-serif"')
    // Books are read on white, whatever the machine that they are read on likes.
    expect(diagram).not.toMatch(/<style|var\(|@import|data-/)
    expect(chapter).not.toMatch(/<details|data-player|class="zoom"|<iframe| style=/)
  })
})

it('the book in print has its words, its formulas and the addresses of its videos', {
  timeout: 60_000,
}, async () => {
  const { words, links } = await readPdf(await make('ebook', 'en.pdf'))
  const text = words.join(' ')
  for (const part of [
    'Important: Read this first',
    'src/greet.js',
    'The hills behind the house',
    'take it along',
    'How a text becomes a page',
    'Understood',
  ])
    expect(text).toContain(part)
  expect(text).not.toMatch(/\\(?:pi|frac|sum)|\$\$/)
  expect(links.map(({ url }) => url)).toContain('https://www.youtube.com/watch?v=aqz-KE-bpKQ')
})

it('no mail, post or feed passes on the source of a formula or a diagram', {
  timeout: 60_000,
}, async () => {
  const passed = plan.filter(({ channel }) => channel === 'newsletter' || channel === 'social')
  expect(passed.length).toBeGreaterThan(5)
  for (const { channel, output } of passed)
    expect(strFromU8(await make(channel, output.path)), output.path).not.toMatch(SOURCE)
  const feed = strFromU8(await make('feeds', 'en/rss.xml'))
  expect(feed).toContain('&#x3C;math')
  expect(feed).toMatch(/&#x3C;img src="https:[^ ]+\.svg"/)
  expect(feed).not.toMatch(SOURCE)
})
