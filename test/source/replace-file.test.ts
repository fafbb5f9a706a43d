import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../plugins/asset.ts'
import { beginFile, readAgain, replaceFile } from '../../plugins/source/replace-file.ts'
import { temporaryFolder } from '../folders.ts'

const OLD = '\ufeffold æ\r\n'
const DIGEST = digestOf('old æ\n')

async function withFile() {
  const home = join(await temporaryFolder(), 'content')
  await mkdir(home)
  const path = join(home, 'a.md')
  await writeFile(path, OLD, { mode: 0o640 })
  return { home, path }
}

describe('a file that is read again', () => {
  it('gives its text as it lies on the disk', async () => {
    const { home, path } = await withFile()
    expect(await readAgain(home, path, DIGEST)).toMatchObject({ raw: OLD })
  })

  it('is left alone where it is not what was read, or gone', async () => {
    const { home, path } = await withFile()
    await writeFile(path, 'new')
    expect(await readAgain(home, path, DIGEST)).toBe('it changed meanwhile')
    expect(await readAgain(home, join(home, 'gone.md'), DIGEST)).toBe('it is gone')
  })

  it('is never waited for where a pipe has come in its place', async () => {
    const { home, path } = await withFile()
    await rm(path)
    execFileSync('mkfifo', [path])
    expect(await readAgain(home, path, DIGEST)).toBe('it changed meanwhile')
  })

  it('is left alone where it leads out of the content folder', async () => {
    const { home } = await withFile()
    await writeFile(join(home, '../outside.md'), OLD)
    await symlink('../outside.md', join(home, 'link.md'))
    expect(await readAgain(home, join(home, 'link.md'), DIGEST)).toBe('it leads out of the content folder')
  })

  it('is the file itself, behind a link that stays inside', async () => {
    const { home, path } = await withFile()
    await symlink('a.md', join(home, 'link.md'))
    const found = await readAgain(home, join(home, 'link.md'), DIGEST)
    if (typeof found === 'string') throw new TypeError(found)
    expect(await replaceFile(found, 'new')).toBeUndefined()
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readFile(join(home, 'link.md'), 'utf8')).toBe('new')
  })
})

describe('a file that is replaced', () => {
  it('has the new text and its old permissions, and nothing is left beside it', async () => {
    const { home, path } = await withFile()
    expect(await replaceFile({ path, raw: OLD }, 'new')).toBeUndefined()
    expect([await readFile(path, 'utf8'), (await stat(path)).mode & 0o777]).toEqual(['new', 0o640])
    expect(await readdir(home)).toEqual(['a.md'])
  })

  it('is left as it is where it changed meanwhile', async () => {
    const { home, path } = await withFile()
    await writeFile(path, 'theirs')
    expect(await replaceFile({ path, raw: OLD }, 'new')).toBe('it changed meanwhile')
    expect([await readFile(path, 'utf8'), await readdir(home)]).toEqual(['theirs', ['a.md']])
  })

  it('is left as it is where nobody may write it', async () => {
    const { home, path } = await withFile()
    await chmod(path, 0o440)
    expect(await replaceFile({ path, raw: OLD }, 'new')).toBe('permission to write it is missing')
    expect([await readFile(path, 'utf8'), await readdir(home)]).toEqual([OLD, ['a.md']])
  })

  it('is not kept from it by what a run left that was killed', async () => {
    const { home, path } = await withFile()
    await writeFile(join(home, `.a.md.${process.pid}.tmp`), 'half of it')
    expect(await replaceFile({ path, raw: OLD }, 'new')).toBeUndefined()
    expect([await readFile(path, 'utf8'), await readdir(home)]).toEqual(['new', ['a.md']])
  })
})

describe('a file that is begun', () => {
  it('has the text, and never takes the place of another', async () => {
    const { home, path } = await withFile()
    expect(await beginFile(join(home, 'b.json'), '{}')).toBeUndefined()
    expect(await readFile(join(home, 'b.json'), 'utf8')).toBe('{}')
    expect(await beginFile(path, '{}')).toBe('it changed meanwhile')
    expect(await readFile(path, 'utf8')).toBe(OLD)
  })

  it('is not begun where there is no folder for it', async () => {
    expect(await beginFile(join((await withFile()).home, 'gone', 'b.json'), '{}')).toBe('it is gone')
  })
})
