import { execFileSync, spawnSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { digestOf } from '../../plugins/asset.ts'
import { Cache } from '../../plugins/publish/cache.ts'
import { OWNER } from '../../plugins/publish/owner.ts'
import { temporaryFolder } from '../folders.ts'
import { asNobody } from './as-nobody.ts'
import { canMount, mountMemory } from './mount.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const key = digestOf('key')
const other = digestOf('other')

let folder = ''
let cache = new Cache('')
beforeEach(async () => {
  folder = join(await temporaryFolder(), 'cache')
  cache = new Cache(folder)
})

/** Every file of the cache, by its path in it. */
const filesIn = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name).slice(folder.length + 1))
    .sort()
const onlyFile = async (): Promise<string> => join(folder, (await filesIn())[0] ?? '')

describe('the cache', () => {
  it('has nothing before something was put in', async () => {
    expect(await cache.get(key)).toBeUndefined()
  })

  it('gives back the bytes that were put in, by their key alone', async () => {
    await cache.put(key, bytesOf('content'))
    expect(await cache.get(key)).toEqual(Buffer.from('content'))
    expect(await new Cache(folder).get(key), 'in another build').toEqual(Buffer.from('content'))
    expect(await cache.get(other)).toBeUndefined()
  })

  it('keeps nothing at all, and every byte', async () => {
    const every = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256)
    await cache.put(key, new Uint8Array())
    await cache.put(other, every)
    expect(await cache.get(key)).toHaveLength(0)
    expect(Buffer.compare((await cache.get(other)) ?? Buffer.of(), every)).toBe(0)
  })

  it('takes the newer bytes where a key is put in again', async () => {
    await cache.put(key, bytesOf('old'))
    await cache.put(key, bytesOf('new'))
    expect(await cache.get(key)).toEqual(Buffer.from('new'))
    expect(await filesIn()).toHaveLength(1)
  })

  it.each<[string, (entry: Buffer) => Uint8Array]>([
    ['a flipped bit', (entry) => entry.with(entry.length - 1, (entry.at(-1) ?? 0) ^ 1)],
    ['a flipped bit in its digest', (entry) => entry.with(3, (entry[3] ?? 0) ^ 1)],
    ['its end cut off', (entry) => entry.subarray(0, entry.length - 1)],
    ['only half of its digest', (entry) => entry.subarray(0, 30)],
    ['nothing left of it', () => new Uint8Array()],
    ['bytes added to it', (entry) => Buffer.concat([entry, Buffer.of(0)])],
  ])('does not give out an entry with %s, and takes a new one', async (_name, damage) => {
    await cache.put(key, bytesOf('content'))
    const path = await onlyFile()
    await writeFile(path, damage(await readFile(path)))
    expect(await cache.get(key)).toBeUndefined()
    await cache.put(key, bytesOf('content'))
    expect(await cache.get(key)).toEqual(Buffer.from('content'))
  })

  it('never reads an entry that is half written: it stands beside its place until it is whole', async () => {
    await cache.put(key, bytesOf('content'))
    const place = await onlyFile()
    await rename(place, `${place}.1-${OWNER}`)
    expect(await cache.get(key)).toBeUndefined()
  })

  it('takes the same key from many writers at once, also through several doors', async () => {
    const doors = Array.from({ length: 40 }, () => new Cache(folder))
    await Promise.all(doors.map((door) => door.put(key, bytesOf('same'.repeat(10_000)))))
    expect(await cache.get(key)).toHaveLength(40_000)
    expect(await filesIn()).toHaveLength(1)
  })
})

describe('where something else stands in the cache', () => {
  const shelf = (): string => join(folder, key.slice(0, 2))
  const entry = (): string => join(shelf(), key.slice(2))

  it.each<[string, () => Promise<unknown>]>([
    ['a file instead of its folder', () => writeFile(folder, 'mine')],
    ['a file instead of a shelf', () => mkdir(folder).then(() => writeFile(shelf(), 'mine'))],
    ['an empty folder instead of an entry', () => mkdir(entry(), { recursive: true })],
    [
      'a full folder instead of an entry',
      () =>
        mkdir(join(entry(), 'deep'), { recursive: true }).then(() => writeFile(join(entry(), 'deep/a'), '')),
    ],
    [
      'a link that leads nowhere instead of an entry',
      () => mkdir(shelf(), { recursive: true }).then(() => symlink('nowhere', entry())),
    ],
    [
      'a pipe instead of an entry, which nobody writes into',
      () => mkdir(shelf(), { recursive: true }).then(() => execFileSync('mkfifo', [entry()])),
    ],
  ])('%s: there is nothing, and it is mended', async (_name, spoil) => {
    await spoil()
    expect(await cache.get(key)).toBeUndefined()
    await cache.put(key, bytesOf('content'))
    expect(await cache.get(key)).toEqual(Buffer.from('content'))
    expect(cache.fault).toBeUndefined()
    expect(await cache.collect(new Set([key]))).toBe(0)
    expect(await filesIn()).toHaveLength(1)
  })

  it('collecting deletes it, too, and goes on', async () => {
    await cache.put(key, bytesOf('content'))
    await cache.put(other, bytesOf('other'))
    await writeFile(join(folder, '00'), 'a file instead of a shelf')
    await mkdir(join(folder, 'ff', 'f'.repeat(62), 'deep'), { recursive: true })
    expect(await cache.collect(new Set([other]))).toBe(3)
    expect(cache.fault).toBeUndefined()
    expect(await cache.get(other)).toEqual(Buffer.from('other'))
  })
})

