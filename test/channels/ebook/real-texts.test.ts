import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ebook } from '../../../plugins/channels/ebook/index.ts'
import { registry } from '../../../plugins/channels/registry.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { render } from '../../../plugins/publish/render.ts'
import { TESTS_ALL } from '../../all.ts'
import { exampleConfig } from '../../example-site.ts'
import { temporaryFolder } from '../../folders.ts'
import { askPort } from './judges.ts'
import { readPdf } from './read-pdf.ts'

/** Texts of foreign blogs, which may be read here but not kept; they lie beside the project where they are present. */
const REAL = fileURLToPath(new URL('../../../../shared/stage-dev/texts', import.meta.url))

/** Where a line may end at the most, in millimetres: the page less its margin, and a little for marks that hang. */
const MEASURE_END = 148 - 20 + 2

/** One book of as many of the texts, from all of the sites. */
async function bindTexts(type: string, count: number): Promise<Uint8Array> {
  const root = await temporaryFolder()
  const folder = join(root, 'content/articles/en')
  await mkdir(folder, { recursive: true })
  await mkdir(join(root, 'content/ebooks'))
  const files = (await readdir(REAL, { recursive: true })).filter((path) => /\.mdx?$/.test(path)).sort()
  expect(files.length).toBeGreaterThan(100)
  const stride = Math.ceil(files.length / count)
  for (const [index, path] of files.entries())
    if (index % stride === 0) await cp(join(REAL, path), join(folder, `text-${index}.md`))
  await writeFile(
    join(root, 'content/ebooks/all.yml'),
    'title: All\ndescription: All\nlanguage: en\narticles: { stage: [awareness, consideration, decision, delight] }\n',
  )
  const outputs = ebook.plan(await readLibrary(exampleConfig({}, root)), {})
  const inputs = outputs.find((output) => output.type === type)?.inputs
  return (await render({ root, channel: 'ebook', inputs }, registry)).bytes
}

describe.skipIf(!existsSync(REAL))('the texts of foreign blogs', { timeout: 120_000 }, () => {
  it('pass the validator as one EPUB', async () => {
    const count = TESTS_ALL ? 180 : 60
    expect(await askPort(await bindTexts('application/epub+zip', count))).toEqual([])
  })

  it('are printed, some of them, and no line runs out of its page', async () => {
    const book = await readPdf(await bindTexts('application/pdf', 36))
    expect(book.outline.filter((name) => !name.startsWith(' ')).length).toBeGreaterThan(20)
    expect(book.pages).toBeGreaterThan(100)
    expect(book.widest).toBeLessThan(MEASURE_END)
  })
})
