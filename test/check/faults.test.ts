import { chmod, cp, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'
import { registry } from '../../plugins/channels/registry.ts'
import { rulesOf } from '../../plugins/check/rules-of.ts'
import { Engine } from '../../plugins/engine.ts'
import type { Diagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { sharedFolder, writeSite } from '../folders.ts'

const FAULTS = fileURLToPath(new URL('../fixtures/faults', import.meta.url))

const OF_LIBRARY = Object.entries(rulesOf(registry))
  .filter(([, { severity, ofLibrary }]) => severity === 'off' || ofLibrary)
  .map(([rule]) => rule)

/** Who may do everything is refused no file. */
const isRoot = process.getuid?.() === 0

const shared = sharedFolder()
let found: readonly Diagnostic[]
let graver: readonly Diagnostic[]

/** Plant what can't lie in a repository: sizes, bytes, links and permissions. */
async function plant(root: string): Promise<void> {
  const at = (name: string): string => join(root, 'content/articles/en', name)
  const head = (title: string, more = ''): string =>
    `---\ntitle: ${title}\nstage: awareness\ndescription: Planted for what cannot lie in a repository (${title}).\n${more}---\n\n`
  await writeFile(at('file-size.md'), head('On size') + 'words '.repeat(400_000))
  await writeFile(at('front-matter-size.md'), head('On much', `own: ${'word '.repeat(60_000)}\n`))
  await writeFile(at('text-size.md'), head('On parts') + '- a\n'.repeat(30_000))
  const open = Array.from({ length: 250 }, (_, index) => `<b id=x${index}>`).join('')
  await writeFile(
    at('html-size.md'),
    `${head('On tags')}${open}${'<p>x'.repeat(2000)}\n\nEach tag that is opened is closed again.</b>\n`,
  )
  await writeFile(at('encoding.md'), Buffer.from(`${head('On bytes')}æ`, 'latin1'))
  await symlink('../../../outside.md', at('symbolic-link.md'))
  await writeFile(join(root, 'outside.md'), '# Outside\n')
  await symlink('..', join(root, 'public/all'))
  for (const name of ['.env', 'terms.pdf~']) await writeFile(join(root, 'public', name), '')
  const points = '<circle r="1" cx="10" cy="10"/>'.repeat(12_000)
  await writeFile(
    at('points.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${points}</svg>`,
  )
  const field = sharp({ create: { width: 4400, height: 100, channels: 3, background: 'green' } })
  await writeFile(at('field.jpg'), await field.jpeg().toBuffer())
  await writeFile(at('unreadable.md'), head('On permission'))
  await chmod(at('unreadable.md'), isRoot ? 0o400 : 0)
}

beforeAll(async () => {
  const root = join(await shared, 'site')
  await cp(FAULTS, root, { recursive: true })
  await plant(root)
  // What speaks of the library as a whole is planted in a library of its own (`insight/planted.test.ts`).
  const rules = Object.fromEntries(OF_LIBRARY.map((rule) => [rule, 'off' as const]))
  const channels = { cards: { designs: { own: 'designs/own-design.js' } } }
  const engine = new Engine(exampleConfig({ rules, channels, kit: 'public' }, root))
  found = await engine.check()
  graver = await engine.faults()
})

it('what is more than advice is the same where advice is not looked for', () => {
  expect(graver).toEqual(found.filter(({ severity }) => severity !== 'hint'))
  expect(graver.length).toBeLessThan(found.length)
})

it('every planted fault is found once, at its place, and nothing else is', async () => {
  const lines = found.map(
    ({ file, line, column, severity, rule }) =>
      `${file.replace(/^content\//, '')}:${line}:${column} ${rule} ${severity}`,
  )
  const expected = (await readFile(join(FAULTS, 'expected.txt'), 'utf8'))
    .trimEnd()
    .split('\n')
    .filter((line) => !isRoot || !line.includes(' unreadable '))
  expect(lines).toEqual(expected)
})

it('a book in a language that the site does not have is found where the site has only one', async () => {
  const root = await writeSite({
    'articles/en/a.md':
      '---\ntitle: A\nstage: awareness\ndescription: A text that has only what every text has to have.\n---\n\nA text.\n',
    'ebooks/da.yml': 'title: Bog\ndescription: En bog.\nlanguage: da\narticles: { stage: awareness }\n',
  })
  const faults = await new Engine(exampleConfig({ languages: ['en'] }, root)).check()
  expect(faults).toMatchObject([{ rule: 'book-language', line: 3, column: 1, severity: 'warning' }])
})

it('there is a planted fault for every rule', () => {
  const planted = new Set([
    'book-language',
    'book-pdf',
    'git-history',
    'no-site',
    'unreadable',
    ...found.map(({ rule }) => rule),
  ])
  expect([...planted, ...OF_LIBRARY].sort()).toEqual(Object.keys(rulesOf(registry)))
})
