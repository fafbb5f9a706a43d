import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { isSealed, seal } from '../../plugins/publish/seal.ts'
import { temporaryFolder } from '../folders.ts'
import { asNobody } from './as-nobody.ts'
import { DAMAGES } from './damage.ts'

let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
  await mkdir(join(folder, 'dist/å'), { recursive: true })
  await writeFile(join(folder, 'dist/å/index.html'), '<p>One</p>')
  await writeFile(join(folder, 'dist/index.html'), '<p>Two</p>')
  await writeFile(join(folder, 'store.json'), '{"a":1}')
})

describe('a sealed folder', () => {
  it('is as it was, also after it was moved and sealed again', async () => {
    expect(await isSealed(folder), 'without a seal').toBe(false)
    await seal(folder)
    expect(await isSealed(folder)).toBe(true)
    await seal(folder)
    expect(await isSealed(folder)).toBe(true)
    await rename(folder, `${folder}-moved`)
    expect(await isSealed(`${folder}-moved`)).toBe(true)
    await rename(`${folder}-moved`, folder)
  })

  it.each(
    ['dist/å/index.html', 'store.json', '.seal'].flatMap((file) =>
      Object.entries(DAMAGES).map(([how, damage]) => [file, how, damage] as const),
    ),
  )('is not when %s is %s', async (file, _how, damage) => {
    await seal(folder)
    damage(join(folder, file), 5)
    expect(await isSealed(folder)).toBe(false)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['a file more', () => writeFile(join(folder, 'dist/new.html'), '')],
    ['a file under another name', () => rename(join(folder, 'store.json'), join(folder, 'story.json'))],
    [
      'bytes moved from one file to the next',
      () =>
        Promise.all([
          writeFile(join(folder, 'dist/å/index.html'), '<p>One</p><'),
          writeFile(join(folder, 'dist/index.html'), 'p>Two</p>'),
        ]),
    ],
    ['a link', () => symlink('store.json', join(folder, 'link'))],
    ['a pipe, which is not opened', async () => execFileSync('mkfifo', [join(folder, 'pipe')])],
    [
      'a folder in the place of a file',
      () => rm(join(folder, 'store.json')).then(() => mkdir(join(folder, 'store.json'))),
    ],
    [
      'a folder in the place of its seal',
      () => rm(join(folder, '.seal')).then(() => mkdir(join(folder, '.seal'))),
    ],
  ])('is not when it has %s', async (_name, change) => {
    await seal(folder)
    await change()
    expect(await isSealed(folder)).toBe(false)
  })

  it('is not when a file in it may not be read', async () => {
    await seal(folder)
    await chmod(join(folder, 'store.json'), 0o000)
    await asNobody(folder, async () => expect(await isSealed(folder)).toBe(false))
  })

  it('is none that holds a link', async () => {
    await symlink('store.json', join(folder, 'link'))
    await seal(folder)
    expect(await readdir(folder)).not.toContain('.seal')
  })

  it('is none that is not there', async () => {
    expect(await isSealed(join(folder, 'none'))).toBe(false)
  })
})
