import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOwnPaths } from '../../plugins/library/own-paths.ts'
import { readPublic } from '../../plugins/library/public-files.ts'
import { writeSite } from '../folders.ts'

async function siteWith(...files: readonly string[]) {
  const root = await writeSite({})
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), '')
  }
  return readOwnPaths(
    { root, srcDir: 'src', routes: undefined, languages: ['da', 'en'], paths: '/{lang}/{slug}/' },
    (await readPublic({ root, content: 'content', articles: 'content/articles', publicDir: 'public' })).value,
  )
}

describe('what a site holds besides its content', () => {
  it.each([
    '/prices',
    '/prices/',
    '/prices/index.html',
    '/shop/',
    '/shop/odense/',
    '/docs/a/b/c/',
    '/data.json',
    '/æble/',
  ])('is a page of its own: %s', async (path) => {
    const holds = await siteWith(
      'src/pages/prices.astro',
      'src/pages/shop/index.astro',
      'src/pages/shop/[town].astro',
      'src/pages/docs/[...path].astro',
      'src/pages/data.json.ts',
      'src/pages/æble.md',
    )
    expect(holds(path)).toBe(true)
  })

  it.each(['/terms.pdf', '/old/', '/old/index.html'])('is a file in public/: %s', async (path) => {
    expect((await siteWith('public/terms.pdf', 'public/old/index.html'))(path)).toBe(true)
  })

  it.each(['/shop/a/b/', '/_part/', '/old/x', '/notes.txt'])(
    'is not what only looks like it: %s',
    async (path) => {
      const holds = await siteWith(
        'src/pages/shop/[town].astro',
        'src/pages/_part.astro',
        'src/pages/notes.txt',
        'public/old/index.html',
      )
      expect(holds(path)).toBe(false)
    },
  )

  it('is nothing where neither folder is there', async () => {
    expect((await siteWith())('/a/')).toBe(false)
  })
})
