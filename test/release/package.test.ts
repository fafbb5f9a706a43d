import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { sample, TESTS_ALL } from '../all.ts'
import { endServers, serveDev } from '../astro/dev-server.ts'
import { changesBetween, digestsOf, until } from '../astro/site-copy.ts'
import { EXAMPLE_ROOT, HIDDEN_WORDS, TODAY } from '../example-site.ts'
import { filesIn, sharedFolder } from '../folders.ts'
import { openBrowser } from '../site/browser.ts'
import { HOST_BLOG, OTHER_INTEGRATION, UNDERSTOOD_PAGE } from './host-blog.ts'
import { installPackages } from './install-packages.ts'

const run = promisify(execFile)
const folder = await sharedFolder()
endServers()
const PATIENCE = 240_000
/** Where Perennial stands among the integrations. */
const PLACES = ['nowhere', 'first', 'last'] as const
/** Ways to set Astro up. */
const PLAIN = ['plain', {}] as const
const BASE = ['base', { base: '/docs' }] as const
const NO_SLASH = ['no slash', { base: '/docs', trailingSlash: 'never', build: { format: 'file' } }] as const
const SLASH = ['slash', { trailingSlash: 'always', outDir: './public-site' }] as const
const KEPT = ['kept', { build: { format: 'preserve' }, compressHTML: false }] as const
/** Each of them. */
const WAYS = [PLAIN, BASE, NO_SLASH, SLASH, KEPT] as const
const CARDS = ['cards/en/buying/choose-a-bread-oven/og.png', 'cards/en/what-is-a-bread-oven/og.png']

/** Run a program of the installed packages in a site. */
async function inSite(root: string, ...args: readonly string[]) {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  return run(process.execPath, [join(folder, 'node_modules', args[0] ?? ''), ...args.slice(1)], {
    cwd: root,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  })
}

const astroBuild = (root: string) => inSite(root, 'astro/bin/astro.mjs', 'build')

async function writeAll(root: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return root
}

/** Write the blog with a configuration; Perennial is in it, with `more` options, where `at` says where among the integrations. */
async function hostBlog(
  name: string,
  astro: Readonly<Record<string, unknown>>,
  at: (typeof PLACES)[number],
  files: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const options = {
    title: 'Ovens',
    languages: ['en'],
    articles: 'src/content/blog',
    paths: '/blog/{id}/',
    today: TODAY,
    channels: ['cards'],
    ...more,
  }
  const ours = `perennial(${JSON.stringify(options)})`
  const integrations = { first: `${ours}, other()`, last: `other(), ${ours}`, nowhere: 'other()' }[at]
  const settled = JSON.stringify({ site: 'https://ovens.example', publicDir: './static', ...astro }).slice(
    1,
    -1,
  )
  return writeAll(join(folder, 'sites', name, at), {
    ...HOST_BLOG,
    'package.json': '{ "type": "module", "private": true }',
    'other.mjs': OTHER_INTEGRATION,
    'astro.config.ts': `import { perennial } from 'astro-perennial'\nimport { other } from './other.mjs'\nexport default { ${settled}, cacheDir: './.astro/cache', integrations: [${integrations}] }\n`,
    ...files,
  })
}

beforeAll(() => installPackages(folder), 3 * PATIENCE)

