import { expect, it } from 'vitest'
import { ebook } from '../../../plugins/channels/ebook/index.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { render } from '../../../plugins/publish/render.ts'
import { exampleConfig } from '../../example-site.ts'
import { writeSite } from '../../folders.ts'
import { readPdf } from './read-pdf.ts'

/** So many lines of code, of which every fiftieth is empty. */
const linesOf = (lines: number): string =>
  Array.from({ length: lines }, (_, at) => (at % 50 === 49 ? '' : `line(${at})`)).join('\n')

/** Bind a book of one text with some code, and read its words without what stands between them. */
async function codeInPrint(code: string): Promise<{ words: string; bytes: Uint8Array }> {
  const root = await writeSite({
    'articles/en/code.md': `---\ntitle: Code\n---\n\nBefore it.\n\n\`\`\`js\n${code}\n\`\`\`\n\nAfter it.\n`,
    'ebooks/book.yml': 'title: Book\ndescription: D\nlanguage: en\narticles: [code]\n',
  })
  const output = ebook
    .plan(await readLibrary(exampleConfig({}, root)), {})
    .find(({ path }) => path === 'book.pdf')
  const { bytes, warnings } = await render({ root, channel: 'ebook', inputs: output?.inputs })
  expect(warnings).toEqual([])
  return { words: (await readPdf(bytes)).words.join(''), bytes }
}

it.each([199, 201, 499])('%i lines of code are printed whole and in their order', async (lines) => {
  const { words } = await codeInPrint(linesOf(lines))
  const found = [...words.matchAll(/line\((\d+)\)/g)].map(([, number]) => Number(number))
  expect(found).toEqual(Array.from({ length: lines }, (_, at) => at).filter((at) => at % 50 !== 49))
  expect(words.indexOf('Before it')).toBeLessThan(words.indexOf('line(0)'))
  expect(words.indexOf('After it')).toBeGreaterThan(words.lastIndexOf('line('))
})

it('a line of code that is longer than a page is printed whole', async () => {
  const long = Array.from({ length: 2_000 }, (_, at) => `f(${at})`).join(';')
  const { words } = await codeInPrint(long)
  expect(words.replace(/[\u200b\s]/g, '')).toContain(long)
})
