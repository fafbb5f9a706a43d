import { describe, expect, it } from 'vitest'
import type { PerennialOptions } from '../../plugins/config.ts'
import { resolveConfig } from '../../plugins/config.ts'
import { Engine } from '../../plugins/engine.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { fileIdOf } from '../../plugins/source/file-id.ts'
import { exampleConfig, TODAY } from '../example-site.ts'
import { writeFiles } from '../folders.ts'

const text = (title: string, more = ''): string =>
  `---\ntitle: ${title}\npublished: 2026-01-01\n${more}---\n\n${title} is a text on wood, and on what one can make of it.\n`

const FILES = {
  'content/articles/en/oak/finish.md': text('A finish for oak'),
  'content/articles/en/pine/finish.md': text('A finish for pine', 'slug: pine/soap\n'.replace('/', '-')),
  'content/articles/en/pine/index.md': text('On pine'),
}

async function pathsOf(files: Readonly<Record<string, string>>, options: Partial<PerennialOptions>) {
  const { articles } = await new Engine(exampleConfig(options, await writeFiles(files))).library()
  return articles.map(({ path }) => path)
}

describe('the addresses of articles', () => {
  it.each<[Partial<PerennialOptions>, readonly string[]]>([
    [{}, ['/en/finish/', '/en/pine/', '/en/pine-soap/']],
    [{ languages: ['en'] }, ['/finish/', '/pine/', '/pine-soap/']],
    [{ languages: ['en'], rootLanguage: false }, ['/en/finish/', '/en/pine/', '/en/pine-soap/']],
    [{ rootLanguage: 'en' }, ['/finish/', '/pine/', '/pine-soap/']],
    [{ paths: '/{lang}/{id}/' }, ['/en/oak/finish/', '/en/pine/', '/en/pine-soap/']],
    [{ paths: '/writing/{slug}/' }, ['/writing/finish/', '/writing/pine/', '/writing/pine-soap/']],
    [
      { paths: '/writing/{lang}/{slug}/' },
      ['/writing/en/finish/', '/writing/en/pine/', '/writing/en/pine-soap/'],
    ],
  ])('are the site’s to choose: %j', async (options, paths) => {
    expect(await pathsOf(FILES, options)).toEqual(paths)
  })

  it.each([
    ['/a/Hello World.md', 'hello-world'],
    ['/a/2024-05-01-Title.mdx', '2024-05-01-title'],
    ['/a/Testing/cover.image/index.md', 'testing/coverimage'],
    ['/a/index.md', 'index'],
    ['/a/Ærø.md', 'ærø'],
  ])('are those of Astro’s loader of files in a site that shows them itself: %s', (file, id) => {
    expect(fileIdOf('/a', file)).toBe(id)
  })

  it('lead from text to text, whatever they are', async () => {
    const root = await writeFiles({
      ...FILES,
      'content/articles/en/links.md': text('Links').replace(
        'what one',
        'what [one](oak/finish.md), [two](/oak/finish/), [three](/en/oak/finish) and [four](https://pages.example/oak/finish/) one',
      ),
    })
    const engine = new Engine(exampleConfig({ languages: ['en'], paths: '/{id}/' }, root))
    const html = await engine.html('en/links')
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(
      Array(4).fill('/oak/finish/'),
    )
    expect((await engine.library()).diagnostics.map(formatDiagnostic)).toEqual([])
  })
})

it('a site that shows its texts itself has no pages, topics or stages of ours, and its texts their raw slugs', async () => {
  const root = await writeFiles({
    'src/content/blog/en/a.md': text('A plane', "slug: The Plane's\ntopics: [con, NUL]\n"),
    'src/content/blog/sub/b.md': text('A chisel').replace(
      'what one',
      'what [one](./nothing.md) [two](/blog/nothing/)',
    ),
    'src/pages/blog/[...id].astro': '',
    'src/pages/about.astro': '',
    'static/plan.txt': 'plan',
  })
  const engine = new Engine(
    resolveConfig(
      {
        title: 'Wood',
        languages: ['en'],
        today: TODAY,
        articles: './src/content/blog/',
        paths: '/blog/{id}/',
      },
      { root, site: 'https://wood.example', base: '/', publicDir: `${root}/static`, srcDir: `${root}/src` },
    ),
  )
  const { articles, diagnostics, holds } = await engine.library()
  expect(articles.map(({ path }) => path)).toEqual(["/blog/The Plane's/", '/blog/sub/b/'])
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'src/content/blog/sub/b.md:6:41  found a link to "./nothing.md", but there is no such text; mend the path  (broken-link)',
  ])
  expect((await engine.check()).filter(({ rule }) => rule === 'broken-link')).toHaveLength(2)
  expect([holds('/about/'), holds('/plan.txt'), holds('/404/')]).toEqual([true, true, false])
  const addresses = (await engine.plan()).map(({ address }) => address)
  expect(addresses).toEqual(["cards/en/The Plane's/og.png", 'cards/en/sub/b/og.png'])
})
