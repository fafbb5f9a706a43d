import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { EXAMPLE_ROOT } from './example-site.ts'

/** Make a folder that is gone again when the test has ended. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'perennial-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Make a folder that is gone again when all tests of the file have ended. */
export function sharedFolder(): Promise<string> {
  const folder = mkdtemp(join(tmpdir(), 'perennial-test-'))
  afterAll(async () => rm(await folder, { recursive: true, force: true }))
  return folder
}

/** Copy the example site into a folder of its own, for tests that change it. */
export async function copyExampleSite(): Promise<string> {
  const root = await temporaryFolder()
  await cp(EXAMPLE_ROOT, root, { recursive: true })
  return root
}

/** Write files, by their paths, into a folder of their own. */
export async function writeFiles(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  return root
}

/** Write a site's files, by their path below `content/`, into a folder: one of its own unless another is given. */
export async function writeSite(
  files: Readonly<Record<string, string | Uint8Array>>,
  into?: string,
): Promise<string> {
  const root = into ?? (await temporaryFolder())
  await mkdir(join(root, 'content'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, 'content', path)), { recursive: true })
    await writeFile(join(root, 'content', path), content)
  }
  return root
}

/** List every file below a folder by its path there, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name).slice(folder.length + 1))
    .sort()
}
