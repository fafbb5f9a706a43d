import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeWorkFolder } from '../../plugins/publish/work-folder.ts'
import { temporaryFolder } from '../folders.ts'
import { asNobody } from './as-nobody.ts'

describe('the folder for unfinished work', () => {
  it('is made where it is not there, and left with nothing in it', async () => {
    const folder = join(await temporaryFolder(), 'deep/.perennial')
    expect(await makeWorkFolder(folder)).toEqual({ folder, fault: undefined })
    expect(await makeWorkFolder(folder)).toEqual({ folder, fault: undefined })
    expect(await readdir(folder)).toEqual([])
  })

  it('is a temporary one where it is another’s, which is told', async () => {
    const folder = join(await temporaryFolder(), '.perennial')
    await mkdir(folder)
    // Not every machine lets everybody write into the folder of temporary files.
    const free = await temporaryFolder()
    await chmod(free, 0o777)
    await asNobody(folder, async () => {
      const { folder: standIn, fault } = await makeWorkFolder(folder, free)
      expect(dirname(standIn)).toBe(free)
      expect(existsSync(standIn)).toBe(true)
      expect(fault?.message).toMatch(
        new RegExp(
          `^Perennial keeps what it has made in ${folder}, and can't: no right to it \\(EACCES, ${folder}\\)\\.$`,
        ),
      )
      expect(fault?.hint).toBe(
        'Give the user who builds the right to it. Until then, all is made again in every build.',
      )
    })
  })

  it.each([
    ['a file of somebody’s stands', (folder: string) => writeFile(folder, 'mine')],
    ['a link stands that leads nowhere', (folder: string) => symlink('gone', folder)],
  ])('is nothing where %s, which is told', async (_name, spoil) => {
    const folder = join(await temporaryFolder(), '.perennial')
    await spoil(folder)
    await expect(makeWorkFolder(folder)).rejects.toMatchObject({
      name: 'PerennialError',
      message: `Perennial keeps what it has made in ${folder}, and can't: something else stands there (EEXIST, ${folder}).`,
      hint: 'Delete or rename what stands there. Then build again.',
    })
  })
})
