import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openPageCache } from '../../plugins/astro/page-cache.ts'
import { temporaryFolder } from '../folders.ts'
import { asNobody } from '../publish/as-nobody.ts'

let work = ''
const place = (): string => join(work, 'astro')

beforeEach(async () => {
  work = join(await temporaryFolder(), '.perennial')
  await mkdir(work)
})

async function buildWith(page: string): Promise<string | undefined> {
  const cache = await openPageCache(work)
  await writeFile(join(cache.folder, 'page'), page)
  return cache.keep()
}

describe('the cache of pages', () => {
  it('goes from one build to the next, and is nobody’s meanwhile', async () => {
    const first = await openPageCache(work)
    expect(first.wasDamaged).toBe(false)
    expect(await readdir(first.folder)).toEqual([])
    await writeFile(join(first.folder, 'page'), 'one')
    expect(existsSync(place())).toBe(false)
    expect(await first.keep()).toBeUndefined()
    const second = await openPageCache(work)
    expect(second.wasDamaged).toBe(false)
    expect(existsSync(place())).toBe(false)
    expect(await readFile(join(second.folder, 'page'), 'utf8')).toBe('one')
    expect(await second.keep()).toBeUndefined()
    expect(await readdir(work)).toEqual(['astro'])
  })

  it('is thrown away when it is not as it was left', async () => {
    await buildWith('one')
    await writeFile(join(place(), 'page'), '')
    const next = await openPageCache(work)
    expect(next.wasDamaged).toBe(true)
    expect(await readdir(next.folder)).toEqual([])
  })

  it.each<[string, () => Promise<unknown>]>([
    ['a file', () => writeFile(place(), 'mine')],
    ['a link to a folder', () => symlink('..', place())],
    ['a link that leads nowhere', () => symlink('nowhere', place())],
    ['a folder without a seal', () => mkdir(join(place(), 'dist'), { recursive: true })],
  ])('is made anew where %s stands', async (_name, spoil) => {
    await spoil()
    const cache = await openPageCache(work)
    expect(cache.wasDamaged).toBe(true)
    expect(await readdir(cache.folder)).toEqual([])
    await writeFile(join(cache.folder, 'page'), 'new')
    expect(await cache.keep()).toBeUndefined()
    const next = await openPageCache(work)
    expect(next.wasDamaged).toBe(false)
    expect(await readFile(join(next.folder, 'page'), 'utf8')).toBe('new')
  })

  it('of the build that ends last stays, where two run at once', async () => {
    const first = await openPageCache(work)
    await writeFile(join(first.folder, 'page'), 'one')
    await mkdir(join(place(), 'dist'), { recursive: true })
    expect(await first.keep()).toBeUndefined()
    expect(await readFile(join(place(), 'page'), 'utf8')).toBe('one')
  })

  it.skipIf(process.geteuid?.() !== 0)(
    'that is another’s is left alone, and why it can’t be kept is told',
    async () => {
      await buildWith('one')
      const aside = `${place()}-aside`
      await chmod(work, 0o777)
      await asNobody(place(), async () => {
        const cache = await openPageCache(work)
        expect(cache.wasDamaged).toBe(true)
        expect(await readdir(cache.folder)).toEqual([])
        expect(await cache.keep()).toMatch(/^EACCES: permission denied/)
      })
      await rename(place(), aside)
      expect(await readFile(join(aside, 'page'), 'utf8')).toBe('one')
    },
  )
})