describe('a cache that can’t be used', () => {
  const told = (words: string, advice: string) => ({
    message: expect.stringMatching(
      `^The cache, ${folder}, can't be used as it should: ${words} \\([A-Z]+.*\\)\\.$`,
    ) as string,
    hint: `${advice} Everything is made all the same, but again in every build.`,
  })

  it.skipIf(!process.seteuid)('belongs to another user: nothing is kept, which is told', async () => {
    await cache.put(key, bytesOf('content'))
    await asNobody(folder, async () => {
      expect(await cache.get(key), 'what can be read is read').toEqual(Buffer.from('content'))
      expect(cache.fault).toBeUndefined()
      await cache.put(other, bytesOf('other'))
      expect(await cache.get(other)).toBeUndefined()
    })
    expect(cache.fault).toMatchObject(told('no right to it', 'Give the user who builds the right to it.'))
  })

  it.skipIf(!process.seteuid)('may not even be read: everything is made again, which is told', async () => {
    await cache.put(key, bytesOf('content'))
    await chmod(join(folder, key.slice(0, 2)), 0o000)
    await asNobody(folder, async () => expect(await cache.get(key)).toBeUndefined())
    await chmod(join(folder, key.slice(0, 2)), 0o755)
    expect(cache.fault).toMatchObject(told('no right to it', 'Give the user who builds the right to it.'))
    expect(await cache.get(key)).toEqual(Buffer.from('content'))
  })

  it.skipIf(!canMount)(
    'is on a disk that is full: nothing is kept, nothing half, which is told',
    async () => {
      mountMemory(folder, '64k')
      const large = new Uint8Array(1 << 20)
      await cache.put(key, large)
      expect(cache.fault).toMatchObject(told('no space is left on the disk', 'Free some space there.'))
      expect(await filesIn(), 'no draft takes the space').toEqual([])
      await cache.put(other, bytesOf('small'))
      expect(await cache.get(other)).toEqual(Buffer.from('small'))
    },
  )

  it.skipIf(!canMount)('is on a disk that can only be read', async () => {
    mountMemory(folder, '64k')
    await cache.put(key, bytesOf('content'))
    execFileSync('mount', ['-o', 'remount,ro', folder])
    await cache.put(other, bytesOf('other'))
    expect(await cache.collect(new Set())).toBe(0)
    expect(await cache.get(key)).toEqual(Buffer.from('content'))
    expect(cache.fault).toMatchObject(
      told('the disk can only be read', 'Mount it so that it can be written to.'),
    )
  })
})

describe('collecting', () => {
  it('deletes what no plan needs any more, says how much that was, and leaves the rest', async () => {
    const kept = ['a', 'b', 'c'].map(digestOf)
    const stale = ['d', 'e'].map(digestOf)
    for (const name of [...kept, ...stale]) await cache.put(name, bytesOf(name))
    expect(await cache.collect(new Set(kept))).toBe(2)
    for (const name of kept) expect(await cache.get(name)).toEqual(Buffer.from(name))
    for (const name of stale) expect(await cache.get(name)).toBeUndefined()
    expect(await cache.collect(new Set(kept))).toBe(0)
  })

  it('has nothing to do where there is no cache yet', async () => {
    expect(await cache.collect(new Set())).toBe(0)
  })

  it('leaves files that others put into the folder alone', async () => {
    await cache.put(key, bytesOf('content'))
    await writeFile(join(folder, '.DS_Store'), '')
    expect(await cache.collect(new Set([key]))).toBe(0)
    expect(await filesIn()).toContain('.DS_Store')
  })

  it('deletes what a killed build left half-written, and leaves alone what another build is writing now', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    await cache.put(key, bytesOf('content'))
    const place = await onlyFile()
    const [, host, began] = OWNER.split('-')
    await writeFile(`${place}.1-${dead}-${host}-${began}`, 'half')
    await writeFile(`${place}.1-${process.ppid}-${host}-${began}`, 'half')
    expect(await cache.collect(new Set([key]))).toBe(1)
    expect((await filesIn()).map((path) => path.slice(66))).toEqual([
      '',
      `1-${process.ppid}-${host}-${began}`,
    ])
  })
})
