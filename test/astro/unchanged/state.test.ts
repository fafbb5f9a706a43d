import { stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, expect, it } from 'vitest'
import { type BuiltSite, stateOf } from '../../../plugins/astro/unchanged/state.ts'
import { writeFiles } from '../../folders.ts'

const OPTIONS = { title: 'Ovens', paths: '/blog/{id}/', channels: ['cards'] }
/** Long after the files were written. */
const DAY = new Date('2100-01-02T03:04:05Z')

let root = ''
let site: BuiltSite
const state = (options: unknown = OPTIONS, more: Partial<BuiltSite> = {}, day = DAY) =>
  stateOf(options, { ...site, ...more }, day)

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
  const before = await state()
  expect(before).toMatch(/^[0-9a-f]{64}$/)
  await writeFile(join(root, 'dist/index.html'), 'made again')
  expect(await state()).toBe(before)
  const others = [
    await state({ ...OPTIONS, title: 'Stoves' }),
    await state(OPTIONS, { base: '/docs' }),
    await state(OPTIONS, {}, new Date('2100-01-03T00:00:00Z')),
  ]
  await writeFile(join(root, 'src/content/blog/oven.md'), 'Bread')
  // As a program may do that keeps the time of a file.
  await utimes(join(root, 'src/content/blog/oven.md'), DAY, DAY)
  others.push(await state())
  expect(new Set([before, ...others]).size).toBe(5)
})

it('is not told of a file that has only just changed', async () => {
  const { ctimeMs } = await stat(join(root, '.env'))
  expect(await state(OPTIONS, {}, new Date(ctimeMs + 50))).toBeUndefined()
  expect(await state(OPTIONS, {}, new Date(ctimeMs + 5000))).toBeDefined()
})

it('is not told where something may change unseen', async () => {
  expect(await state()).toBeDefined()
  expect(await state({ ...OPTIONS, channels: { cards: () => 1 } })).toBeUndefined()
  expect(await state({ ...OPTIONS, today: new Date() })).toBeUndefined()
  expect(await state({ ...OPTIONS, articles: '../posts' })).toBeUndefined()
  expect(await state(OPTIONS, { srcDir: new URL('../src/', site.root) })).toBeUndefined()
  await symlink(join(root, 'dist'), join(root, 'src/linked'))
  expect(await state()).toBeUndefined()
})
