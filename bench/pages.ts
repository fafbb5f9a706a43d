import { parseArgs } from 'node:util'
import { openBrowser } from '../test/site/browser.ts'
import { loadOf, type Sent } from './pages/load-of.ts'

/** What browsers call what they ask for, in the order of the table. */
const KINDS = ['document', 'stylesheet', 'script', 'font', 'image'] as const
const HEADS = [
  'requests',
  'html',
  'css',
  'script',
  'fonts',
  'pictures',
  'all',
  'gzip',
  'new',
  'ahead',
  'elsewhere',
]

/**
 * What a phone loads of pages, each opened anew and looked at to its end. `npm run bench:pages -- NAME=DIST:/PATH/ …`: a folder
 * of a built site, and the path of a page in it; names tell the sites apart. With `--search WORD` the word is looked for in each.
 *
 * Bytes are as they are, but for `gzip`: all of it with its text compressed. `new` is what of that no page above of the same name had
 * loaded, so what a browser that keeps files has to load. `ahead` is other pages that are fetched before anybody asks for them,
 * compressed; and `elsewhere` how many requests go to other hosts.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { search: { type: 'string' } },
})
const pages = positionals.map((said) => {
  const [, name = '', folder = '', path = ''] = /^([^=]+)=(.+):(\/[^:]*)$/.exec(said) ?? []
  if (path === '') throw new Error(`found "${said}", expected NAME=DIST:/PATH/`)
  return { name, folder, path }
})

const seen = new Set<string>()
const browser = await openBrowser()
try {
  console.log(row('page', HEADS))
  for (const { name, folder, path } of pages) {
    const { own, ahead, elsewhere } = await loadOf(browser, folder, path, values.search)
    const isNew = (sent: Sent): boolean => !seen.has(`${name} ${sent.path}`)
    const figures = [
      own.length,
      ...KINDS.map((kind) => sum(own, ({ bytes, kind: its }) => (its === kind ? bytes : 0))),
      sum(own, ({ bytes }) => bytes),
      sum(own, ({ gzip }) => gzip),
      sum(own, (sent) => (isNew(sent) ? sent.gzip : 0)),
      sum(ahead, ({ gzip }) => gzip),
      elsewhere,
    ]
    for (const sent of own) seen.add(`${name} ${sent.path}`)
    console.log(
      row(
        `${name} ${path}`,
        figures.map((figure) => figure.toLocaleString('en')),
      ),
    )
  }
} finally {
  await browser.close()
}

function row(page: string, cells: readonly string[]): string {
  return page.padEnd(58) + cells.map((cell) => cell.padStart(10)).join('')
}

function sum(all: readonly Sent[], of: (sent: Sent) => number): number {
  return all.reduce((total, sent) => total + of(sent), 0)
}
