import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { ebook } from '../../../plugins/channels/ebook/index.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { render } from '../../../plugins/publish/render.ts'
import { exampleConfig } from '../../example-site.ts'
import { temporaryFolder } from '../../folders.ts'
import { askPort } from './judges.ts'

/** Texts of foreign blogs, which may be read here but not kept; they lie beside the project where they are present. */
const REAL = fileURLToPath(new URL('../../../../shared/stage-dev/texts', import.meta.url))

it.skipIf(!existsSync(REAL))(
  'one book of every text of eight foreign blogs passes the validator',
  { timeout: 120_000 },
  async () => {
    const root = await temporaryFolder()
    const folder = join(root, 'content/articles/en')
    await mkdir(folder, { recursive: true })
    await mkdir(join(root, 'content/ebooks'))
    const files = (await readdir(REAL, { recursive: true })).filter((path) => /\.mdx?$/.test(path)).sort()
    for (const [index, path] of files.entries()) await cp(join(REAL, path), join(folder, `text-${index}.md`))
    await writeFile(
      join(root, 'content/ebooks/all.yml'),
      'title: All\ndescription: All\nlanguage: en\narticles: { stage: [awareness, consideration, decision, delight] }\n',
    )
    const [book] = ebook.plan(await readLibrary(exampleConfig({}, root)), {})
    const { bytes } = await render({ root, channel: 'ebook', inputs: book?.inputs })
    expect(files.length).toBeGreaterThan(100)
    expect(await askPort(bytes)).toEqual([])
  },
)