describe('the package in a blog of somebody else', () => {
  // Where not everything is tested, a blog that understands is built, and foreign.test.ts builds one that does not.
  it.runIf(TESTS_ALL).each(WAYS)(
    'adds cards and nothing else, in any order among others: %s',
    { timeout: PATIENCE },
    async (name, astro) => {
      const out = 'outDir' in astro ? 'public-site' : 'dist'
      const made = []
      for (const at of TESTS_ALL ? PLACES : PLACES.slice(0, 2)) {
        const root = await hostBlog(name, astro, at)
        const { stdout } = await astroBuild(root)
        if (at === 'first')
          for (const line of [
            'No page shows its card yet: put <Head entry={post} /> into its <head>, as the README says.\n',
            'The site shows a draft, src/content/blog/secret.md at ',
          ])
            expect(stdout).toContain(`[perennial] ${line}`)
        made.push(await digestsOf(join(root, out)))
      }
      const [without = {}, first = {}, last = first] = made
      expect(Object.keys(without)).toContain('sitemap-index.xml')
      expect(changesBetween(without, first)).toEqual(CARDS)
      expect(changesBetween(first, last)).toEqual([])
    },
  )

  it('gives its pages what is known of a post, and has a kit where it is asked for one', {
    timeout: PATIENCE,
  }, async () => {
    const offer = `kind: newsletter
language: en
headline: Plans for an oven
text: Twelve drawings, free to download.
label: Get the plans
stage: [awareness, consideration]
target: https://plans.example/
`
    const root = await hostBlog('understood', { base: '/docs', trailingSlash: 'never' }, 'first', {
      'src/pages/blog/[...id].astro': UNDERSTOOD_PAGE,
      'content/offers/plans.yml': offer,
    })
    const unchanged = 'all from the cache, since nothing has changed'
    expect((await astroBuild(root)).stdout).not.toContain(unchanged)
    const page = await readFile(join(root, 'dist/blog/what-is-a-bread-oven/index.html'), 'utf8')
    expect(page).toContain(
      '<meta property="og:image" content="https://ovens.example/docs/cards/en/what-is-a-bread-oven/og.png">',
    )
    expect(page).toContain(
      '<meta property="og:url" content="https://ovens.example/docs/blog/what-is-a-bread-oven">',
    )
    expect(page).toContain('<p class="stage">awareness</p>')
    expect(page).toContain('>Get the plans</a>')
    expect(page).toContain('<a href="/docs/blog/buying/choose-a-bread-oven">How to choose a bread oven</a>')
    // What a second build takes from the cache is told by tests of `publish/` and `astro/`, too.
    if (!TESTS_ALL) return
    const made = await digestsOf(join(root, 'dist'))
    expect((await astroBuild(root)).stdout).toContain(`2 outputs: ${unchanged}`)
    expect(changesBetween(made, await digestsOf(join(root, 'dist')))).toEqual([])
    const check = await inSite(root, 'astro-perennial/plugins/cli/bin.js', 'check')
    expect(check.stdout).toContain(
      '2 articles and 0 pages, 1 kept back (drafts or future dates): nothing to mend',
    )
    await writeFile(join(root, 'content/offers/plans.yml'), offer.replace('Get the', 'See the'))
    expect((await astroBuild(root)).stdout).not.toContain(unchanged)
    expect(await readFile(join(root, 'dist/blog/what-is-a-bread-oven/index.html'), 'utf8')).toContain(
      '>See the plans</a>',
    )
  })

  // The same parts as above, written as the README writes them.
  it.runIf(TESTS_ALL)(
    'is there as the README says, with what the README says of it',
    { timeout: PATIENCE },
    async () => {
      const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
      const section = readme.slice(readme.indexOf('## Add it to the Astro site that you have'))
      const [config = '', page = ''] = ['js', 'astro'].map((language) =>
        new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(section)?.[1]?.replace(/^ {3}/gm, ''),
      )
      const others = Object.entries(HOST_BLOG)
        .filter(([path]) => !path.includes('[...id]'))
        .map(([path, text]) => [path.replace('static/', 'public/'), text])
      const root = await writeAll(join(folder, 'sites/readme'), {
        ...Object.fromEntries(others),
        'package.json': '{ "type": "module", "private": true }',
        'src/layouts/Layout.astro': HOST_BLOG['src/layouts/Base.astro'] ?? '',
        'src/pages/blog/[...slug].astro': page,
        'astro.config.mjs': config,
      })
      await astroBuild(root)
      const made = await filesIn(join(root, 'dist'))
      expect(made).toEqual(expect.arrayContaining(CARDS))
      expect(made.filter((file) => file.startsWith('kit'))).toEqual([])
      const html = await readFile(join(root, 'dist/blog/what-is-a-bread-oven/index.html'), 'utf8')
      expect(html).toContain(
        '<meta property="og:image" content="https://your.site/cards/en/what-is-a-bread-oven/og.png">',
      )
      expect(html).toContain('<a href="/blog/buying/choose-a-bread-oven/">How to choose a bread oven</a>')
      expect((await inSite(root, 'astro-perennial/plugins/cli/bin.js', 'check')).stdout).toContain(
        'nothing to mend',
      )
    },
  )

  it.runIf(TESTS_ALL)(
    'says in the toolbar of astro dev what is wrong with a post',
    { timeout: PATIENCE },
    async () => {
      const root = await hostBlog('toolbar', {}, 'last', {
        'src/content/blog/oven.md': '---\ntitle: Ovens\n---\n\nOvens are hot.\n',
      })
      const script = join(folder, 'node_modules/astro/bin/astro.mjs')
      const { url } = await serveDev(root, { script, home: '/blog/oven/' })
      const browser = await openBrowser()
      onTestFinished(() => browser.close())
      const page = await browser.newPage()
      await page.goto(`${url}/blog/oven/`)
      await writeFile(join(root, 'src/content/blog/oven.md'), '---\ntitle: "Ovens\n---\n\nOvens are hot.\n')
      const list = page.locator('[data-app-id="perennial"] section')
      await until('the list', async () => (await list.isVisible()) || undefined)
      expect(await list.locator('li').first().textContent()).toBe(
        'Error line 2 could not read the YAML: found an opening " without a closing " (front-matter)',
      )
    },
  )

  it.runIf(TESTS_ALL)('says in a build where articles have no page', { timeout: PATIENCE }, async () => {
    const root = await hostBlog('told', {}, 'first')
    const config = join(root, 'astro.config.ts')
    await writeFile(config, (await readFile(config, 'utf8')).replace('/blog/{id}/', '/posts/{id}/'))
    expect((await astroBuild(root)).stdout).toContain(
      "No page was built at /posts/buying/choose-a-bread-oven/, and 1 more, where the option `paths` says that articles are; write what their addresses look like, such as '/blog/{id}/'.\n",
    )
  })

  it.runIf(TESTS_ALL)(
    'has a kit at the path where it is asked for one, which holds no draft, and says where',
    {
      timeout: PATIENCE,
    },
    async () => {
      const config = `import { perennial } from 'astro-perennial'
export default { site: 'https://ovens.example', publicDir: './static', cacheDir: './.astro/cache', integrations: [perennial({ title: 'Ovens', languages: ['en'], articles: 'src/content/blog', paths: '/blog/{id}/', today: '${TODAY}', kit: { separate: '/marketing/' }, channels: { cards: { kinds: { quote: false, carousel: false } } } })] }
`
      const root = await writeAll(join(folder, 'sites/kit'), {
        ...HOST_BLOG,
        'package.json': '{ "type": "module" }',
        'astro.config.mjs': config,
        'src/pages/kit.astro': '<p>A kit to build an oven of.</p>\n',
      })
      expect((await astroBuild(root)).stdout).toContain(
        "[perennial] The marketers' kit is in dist-kit/: open dist-kit/marketing/index.html in a browser.\n",
      )
      const kit = await filesIn(join(root, 'dist-kit'))
      expect(kit).toContain('marketing/en/what-is-a-bread-oven/index.html')
      expect(kit).toContain('marketing/social/en/what-is-a-bread-oven/x.txt')
      expect(kit.filter((file) => file.includes('secret') || file.startsWith('kit/'))).toEqual([])
      const made = await filesIn(join(root, 'dist'))
      expect(made).toContain('kit/index.html')
      expect(made.filter((file) => file.startsWith('marketing/'))).toEqual([])
      const index = await readFile(join(root, 'dist-kit/marketing/index.html'), 'utf8')
      const hrefs = [...index.matchAll(/<a (?:class="title" )?href="([^"]*)"/g)].map(([, href]) => href)
      // There is no page of books, nor of offers and authors, where there are none.
      expect(hrefs).toEqual([
        'index.html',
        'report/index.html',
        'en/buying/choose-a-bread-oven/index.html',
        'en/what-is-a-bread-oven/index.html',
      ])
      for (const href of hrefs) expect(kit).toContain(`marketing/${href}`)
    },
  )
})

