import { symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, expect, it, vi } from 'vitest'
import { type BuiltSite, stateOf } from '../../../plugins/astro/unchanged/state.ts'
import { writeFiles } from '../../folders.ts'

const OPTIONS = { title: 'Ovens', paths: '/blog/{id}/', channels: ['cards'] }
const DAY = new Date('2026-01-02T03:04:05Z')

let root = ''
let site: BuiltSite
const state = (options: unknown = OPTIONS, more: Partial<BuiltSite> = {}, day = DAY) =>
  stateOf(options, { ...site, ...more }, day)
/** The state of a project whose files have lain for a while. */
const settled = (...given: Parameters<typeof state>) =>
  vi.waitFor(async () => {
    const found = await state(...given)
    expect(found).toBeDefined()
    return found
  })

beforeEach(async () => {
  root = await writeFiles({ 'src/content/blog/oven.md': 'Ovens', 'dist/index.html': 'made', '.env': 'A=1' })
  const folder = (path: string): URL => pathToFileURL(`${join(root, path)}/`)
  site = {
    ...{ root: folder('.'), srcDir: folder('src'), publicDir: folder('public') },
    ...{ outDir: folder('dist'), cacheDir: folder('node_modules/.astro') },
    ...{ site: 'https://ovens.example', base: '/', trailingSlash: 'ignore', build: { format: 'directory' } },
    security: {} as BuiltSite['security'],
  }
})

it('stays as long as nothing changes that a build goes by', async () => {
  const before = await settled()
  await writeFile(join(root, 'dist/index.html'), 'made again')
  expect(await settled()).toBe(before)
  const others = [
    await settled({ ...OPTIONS, title: 'Stoves' }),
    await settled(OPTIONS, { base: '/docs' }),
    await settled(OPTIONS, {}, new Date('2026-01-03T00:00:00Z')),
  ]
  await writeFile(join(root, 'src/content/blog/oven.md'), 'Bread')
  // As a program may do that keeps the time of a file.
  await utimes(join(root, 'src/content/blog/oven.md'), DAY, DAY)
  others.push(await settled())
  expect(new Set([before, ...others]).size).toBe(5)
})

it('is not told of a file that has only just changed', async () => {
  await writeFile(join(root, 'src/content/blog/oven.md'), 'Bread')
  expect(await state()).toBeUndefined()
})

it('is not told where something may change unseen', async () => {
  await settled()
  expect(await state({ ...OPTIONS, channels: { cards: () => 1 } })).toBeUndefined()
  expect(await state({ ...OPTIONS, today: new Date() })).toBeUndefined()
  expect(await state({ ...OPTIONS, articles: '../posts' })).toBeUndefined()
  expect(await state(OPTIONS, { srcDir: new URL('../src/', site.root) })).toBeUndefined()
  await symlink(join(root, 'dist'), join(root, 'src/linked'))
  expect(await state()).toBeUndefined()
})
