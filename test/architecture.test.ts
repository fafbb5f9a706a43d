import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { registry } from '../plugins/channels/registry.ts'

const PLUGINS = fileURLToPath(new URL('../plugins', import.meta.url))
/** A file that is longer is two files. */
const MOST_LINES = 250

/**
 * The rooms of the house, from the ground up: a room knows the floors below its own, and nothing of its neighbours or of
 * what stands above. A new room gets its place here.
 */
const FLOORS: readonly (readonly string[])[] = [
  [
    'ascii-letters',
    'drafts-variable',
    'edits-variable',
    'errors',
    'asset',
    'colour',
    'language',
    'once',
    'package-version',
  ],
  ['pictures'],
  ['source'],
  ['theme', 'module-digest', 'rule', 'location', 'paths', 'path-options', 'zip'],
  ['found-options'],
  ['article', 'journey', 'forms'],
  ['reader', 'policy', 'choose'],
  ['experiments', 'events', 'kit', 'prose'],
  ['offers'],
  ['config'],
  ['authors', 'books', 'proof', 'shelves'],
  ['library'],
  ['insight'],
  ['html', 'draw'],
  ['posts', 'print'],
  ['channel'],
  ['channels'],
  ['publish'],
  ['check', 'search', 'edit'],
  ['engine'],
  ['import'],
  ['astro'],
  ['reference', 'upgrade'],
  ['cli', 'index'],
  ['create', 'release'],
]
/** The two rooms that share a floor and a door: an article is judged by the journey, which speaks of its sentences. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  journey: ['article/fact.ts'],
  article: ['journey/evidence.ts', 'journey/journey.ts', 'journey/judge.ts', 'journey/words.ts'],
}

interface Import {
  /** A path below `plugins/`, or the name of a package. */
  readonly name: string
  readonly isFile: boolean
  /** Whether nothing is left of it when the types are gone. */
  readonly onlyTypes: boolean
}

interface Module {
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

async function readModules(): Promise<Module[]> {
  const paths = (await readdir(PLUGINS, { recursive: true })).filter((path) => path.endsWith('.ts')).sort()
  return Promise.all(
    paths.map(async (path) => {
      const text = await readFile(join(PLUGINS, path), 'utf8')
      return { path, text, imports: importsOf(path, text) }
    }),
  )
}

function importsOf(path: string, text: string): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node, onlyTypes: boolean): void => {
    if (!ts.isStringLiteralLike(specifier)) return
    const isFile = specifier.text.startsWith('.')
    const name = isFile
      ? relative(PLUGINS, join(PLUGINS, dirname(path), specifier.text))
      : specifier.text
          .split('/')
          .slice(0, specifier.text.startsWith('@') ? 2 : 1)
          .join('/')
    found.push({ name, isFile, onlyTypes })
  }
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, hasOnlyTypes(node))
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments
      if (specifier) add(specifier, false)
    }
    ts.forEachChild(node, walk)
  }
  walk(ts.createSourceFile(path, text, ts.ScriptTarget.Latest))
  return found
}

function hasOnlyTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { name, namedBindings } = importClause
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  )
}

const roomOf = (path: string): string => (path.split('/')[0] ?? '').replace(/\.ts$/, '')
const floorOf = (room: string): number => FLOORS.findIndex((floor) => floor.includes(room))

const modules = await readModules()