// What `npm create` begins is a whole site, too.
it.runIf(TESTS_ALL)(
  'the package makes a whole site of content alone, with a component of its own',
  {
    timeout: PATIENCE,
  },
  async () => {
    const root = await writeAll(join(folder, 'sites/whole'), {
      'package.json': '{ "type": "module", "private": true }',
      'src/Footer.astro':
        "---\nimport Footer from 'astro-perennial/theme/components/Footer.astro'\n---\n<Footer {...Astro.props} />\n<p>Our own line</p>\n",
      'astro.config.mjs': `import { perennial, theme } from 'astro-perennial'
export default {
  site: 'https://pages.example',
  integrations: [perennial({
    title: 'Pages', today: '${TODAY}',
    theme: theme({ components: { Footer: './src/Footer.astro' } }),
    channels: { cards: { kinds: { title: false, quote: false, number: false, 'key-point': false, step: false, carousel: false, author: false, book: false, offer: false, page: false } } },
  })],
}
`,
    })
    await cp(join(EXAMPLE_ROOT, 'content'), join(root, 'content'), { recursive: true })
    const { stdout } = await inSite(root, 'astro-perennial/plugins/cli/bin.js', 'build')
    expect(stdout).toContain('Complete!')
    const made = await filesIn(join(root, 'dist'))
    for (const file of [
      'index.html',
      'da/index.html',
      'en/index.html',
      '404.html',
      'sitemap.xml',
      'robots.txt',
    ])
      expect(made).toContain(file)
    const home = await readFile(join(root, 'dist/en/index.html'), 'utf8')
    expect(home).toMatch(/<footer.*RSS.*<\/footer>\s*<p>Our own line<\/p>/s)
    for (const file of made.filter((each) => each.endsWith('.html'))) {
      const html = await readFile(join(root, 'dist', file), 'utf8')
      for (const word of HIDDEN_WORDS) expect(html, file).not.toContain(word)
    }
  },
)

