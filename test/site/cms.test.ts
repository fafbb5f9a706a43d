import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { Engine } from '../../plugins/engine.ts'
import { cmsConfig } from '../../plugins/reference/cms-config.ts'
import { CMS_SCRIPT, cmsPage } from '../../plugins/reference/cms-page.ts'
import { jsonSchemas } from '../../plugins/reference/json-schemas.ts'
import { TESTS_ALL } from '../all.ts'
import { EXAMPLE_ROOT, exampleConfig } from '../example-site.ts'
import { filesIn, temporaryFolder } from '../folders.ts'
import { leave, sharedBrowser } from './browser.ts'
import { ROOT } from './dist.ts'
import { serve } from './serve.ts'

const ARTICLE = 'content/articles/en/first-steps.md'

/** What the script of a page asks the browser for, and the file that it writes into. */
interface Picks {
  showDirectoryPicker(): Promise<FileSystemDirectoryHandle>
}

/** Read what is understood of an article of a site, but for its title. */
async function articleIn(root: string) {
  const { articles } = await new Engine(exampleConfig({}, root)).library()
  const article = articles.find(({ file }) => file === ARTICLE)
  if (!article) throw new TypeError(`${ARTICLE} can't be read any more`)
  const { title, ...said } = article.said
  return { title, said, words: article.prose.map(({ text }) => text) }
}

// A browser in a test can choose no folder of the disk, but gives its own files as it would those.
it.runIf(TESTS_ALL)(
  'Sveltia CMS takes the configuration, lists what is in a local folder, and saves what Perennial reads',
  async () => {
    const root = await temporaryFolder()
    await cp(join(EXAMPLE_ROOT, 'content'), join(root, 'content'), { recursive: true })
    const admin = join(root, 'public/admin')
    await mkdir(admin, { recursive: true })
    const library = await new Engine(exampleConfig({}, root)).library()
    await writeFile(join(admin, 'config.yml'), cmsConfig(library, jsonSchemas()))
    await writeFile(join(admin, 'index.html'), cmsPage('en'))
    await cp(join(ROOT, 'node_modules/@sveltia/cms/dist', CMS_SCRIPT), join(admin, CMS_SCRIPT))
    const [server, browser] = await Promise.all([serve(join(root, 'public')), sharedBrowser()])
    onTestFinished(async () => {
      await leave(browser)
      await server.close()
    })

    const page = await browser.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    page.on('console', (said) => {
      // It asks for its fonts elsewhere.
      if (said.type() === 'error' && !said.text().startsWith('Failed to load resource'))
        faults.push(said.text())
    })
    await page.goto(`${server.url}/admin/index.html`)
    const files = await Promise.all(
      (await filesIn(join(root, 'content'))).map(
        async (file) => [file, [...(await readFile(join(root, 'content', file)))]] as const,
      ),
    )
    await page.evaluate(async (all) => {
      const folder = await navigator.storage.getDirectory()
      Object.assign(window, { showDirectoryPicker: async () => folder } satisfies Picks)
      // It takes no folder that is in no repository.
      await folder.getDirectoryHandle('.git', { create: true })
      for (const [file, bytes] of all) {
        const names = ['content', ...file.split('/')]
        const name = names.pop() ?? ''
        let within = folder
        for (const each of names) within = await within.getDirectoryHandle(each, { create: true })
        const into = await (await within.getFileHandle(name, { create: true })).createWritable()
        await into.write(new Uint8Array(bytes))
        await into.close()
      }
    }, files)
    await page.getByRole('button', { name: 'Work with Local Repository' }).click()
    for (const [collection, entry] of [
      ['Tilbud', 'Get the worksheet'],
      ['Artikler: engelsk', 'What are the first steps?'],
    ] as const) {
      await page.getByText(collection).first().click()
      await page.getByText(entry).first().waitFor()
    }

    await page.getByText('What are the first steps?').first().click()
    const field = page.getByRole('textbox').first()
    await field.waitFor()
    expect(await field.inputValue()).toBe('What are the first steps?')
    await field.fill('What are the very first steps?')
    await page.getByRole('button', { name: 'Save' }).first().click()
    const read = (): Promise<string> =>
      page.evaluate(async (path) => {
        let within = await navigator.storage.getDirectory()
        const names = path.split('/')
        const name = names.pop() ?? ''
        for (const each of names) within = await within.getDirectoryHandle(each)
        return (await (await within.getFileHandle(name)).getFile()).text()
      }, ARTICLE)
    await expect.poll(read, { timeout: 60_000 }).toContain('very first')
    const before = await articleIn(root)
    await writeFile(join(root, ARTICLE), await read())
    const title = 'What are the very first steps?'
    // It also writes down what goes without saying.
    const said = { ...before.said, draft: false, lang: 'en' }
    expect(await articleIn(root)).toEqual({ ...before, title, said })
    expect(faults).toEqual([])
  },
)
