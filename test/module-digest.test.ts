import { cp, readFile, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { registry } from '../plugins/channels/registry.ts'
import { readModuleDigest } from '../plugins/module-digest.ts'
import { sharedFolder, writeFiles } from './folders.ts'

const FILES = {
  'package.json': '{ "type": "module", "dependencies": { "paint": "1.0.0", "glue": "1.0.0" } }',
  'node_modules/paint/package.json': '{ "name": "paint", "version": "1.0.0" }',
  'node_modules/glue/package.json': '{ "name": "glue", "version": "1.0.0" }',
  'channel.ts':
    "import { part } from './part.ts'\nimport type { Shape } from './shape.ts'\nexport default part as Shape\n",
  'part.ts':
    "import { red } from 'paint/colours'\nexport const part = [red, new URL('./page.typ', import.meta.url)]\n",
  'page.typ': '#page()',
  'shape.ts': 'export type Shape = string\n',
  'other.ts': "import 'glue'\n",
}

async function digestsAfter(path: string, text: string): Promise<readonly [before: string, after: string]> {
  const root = await writeFiles(FILES)
  const url = pathToFileURL(join(root, 'channel.ts')).href
  const before = readModuleDigest(url)
  await writeFile(join(root, path), text)
  return [before, readModuleDigest(url)]
}

/** Which channels make their files anew when a file of the toolkit changes: those whose code it is part of, and no others. */
describe('a change of the toolkit', () => {
  const ALL = Object.keys(registry).sort()
  const toolkit = copyToolkit()
  let before: Map<string, string> | undefined

  it.each<[string, readonly string[]]>([
    ['channels/social/render.ts', ['social']],
    ['channels/newsletter/html.ts', ['newsletter']],
    ['channels/ebook/pdf/book.typ', ['ebook']],
    ['channels/cards/designs/bold.ts', ['cards']],
    ['channels/feeds/rss.ts', ['feeds']],
    ['channels/images/render.ts', ['images']],
    // What only plans is in what it plans.
    ['channels/social/post.ts', []],
    ['posts/compose.ts', []],
    ['draw/draw-scene.ts', ['cards', 'ebook', 'feeds']],
    ['pictures/copy-picture.ts', ['cards', 'ebook', 'feeds', 'images']],
    ['html/resolve.ts', ['ebook', 'feeds']],
    ['article/article.ts', []],
    ['check/check.ts', []],
    ['cli/main.ts', []],
    ['astro/door.ts', []],
    ['publish/publish.ts', []],
    ['insight/report.ts', []],
  ])('%s reaches %j', async (path, reached) => {
    const root = await toolkit
    const digests = (): Map<string, string> =>
      new Map(
        ALL.map((name) => [
          name,
          readModuleDigest(pathToFileURL(join(root, `plugins/channels/${name}/render.ts`)).href),
        ]),
      )
    const file = join(root, 'plugins', path)
    const text = await readFile(file, 'utf8')
    before ??= digests()
    await writeFile(file, `${text}\n// changed\n`)
    const after = digests()
    await writeFile(file, text)
    expect(ALL.filter((name) => before?.get(name) !== after.get(name))).toEqual(reached)
  })
})

async function copyToolkit(): Promise<string> {
  const root = await sharedFolder()
  await cp('plugins', join(root, 'plugins'), { recursive: true })
  await cp('package.json', join(root, 'package.json'))
  await symlink(resolve('node_modules'), join(root, 'node_modules'))
  return root
}

describe('the digest of a module', () => {
  it.each([
    ['the module itself', 'channel.ts', `${FILES['channel.ts']}// more\n`],
    ['what it imports', 'part.ts', `${FILES['part.ts']}// more\n`],
    ['what that reads', 'page.typ', '#page(margin: 0pt)'],
    [
      'the version of a package that one of them names',
      'node_modules/paint/package.json',
      '{ "version": "1.0.1" }',
    ],
  ])('changes with %s', async (_name, path, text) => {
    const [before, after] = await digestsAfter(path, text)
    expect(before).toMatch(/^[\da-f]{64}$/)
    expect(after).not.toBe(before)
  })

  it.each([
    ['types alone', 'shape.ts', 'export type Shape = number\n'],
    ['a file that it does not name', 'other.ts', '// nothing\n'],
    ['a package that only that names', 'node_modules/glue/package.json', '{ "version": "2.0.0" }'],
  ])('stays with %s', async (_name, path, text) => {
    const [before, after] = await digestsAfter(path, text)
    expect(after).toBe(before)
  })

  it('is the same wherever the project stands', async () => {
    const [one, other] = [await writeFiles(FILES), await writeFiles(FILES)]
    const digests = [one, other].map((root) => readModuleDigest(pathToFileURL(join(root, 'channel.ts')).href))
    expect(digests[0]).toBe(digests[1])
  })

  it('differs between our channels', () => {
    const digests = Object.values(registry).map(({ module }) => readModuleDigest(module))
    expect(new Set(digests).size).toBe(digests.length)
  })
})