describe('the rooms', () => {
  it('each have their floor, and no floor is empty', () => {
    const rooms = [...new Set(modules.map(({ path }) => roomOf(path)))].sort()
    expect(rooms).toEqual(FLOORS.flat().sort())
  })

  it('know only the floors below their own', () => {
    const upwards: string[] = []
    for (const { path, imports } of modules) {
      const room = roomOf(path)
      for (const { name, isFile } of imports) {
        const target = roomOf(name)
        if (!isFile || target === room || floorOf(target) < floorOf(room)) continue
        if (!DOORS[room]?.includes(name)) upwards.push(`${path} imports ${name}`)
      }
    }
    expect(upwards).toEqual([])
  })

  it('have no door that nobody uses', () => {
    for (const [room, files] of Object.entries(DOORS)) {
      const used = modules.filter(({ path }) => roomOf(path) === room).flatMap(({ imports }) => imports)
      for (const file of files) expect(used.map(({ name }) => name)).toContain(file)
    }
  })

  it('import only files that exist and packages that the project pins', async () => {
    const paths = new Set(modules.map(({ path }) => path))
    const pinned = JSON.parse(await readFile(join(PLUGINS, '../package.json'), 'utf8')) as {
      dependencies: Record<string, string>
      peerDependencies: Record<string, string>
    }
    // A site that wants a model, a search or diagrams brings what it takes itself, and one file of ours loads it.
    const optional = Object.keys(pinned.peerDependencies)
    const loaders = ['choose/model.ts', 'pictures/mermaid/drawer.ts', 'search/make-index.ts']
    // The types of packages that only give types are pinned with the tools.
    const onlyTypes = ['hast', 'mdast', 'xast', 'vite']
    for (const { path, imports } of modules) {
      for (const { name, isFile, onlyTypes: erased } of imports) {
        if (isFile) expect(paths, `${path} imports ${name}`).toContain(name)
        else if (
          !name.startsWith('node:') &&
          !(erased && onlyTypes.includes(name)) &&
          !(loaders.includes(path) && optional.includes(name))
        )
          expect(Object.keys(pinned.dependencies), path).toContain(name)
      }
    }
  })
})

it('no file needs itself to run: the imports that remain without the types make no circle', () => {
  const needs = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.filter(({ isFile, onlyTypes }) => isFile && !onlyTypes).map(({ name }) => name),
    ]),
  )
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (way.includes(path) || done.has(path)) return
    for (const next of needs.get(path) ?? []) walk(next, [...way, path])
    done.add(path)
  }
  for (const path of needs.keys()) walk(path, [])
  expect(circles).toEqual([])
})

it('only a channel says its name, in words or in imports, and the lists of the channels', () => {
  const names = Object.keys(registry)
  // A kind of offer may be called what a channel is.
  const lists = ['channels/registry.ts', 'channels/templates.ts', 'offers/kinds.ts']
  const said = modules.flatMap(({ path, text, imports }) => {
    const [room, own = ''] = path.split('/')
    if (lists.includes(path)) return []
    const others = names.filter((name) => !(room === 'channels' && own === name))
    const code = text.replaceAll(/\/\*.*?\*\/|\/\/.*$/gms, '')
    return others
      .filter(
        (name) =>
          new RegExp(`(['"])${name}\\1`).test(code) ||
          imports.some(({ name: target }) => target.startsWith(`channels/${name}/`)),
      )
      .map((name) => `${path} says ${name}`)
  })
  expect(said).toEqual([])
})

it('what pages import brings nothing into their bundle but small files of ours', () => {
  const byPath = new Map(modules.map((module) => [module.path, module]))
  const reached = new Set(['astro/pages.ts', 'astro/articles.ts'])
  const packages = new Set<string>()
  for (const path of reached)
    for (const { name, isFile, onlyTypes } of byPath.get(path)?.imports ?? []) {
      if (onlyTypes) continue
      if (isFile) reached.add(name)
      else packages.add(name)
    }
  expect([...packages]).toEqual(['node:crypto'])
  expect([...reached].sort()).toEqual([
    ...[
      'ascii-letters.ts',
      'asset.ts',
      'astro/articles.ts',
      'astro/door.ts',
      'astro/hash-of.ts',
      'astro/pages.ts',
    ],
    ...['draw/hills.ts', 'draw/own-hills.ts', 'html/stage-style.ts'],
    ...[
      'insight/report-words.ts',
      'kit/parts.ts',
      'kit/posted.ts',
      'kit/row.ts',
      'language.ts',
      'library/addresses.ts',
      'library/topic-label.ts',
    ],
    ...['paths.ts'],
  ])
})

it('only plugins/astro knows Astro and Vite', () => {
  const strangers = modules.filter(
    ({ path, imports }) =>
      roomOf(path) !== 'astro' && imports.some(({ name }) => ['astro', 'vite'].includes(name)),
  )
  expect(strangers.map(({ path }) => path)).toEqual([])
})

