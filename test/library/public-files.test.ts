import { execFileSync } from 'node:child_process'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPublic as readPublicOf } from '../../plugins/library/public-files.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { temporaryFolder, writeSite } from '../folders.ts'
import { asNobody } from '../publish/as-nobody.ts'

const readPublic = (root: string) =>
  readPublicOf({ root, content: 'content', articles: 'content/articles', publicDir: 'public' })

async function projectWith(...files: readonly string[]): Promise<string> {
  const root = join(await temporaryFolder(), 'site')
  for (const file of ['public/terms.pdf', 'content/images/a.png', ...files]) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), '')
  }
  return root
}

async function saidOf(root: string): Promise<string[]> {
  const { diagnostics } = await readPublic(root)
  return diagnostics.map((one) => `${one.severity} ${formatDiagnostic(one)}`)
}

const OUT =
  'found a symbolic link that leads out of the project, so that a build would publish what is not of the site; put the file itself here  (symbolic-link)'
const NOWHERE =
  'found a symbolic link that leads nowhere; put the file itself here, or delete the link  (symbolic-link)'
const ROUND =
  'found a symbolic link to a folder that it stands in, which has no end; put the files themselves here  (symbolic-link)'
const SECRET =
  'found a symbolic link to what is hidden in the project and may hold secrets, such as keys or its whole history; delete the link  (symbolic-link)'

describe('a link in public/', () => {
  it.each([
    ['a file of the machine', '/etc/passwd', OUT],
    ['a folder of the machine', '/etc', OUT],
    ['what is beside the project', '../../other.txt', OUT],
    ['nothing', 'gone.txt', NOWHERE],
    ['itself', 'link', ROUND],
    ['its own folder', '.', ROUND],
    ['the whole project', '..', ROUND],
    ['the passwords of the project', '../.env', SECRET],
    ['the history of the project', '../.git/config', SECRET],
  ])('is an error where it leads to %s', async (_name, to, message) => {
    const root = await projectWith('.env', '.git/config', '../other.txt')
    await symlink(to, join(root, 'public/link'))
    expect(await saidOf(root)).toEqual([`error public/link:1:1  ${message}`])
    expect((await readPublic(root)).value).toEqual(['terms.pdf'])
  })

  it('is fine where it leads to what is of the site, whose files stand at its path', async () => {
    const root = await projectWith()
    await symlink('terms.pdf', join(root, 'public/conditions.pdf'))
    await symlink('../content/images', join(root, 'public/images'))
    expect(await readPublic(root)).toEqual({
      value: ['conditions.pdf', 'images/a.png', 'terms.pdf'],
      diagnostics: [],
    })
  })

  it('is looked at also behind another link', async () => {
    const root = await projectWith()
    await symlink('../content/images', join(root, 'public/images'))
    await symlink('/etc/passwd', join(root, 'content/images/b.png'))
    expect(await saidOf(root)).toEqual([`error public/images/b.png:1:1  ${OUT}`])
  })

  it('is an error where it would publish a text, which may be kept back', async () => {
    const root = await projectWith('content/articles/en/draft.md', 'content/offers/draft.yml')
    await symlink('../content', join(root, 'public/all'))
    await symlink('../content/articles/en/draft.md', join(root, 'public/one.txt'))
    await symlink('../content/articles/en/draft.md', join(root, 'public/one.bin'))
    const message =
      'found a text of the content folder behind a symbolic link, which would publish it also where it is kept back; delete the link  (symbolic-link)'
    expect(await saidOf(root)).toEqual(
      ['all/articles/en/draft.md', 'all/offers/draft.yml', 'one.bin', 'one.txt'].map(
        (path) => `error public/${path}:1:1  ${message}`,
      ),
    )
    expect((await readPublic(root)).value).toEqual(['all/images/a.png', 'terms.pdf'])
  })

  it('is an error where public/ itself is one that leads out', async () => {
    const root = await writeSite({})
    await symlink('/etc', join(root, 'public'))
    expect(await saidOf(root)).toEqual([`error public:1:1  ${OUT}`])
  })

  it('is not followed without end where each folder has two to the next', async () => {
    const depth = 30
    const root = await projectWith(...Array.from({ length: depth }, (_, at) => `public/f${at}/a.txt`))
    for (let at = 0; at + 1 < depth; at++)
      for (const name of ['b', 'c']) await symlink(`../f${at + 1}`, join(root, `public/f${at}/${name}`))
    const said = await saidOf(root)
    expect(said[0]).toMatch(
      /^error public\/f0\/\S+:1:1 {2}found more than 100 symbolic links to folders; put the files themselves here {2}\(symbolic-link\)$/,
    )
  })
})

describe('what no build can copy', () => {
  it('is named: a pipe', async () => {
    const root = await projectWith()
    execFileSync('mkfifo', [join(root, 'public/pipe')])
    expect(await saidOf(root)).toEqual([
      "error public/pipe:1:1  found no ordinary file, which a build can't copy; delete it  (unreadable)",
    ])
  })

  it('is named: what it has no right to', async () => {
    const root = await projectWith('public/folder/a.txt')
    for (const name of ['terms.pdf', 'folder']) await chmod(join(root, 'public', name), 0)
    let said: string[] = []
    await asNobody(dirname(root), async () => {
      said = await saidOf(root)
    })
    await chmod(join(root, 'public/folder'), 0o700)
    expect(said).toEqual(
      ['folder', 'terms.pdf'].map(
        (name) =>
          `error public/${name}:1:1  could not read it; give the user who builds the right to it  (unreadable)`,
      ),
    )
  })
})

describe('what is hidden in public/', () => {
  it.each(['.env', '.env.local', '.ENV', '.git', '.npmrc', '.ssh/id_ed25519'])(
    'is an error where it may hold secrets: %s',
    async (path) => {
      const [name] = path.split('/')
      expect(await saidOf(await projectWith(`public/${path}`))).toEqual([
        `error public/${name}:1:1  found ${name}, which may hold secrets, and all in public/ is published; move it out of public/  (hidden-file)`,
      ])
    },
  )

  it.each([
    ['.DS_Store', 'which is hidden'],
    ['.vscode', 'which is hidden', '.vscode/.a/b.json'],
    ['page.html~', 'a copy that an editor keeps'],
    ['.page.html.swp', 'a copy that an editor keeps'],
    ['_draft.html', 'which is named as what is kept back'],
  ])('is a warning, once: %s', async (name, what, path = name) => {
    expect(await saidOf(await projectWith(`public/${path}`))).toEqual([
      `warning public/${name}:1:1  found ${name}, ${what}, and all in public/ is published; delete it, or move it out of public/  (hidden-file)`,
    ])
  })

  it('is an error within a hidden folder too', async () => {
    const said = await saidOf(await projectWith('public/.cache/.env'))
    expect(said.map((line) => line.split('  ')[0])).toEqual([
      'warning public/.cache:1:1',
      'error public/.cache/.env:1:1',
    ])
  })

  it('is fine where a server or a host reads it', async () => {
    const names = ['.well-known/security.txt', '.nojekyll', '.htaccess', '_redirects', '_headers', 'a_b.html']
    expect(await saidOf(await projectWith(...names.map((name) => `public/${name}`)))).toEqual([])
  })
})

it('a project without public/ has no files there', async () => {
  expect(await readPublic(await writeSite({}))).toEqual({ value: [], diagnostics: [] })
})
