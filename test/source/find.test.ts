import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, relative } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { findFiles } from '../../plugins/source/find.ts'
import { temporaryFolder } from '../folders.ts'

async function folderWith(...files: readonly string[]): Promise<string> {
  const root = await temporaryFolder()
  await mkdir(join(root, 'content'))
  for (const file of files) {
    await mkdir(join(root, 'content', file, '..'), { recursive: true })
    await writeFile(join(root, 'content', file), 'text')
  }
  return root
}

async function find(root: string): Promise<{ files: string[]; messages: string[] }> {
  const found = await findFiles(root, join(root, 'content'), ['.md'])
  return {
    files: found.value.map((path) => relative(root, path)),
    messages: found.diagnostics.map(formatDiagnostic),
  }
}

it('lists the files with the ending in code-unit order, whatever characters their names hold', async () => {
  const root = await folderWith(
    'b.md',
    'a/index.md',
    'Q&A #1 "og" mere.md',
    'a/x.txt',
    'æ.md',
    'C.md',
    "it's.md",
  )
  expect(await find(root)).toEqual({
    files: ['C.md', 'Q&A #1 "og" mere.md', 'a/index.md', 'b.md', "it's.md", 'æ.md'].map(
      (file) => `content/${file}`,
    ),
    messages: [],
  })
})

it('passes over hidden files, node_modules and README.md, and finds nothing in a folder that is not there', async () => {
  const root = await folderWith(
    '.draft.md',
    '.git/x.md',
    'node_modules/x.md',
    'README.md',
    'da/README.md',
    'a.md',
  )
  expect((await find(root)).files).toEqual(['content/a.md'])
  expect(await findFiles(root, join(root, 'nowhere'), ['.md'])).toEqual({ value: [], diagnostics: [] })
})

it.runIf(process.platform === 'linux')('reports names that other disks hold only one of', async () => {
  const [composed, apart] = ['på.md'.normalize('NFC'), 'på.md'.normalize('NFD')]
  const root = await folderWith('A.md', 'a.md', 'a.txt', 'Da/x.md', 'da/y.md', composed, apart)
  const { files, messages } = await find(root)
  expect(files).toHaveLength(6)
  expect(messages).toEqual([
    `content/a.md:1:1  found a name that many disks can't tell from "A.md"; rename one of the two  (file-name)`,
    `content/da:1:1  found a name that many disks can't tell from "Da"; rename one of the two  (file-name)`,
    `content/${composed}:1:1  found this name a second time, its letters and marks written apart; many disks hold only one of the two, rename one  (file-name)`,
  ])
})

it('reports folders that Windows cannot have', async () => {
  const { files, messages } = await find(
    await folderWith('Aux/x.md', 'con.1/x.md', 'end./x.md', 'console/x.md'),
  )
  expect(files).toHaveLength(4)
  const told = (folder: string, fault: string): string =>
    `content/${folder}:1:1  found a folder with a name ${fault}  (file-name)`
  expect(messages).toEqual([
    told('Aux', 'that Windows keeps for itself ("Aux"); choose another'),
    told('con.1', 'that Windows keeps for itself ("con.1"); choose another'),
    told('end.', 'that ends in a dot or a space, which Windows drops; delete it'),
  ])
})

it('reports symbolic links that leave the folder, lead to a folder or lead nowhere, and reads those that stay', async () => {
  const root = await folderWith('a.md', 'folder/b.md')
  await writeFile(join(root, 'secret.md'), 'secret')
  const content = join(root, 'content')
  await symlink('../secret.md', join(content, 'out.md'))
  await symlink('..', join(content, 'up'))
  await symlink('folder', join(content, 'loop'))
  await symlink('gone.md', join(content, 'nowhere.md'))
  await symlink('folder/b.md', join(content, 'inside.md'))
  const { files, messages } = await find(root)
  expect(files).toEqual(['content/a.md', 'content/folder/b.md', 'content/inside.md'])
  const message =
    'found a symbolic link that leads out of the content folder, to a folder, or nowhere; put the file itself here'
  expect(messages).toEqual(
    ['loop', 'nowhere.md', 'out.md', 'up'].map((name) => `content/${name}:1:1  ${message}  (symbolic-link)`),
  )
})

it.skipIf(process.platform === 'win32')(
  'tells of a named pipe and of a socket, and opens neither: the one would wait for a writer for ever',
  async () => {
    const root = await folderWith('a.md')
    execFileSync('mkfifo', [join(root, 'content', 'pipe.md')])
    const server = createServer().listen(join(root, 'content', 'socket.md'))
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const { files, messages } = await find(root)
    expect(files).toEqual(['content/a.md'])
    const message = 'found no ordinary file; put a text file in its place  (unreadable)'
    expect(messages).toEqual(['pipe', 'socket'].map((name) => `content/${name}.md:1:1  ${message}`))
  },
)