it('only one file loads the AI SDK, when it is called, and only the command that asks a model loads that file', () => {
  const importing = (test: (name: string) => boolean): string[] =>
    modules.filter(({ imports }) => imports.some(({ name }) => test(name))).map(({ path }) => path)
  expect(importing((name) => name === 'ai' || name.startsWith('@ai-sdk/'))).toEqual(['choose/model.ts'])
  expect(importing((name) => name === 'choose/model.ts')).toEqual(['cli/commands/choose.ts'])
  for (const [path, name] of [
    ['choose/model.ts', String.raw`(?:ai|@ai-sdk\/openai-compatible)`],
    ['cli/commands/choose.ts', String.raw`\.\.\/\.\.\/choose\/model\.ts`],
  ] as const) {
    const text = modules.find((each) => each.path === path)?.text ?? ''
    const atStart = new RegExp(`^import (?!type ).* from '${name}'$`, 'm')
    expect(text).not.toMatch(atStart)
  }
})

it('only the command that imports loads what reads foreign blogs, when it runs', () => {
  const loaders = modules.filter(
    ({ path, imports }) =>
      roomOf(path) !== 'import' && imports.some(({ name }) => name.startsWith('import/')),
  )
  expect(loaders.map(({ path }) => path)).toEqual(['cli/commands/import.ts'])
  expect(loaders[0]?.text).not.toMatch(/^import (?!type ).* from '\.\.\/\.\.\/import\//m)
})

it('only the file that asks a model sends anything; in the browser, kit and app ask for files of their own site', () => {
  const senders = modules.filter(
    ({ path, text }) =>
      !['astro', 'kit'].includes(roomOf(path)) && /\bfetch\(|from 'node:(?:https?|net|tls|dgram)'/.test(text),
  )
  expect(senders.map(({ path }) => path)).toEqual(['channels/feeds/offline.ts', 'choose/model.ts'])
})

it('only the command line writes to the console', () => {
  const talkers = modules.filter(({ path, text }) => roomOf(path) !== 'cli' && /\bconsole\s*\./.test(text))
  expect(talkers.map(({ path }) => path)).toEqual([])
})

it('only bin.js hands the outputs, the folder and the variables of the process to the command line', () => {
  const takers = modules.filter(
    ({ path, text }) =>
      /\bprocess\s*\.\s*(?:stdout|stderr)|\{[^}]*\bstd(?:out|err)\b[^}]*\}\s*=\s*process/.test(text) ||
      (roomOf(path) === 'cli' && /\bprocess\s*\.\s*(?:cwd|env|exit)/.test(text)),
  )
  // It sets what the integration, which is no part of the command line, reads: whether drafts are shown.
  expect(takers.map(({ path }) => path)).toEqual(['cli/serve-site.ts'])
})

it('only one file of the command line writes to its outputs, and the bar that shows how far work has come', () => {
  const writers = modules.filter(
    ({ path, text }) =>
      roomOf(path) === 'cli' &&
      /\bio\s*\.\s*std(?:out|err)|\{[^}]*\bstd(?:out|err)\b[^}]*\}(?:\s*=\s*io\b|\s*:\s*Io\b)/.test(text),
  )
  expect(writers.map(({ path }) => path)).toEqual(['cli/progress.ts', 'cli/say.ts'])
})

it(`no file has more than ${MOST_LINES} lines`, () => {
  // Learnt figures are a line each, and nobody reads them.
  const written = modules.filter(({ path }) => !path.startsWith('journey/weights/'))
  const long = written.filter(({ text }) => text.trimEnd().split('\n').length > MOST_LINES)
  expect(long.map(({ path }) => path)).toEqual([])
})

it('no file or folder is named for having no name', async () => {
  const names = (await readdir(PLUGINS, { recursive: true })).flatMap((path) => path.split('/'))
  const nameless = names.filter((name) => /^(?:utils?|helpers?|common|misc)(?:\.|$)/i.test(name))
  expect(nameless).toEqual([])
})