it.runIf(TESTS_ALL)(
  'the oldest Astro that the package takes builds a blog and a whole site',
  { timeout: PATIENCE },
  async () => {
    const old = join(folder, 'old')
    await mkdir(old)
    await installPackages(old, '7.0.0')
    const blog = await hostBlog('oldest', {}, 'first')
    const whole = await writeAll(join(folder, 'sites/oldest-whole'), {
      'package.json': '{ "type": "module", "private": true }',
      'astro.config.mjs': `import { perennial, theme } from 'astro-perennial'
export default { site: 'https://pages.example', integrations: [perennial({ title: 'Pages', today: '${TODAY}', theme: theme(), channels: ['feeds'] })] }
`,
    })
    await cp(join(EXAMPLE_ROOT, 'content'), join(whole, 'content'), { recursive: true })
    for (const [name, site] of [
      ['blog', blog],
      ['whole', whole],
    ] as const)
      await cp(site, join(old, name), { recursive: true })
    const { NODE_ENV: _, VITEST: __, ...env } = process.env
    const bin = (path: string, ...args: string[]) =>
      run(process.execPath, [join(old, 'node_modules', path), ...args], {
        cwd: join(old, path.startsWith('astro/') ? 'blog' : 'whole'),
        env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
      })
    await bin('astro/bin/astro.mjs', 'build')
    await bin('astro-perennial/plugins/cli/bin.js', 'build')
    expect(await filesIn(join(old, 'blog/dist'))).toEqual(expect.arrayContaining([...CARDS]))
    expect(await filesIn(join(old, 'whole/dist'))).toEqual(
      expect.arrayContaining(['index.html', 'en/index.html', 'sitemap.xml']),
    )
  },
)

const CREATED: readonly (readonly [string, readonly string[]])[] = [
  ['both', ['da/er-teksten-klar', 'en/is-your-text-ready', 'da', 'en', 'da/privatliv', 'en/privacy', '.']],
  ['da', ['er-teksten-klar', 'privatliv', '.']],
  ['en', ['is-your-text-ready', 'privacy', '.']],
]

describe('a site that npm create has begun', () => {
  it.each(sample(CREATED, 1))(
    'is checked and built by its own scripts: %s',
    { timeout: PATIENCE },
    async (languages, pages) => {
      const sites = join(folder, 'sites/created')
      await mkdir(sites, { recursive: true })
      await inSite(sites, 'create-astro-perennial/plugins/create/bin.js', languages, '--languages', languages)
      const root = join(sites, languages)
      const { NODE_ENV: _, VITEST: __, ...env } = process.env
      const npm = (script: string) =>
        run('npm', ['run', '--silent', script], {
          cwd: root,
          env: { ...env, NO_COLOR: '1', GITHUB_ACTIONS: '' },
        })
      expect((await npm('check')).stdout).toMatch(/^\d articles? and \d pages?: nothing to mend\n$/)
      const { stdout, stderr } = await npm('build')
      expect(stdout).toContain('Complete!')
      expect(`${stdout}${stderr}`).not.toMatch(/WARN|ERROR/)
      const made = await filesIn(join(root, 'dist'))
      for (const page of pages) expect(made).toContain(join(page, 'index.html'))
      expect(made.filter((file) => /^\w+\/rss\.xml$/.test(file))).toHaveLength(languages === 'both' ? 2 : 1)
      expect(await readdir(join(root, 'dist-kit'))).toContain('kit')
    },
  )
})
