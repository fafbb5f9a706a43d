import { expect, it } from 'vitest'
import { ebook } from '../../../plugins/channels/ebook/index.ts'
import { registry } from '../../../plugins/channels/registry.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { render } from '../../../plugins/publish/render.ts'
import { sample } from '../../all.ts'
import { exampleConfig } from '../../example-site.ts'
import { writeSite } from '../../folders.ts'
import { readPdf } from './read-pdf.ts'

/** So many lines of code, of which every fiftieth is empty. */
const linesOf = (lines: number): string =>
  Array.from({ length: lines }, (_, at) => (at % 50 === 49 ? '' : `line(${at})`)).join('\n')

/** Bind a book of one text, and read its words without what stands between them. */
async function inPrint(text: string): Promise<string> {
  const root = await writeSite({
    'articles/en/long.md': `---\ntitle: Long\n---\n\n${text}\n`,
    'ebooks/book.yml': 'title: Book\ndescription: D\nlanguage: en\narticles: [long]\n',
  })
  const output = ebook
    .plan(await readLibrary(exampleConfig({}, root)), {})
    .find(({ path }) => path === 'book.pdf')
  const { bytes, warnings } = await render({ root, channel: 'ebook', inputs: output?.inputs }, registry)
  expect(warnings).toEqual([])
  return (await readPdf(bytes)).words.join('')
}

const codeInPrint = (code: string): Promise<string> =>
  inPrint(`Before it.\n\n\`\`\`js\n${code}\n\`\`\`\n\nAfter it.`)

it.each(sample([199, 201, 499], 1))(
  '%i lines of code are printed whole and in their order',
  async (lines) => {
    const words = await codeInPrint(linesOf(lines))
    const found = [...words.matchAll(/line\((\d+)\)/g)].map(([, number]) => Number(number))
    expect(found).toEqual(Array.from({ length: lines }, (_, at) => at).filter((at) => at % 50 !== 49))
    expect(words.indexOf('Before it')).toBeLessThan(words.indexOf('line(0)'))
    expect(words.indexOf('After it')).toBeGreaterThan(words.lastIndexOf('line('))
  },
)

it('a line of code that is longer than a page is printed whole', async () => {
  const long = Array.from({ length: 2_000 }, (_, at) => `f(${at})`).join(';')
  const words = await codeInPrint(long)
  expect(words.replace(/[\u200b\s]/g, '')).toContain(long)
})

it('more notes than fit at the feet of pages are printed at the end of their chapter', async () => {
  const notes = Array.from({ length: 1_001 }, (_, at) => at)
  const text = `${notes.map((at) => `Word${at}.[^${at}]`).join(' ')}\n\n${notes.map((at) => `[^${at}]: note(${at})`).join('\n\n')}`
  const words = await inPrint(text)
  expect([...words.matchAll(/note\((\d+)\)/g)].map(([, number]) => Number(number))).toEqual(notes)
  expect(words.indexOf('note(0)')).toBeGreaterThan(words.indexOf('Word1000.1001'))
})
