import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { systemFault } from '../publish/system-fault.ts'

/**
 * Write a file, by its path from the root, where nothing stands; gives whether the file now says so. One that says
 * something else is its owner's, and stays.
 */
export async function writeNew(root: string, file: string, text: string): Promise<boolean> {
  const path = join(root, file)
  try {
    await mkdir(dirname(path), { recursive: true })
    return await writeFile(path, text, { flag: 'wx' }).then(
      () => true,
      (thrown: NodeJS.ErrnoException) => {
        if (thrown.code !== 'EEXIST') throw thrown
        return readFile(path, 'utf8').then((own) => own === text)
      },
    )
  } catch (thrown) {
    throw systemFault(thrown, `${file} can't be written`, 'Then run it again.')
  }
}
