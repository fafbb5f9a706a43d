import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readOrdinaryFile, readOrdinaryFileSync } from '../../plugins/source/ordinary-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'perennial-ordinary-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each([
  ['readOrdinaryFile', readOrdinaryFile],
  ['readOrdinaryFileSync', async (path: string, most: number) => readOrdinaryFileSync(path, most)],
] as const)('%s', (name, read) => {
  test('gives the bytes of a file, and of one that a link leads to', async () => {
    await writeFile(join(folder, `${name}.txt`), 'abc')
    await symlink(join(folder, `${name}.txt`), join(folder, `${name}-link.txt`))
    expect(await read(join(folder, `${name}.txt`), 3)).toEqual({ bytes: Buffer.from('abc') })
    expect(await read(join(folder, `${name}-link.txt`), 3)).toEqual({ bytes: Buffer.from('abc') })
  })

  test('says the size of a larger one without reading it', async () => {
    await writeFile(join(folder, 'large.txt'), 'abcd')
    expect(await read(join(folder, 'large.txt'), 3)).toEqual({ fault: 'too large', size: 4 })
  })

  test('opens no pipe, device or folder', async () => {
    execFileSync('mkfifo', [join(folder, `${name}-pipe`)])
    await mkdir(join(folder, `${name}-folder`))
    for (const path of [join(folder, `${name}-pipe`), join(folder, `${name}-folder`), '/dev/zero'])
      expect(await read(path, 3)).toEqual({ fault: 'not ordinary' })
  })

  test('throws what the system says of a file that is not there', async () => {
    await expect(read(join(folder, 'nowhere'), 3)).rejects.toThrow('ENOENT')
  })
})
