import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TESTS_ALL } from '../all.ts'
import { TODAY } from '../example-site.ts'
import { sharedFolder } from '../folders.ts'
import { HOST_BLOG, UNDERSTOOD_PAGE } from '../release/host-blog.ts'
import { openBrowser } from '../site/browser.ts'
import { endServers, hear, type Running, serveDev } from './dev-server.ts'
import { readHtml } from './read-html.ts'
import { copyProject, until } from './site-copy.ts'

const PATIENCE = 120_000
const POST = 'site/content/blog/what-is-a-bread-oven.md'
const PAGE = '/docs/blog/what-is-a-bread-oven/'

const folder = sharedFolder()
endServers()

let root: string
let running: Running
let browser: Browser
let text: string

beforeAll(async () => {
  root = join(await folder, 'host')
  await copyProject(root, { files: join(await folder, 'nothing') })
  // The theme stands in `src/` of the copy: the pages of the blog are beside it.
  const files = { ...HOST_BLOG, 'src/pages/blog/[...id].astro': UNDERSTOOD_PAGE }
  for (const [path, content] of Object.entries(files)) await save(path.replace(/^src/, 'site'), content)
  const collections = HOST_BLOG['src/content.config.ts'] ?? ''
  await save('site/content.config.ts', collections.replace('./src/', './site/'))
  const options = { title: 'Ovens', languages: ['en'], articles: 'site/content/blog', today: TODAY }
  await save(
    'astro.config.mjs',
    `import { perennial } from './plugins/index.ts'
export default {
  site: 'https://ovens.example',
  base: '/docs',
  srcDir: './site',
  publicDir: './static',
  cacheDir: './.astro/cache',
  vite: { cacheDir: './.astro/vite' },
  integrations: [perennial(${JSON.stringify({ ...options, paths: '/blog/{id}/', channels: ['cards'] })})],
}
`,
  )
  text = await readFile(join(root, POST), 'utf8')
  running = await serveDev(root, { home: '/docs/', script: 'node_modules/astro/bin/astro.mjs' })
  browser = await openBrowser()
}, PATIENCE)

afterAll(() => browser?.close())

async function save(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), content)
}

const page = async (): Promise<string> => (await fetch(running.url + PAGE)).text()

// Builds of such a blog are tried in foreign.test.ts, and development of a whole site in dev.test.ts.
describe.runIf(TESTS_ALL)('astro dev in a blog of somebody else', () => {
  it('serves the cards at the addresses that its pages name', async () => {
    const images = readHtml(await page()).flatMap(({ attributes }) =>
      attributes['property'] === 'og:image' ? [String(attributes['content'])] : [],
    )
    expect(images).toEqual(['https://ovens.example/docs/cards/en/what-is-a-bread-oven/og.png'])
    const card = await fetch(running.url + new URL(String(images[0])).pathname)
    expect([card.status, card.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  it(
    'knows a post anew when it is saved, and says what is wrong with it in the terminal and on its page',
    async () => {
      const said = hear(running)
      const tab = await browser.newPage()
      await tab.goto(running.url + PAGE)
      const button = tab.locator('button[data-app-id="perennial"]')
      await until('the button', async () => (await button.count()) === 1 || undefined)
      await save(POST, text.replace('published:', 'stage: decision\nevergreen: perhaps\npublished:'))
      await until(
        'the stage',
        async () => (await page()).includes('<p class="stage">decision</p>') || undefined,
      )
      const fault = `${POST}:4:1  evergreen: found "perhaps"`
      await until('the finding', () => said().includes(fault) || undefined)
      await until('its count', async () =>
        /Perennial: 1 (?:error|warning)\s*$/.test((await button.textContent()) ?? '') ? true : undefined,
      )
      // Waited for, since the page may load anew between two looks; of two such lines it would complain.
      const line = { hasText: 'line 4 evergreen: found "perhaps"' }
      await tab.locator('[data-app-id="perennial"] section li', line).waitFor({ state: 'attached' })
      await save(POST, text)
      await until(
        'the end of it',
        async () => /Perennial\s*$/.test((await button.textContent()) ?? '') || undefined,
      )
      expect(said().split(fault)).toHaveLength(2)
      await tab.close()
    },
    PATIENCE,
  )

  it(
    'says on the page that is open that the front matter of its post is broken',
    async () => {
      const tab = await browser.newPage()
      await tab.goto(running.url + PAGE)
      await save(POST, text.replace('title: ', 'title: "'))
      const list = tab.locator('[data-app-id="perennial"] section')
      await until('the list', async () => (await list.isVisible()) || undefined)
      expect(await list.locator('.file').textContent()).toBe(POST)
      expect(await list.locator('li').first().textContent()).toBe(
        'Error line 2 could not read the YAML: found an opening " without a closing " (front-matter)',
      )
      await save(POST, text)
      await until('the end of it', async () => (await list.textContent())?.includes('Mended.') || undefined)
      await tab.close()
    },
    PATIENCE,
  )
})
