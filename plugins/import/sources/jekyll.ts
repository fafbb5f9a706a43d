import { join, posix, relative } from 'node:path'
import { slashed } from '../../source/find.ts'
import { type Day, dayOf, dayWords, fillTemplate, isoDay, urlized } from '../addresses/fill-template.ts'
import type { Blog, ForeignText, Kind } from '../blog.ts'
import { basePath, block, hostOf, readSettings, type Settings, words } from '../read-settings.ts'
import { readTextFile, type TextFile } from '../read-text.ts'
import { fileIn, hasFolder, leftOut, MADE_ANEW, textsIn } from '../source-file.ts'
import { foreignText } from './foreign-text.ts'

const CONFIG = ['_config.yml', '_config.yaml', '_config.toml']
const ENDINGS = ['.md', '.markdown', '.mkd', '.mkdown', '.html']
/** The names of Jekyll's own ways to write addresses. */
const STYLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    date: '/:categories/:year/:month/:day/:title.html',
    pretty: '/:categories/:year/:month/:day/:title/',
    ordinal: '/:categories/:year/:y_day/:title.html',
    none: '/:categories/:title.html',
  }),
)
const POST = /^(\d{4}-\d{1,2}-\d{1,2})-(.+)$/

/** A blog that Jekyll builds. */
export const jekyll: Kind = {
  title: 'Jekyll',
  isAt: async ({ root, file }) =>
    file === undefined &&
    ((await hasFolder(root, '_posts')) ||
      (await Promise.all(CONFIG.map((name) => fileIn(root, name)))).some(Boolean)),
  async read(origin) {
    const config = await readSettings(origin, CONFIG)
    const settings = config.value
    const found = await textsIn(origin, '', ENDINGS)
    const texts: ForeignText[] = []
    const findings = [...config.diagnostics, ...found.diagnostics]
    for (const path of found.value) {
      const shelf = shelfOf(path, settings)
      if (shelf === undefined) {
        if (isPage(path))
          findings.push(
            leftOut(
              slashed(relative(origin.cwd, join(origin.root, path))),
              /(?:^|\/)index\.[^/]*$/.test(path) ? MADE_ANEW : IN_HTML,
            ),
          )
        continue
      }
      const read = await readTextFile(origin, path)
      findings.push(...read.diagnostics)
      if (read.value && (shelf.kind === 'article' || read.value.hasFrontMatter))
        texts.push(textOf(read.value, path, shelf, settings))
    }
    const blog: Blog = {
      ...{ root: origin.root, statics: [''] },
      hosts: new Set(hostOf(settings['url'])),
      base: basePath(settings['baseurl']),
      lang: words(settings['lang']) ?? words(settings['locale']),
      ...{ texts, findings, syntax: 'liquid' },
    }
    return blog
  },
}

/** Tell a page from the templates and notes of a project. */
function isPage(path: string): boolean {
  return !path.split('/').some((step) => step.startsWith('_')) && !NOTES.test(path)
}

const IN_HTML = 'a page in HTML, which may be a template; it is left out, copy its words by hand'
const NOTES = /(?:^|\/)(?:404|readme|license|changelog|contributing|code_of_conduct)\./i

/** What a file is by the folder that it stands in. */
interface Shelf {
  readonly kind: 'article' | 'page'
  readonly type: 'posts' | 'drafts' | 'pages' | 'collection'
  /** The folders above it, which are categories of a post. */
  readonly above: readonly string[]
  readonly collection?: string
}

function shelfOf(path: string, settings: Settings): Shelf | undefined {
  const folders = posix
    .dirname(path)
    .split('/')
    .filter((name) => name !== '.')
  const at = folders.findIndex((name) => name === '_posts' || name === '_drafts')
  if (at !== -1)
    return {
      kind: 'article',
      type: folders[at] === '_posts' ? 'posts' : 'drafts',
      above: folders.slice(0, at),
    }
  const own = folders.find((name) => name.startsWith('_'))
  if (own === undefined) {
    // Pages of HTML are templates, and the page at the top of a site is a list of its texts.
    const isText = !path.endsWith('.html') && !/^index\./i.test(path) && !NOTES.test(path)
    return isText ? { kind: 'page', type: 'pages', above: folders } : undefined
  }
  const name = own.slice(1)
  const isShown = block(block(settings['collections'])[name])['output'] === true
  return isShown && !path.endsWith('.html')
    ? {
        kind: 'article',
        type: 'collection',
        above: folders.slice(folders.indexOf(own) + 1),
        collection: name,
      }
    : undefined
}

function textOf(read: TextFile, path: string, shelf: Shelf, settings: Settings): ForeignText {
  const data: Record<string, unknown> = { ...defaultsFor(path, shelf, settings), ...read.data }
  const file = posix.basename(path, posix.extname(path))
  const [, dated, rest] = POST.exec(file) ?? []
  const day = dayOf(data['date']) ?? dayOf(dated)
  const name = words(data['slug']) ?? rest ?? (file === 'index' ? (shelf.above.at(-1) ?? file) : file)
  if (shelf.kind === 'article' && data['date'] === undefined && day && shelf.type === 'posts')
    data['date'] = isoDay(day)
  for (const key of ['tags', 'categories']) data[key] = listOf(data[key])
  const categories = [
    ...(shelf.type === 'posts' ? shelf.above : []),
    ...[data['categories'], data['category']].flat().filter((each) => typeof each === 'string'),
  ]
  if (categories.length > 0) data['categories'] = categories
  delete data['category']
  const address = addressOf(path, shelf, { data, name, file, day, categories, settings })
  const permalink = words(data['permalink'])
  return foreignText(read, {
    ...{ path, kind: shelf.kind, lang: undefined, data, address },
    name: permalink !== undefined && !permalink.includes(':') ? lastOf(permalink, name) : name,
    heldBack: shelf.type === 'drafts' ? 'a draft' : read.heldBack,
  })
}

/** Jekyll reads words with spaces between them as a list. */
function listOf(value: unknown): unknown {
  return typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : value
}

function lastOf(address: string, name: string): string {
  const last = posix.basename(address.replace(/\/+$/, '')).replace(/\.html?$/, '')
  return last === '' || last === 'index' ? name : last
}

interface Facts {
  readonly data: Settings
  readonly name: string
  readonly file: string
  readonly day: Day | undefined
  readonly categories: readonly string[]
  readonly settings: Settings
}

function addressOf(path: string, shelf: Shelf, facts: Facts): string | undefined {
  const { data, name, file, day, categories, settings } = facts
  const own = words(data['permalink'])
  const general = words(settings['permalink']) ?? 'date'
  const fill = (template: string): string | undefined =>
    fillTemplate(STYLES.get(template) ?? template, {
      ...(day && dayWords(day)),
      ...{ title: name, slug: urlized(name), name: urlized(file), path: [...shelf.above, file].join('/') },
      ...{ collection: shelf.collection ?? '', output_ext: '.html', basename: file },
      categories: categories.map(urlized).join('/'),
      slugified_categories: categories.map(urlized).join('/'),
    })
  if (own !== undefined) return fill(own)
  if (shelf.type === 'posts' || shelf.type === 'drafts') return fill(general)
  if (shelf.type === 'collection') {
    const template = words(block(block(settings['collections'])[shelf.collection ?? ''])['permalink'])
    return fill(template ?? '/:collection/:path.html')
  }
  const bare = `/${path.slice(0, -posix.extname(path).length)}`
  if (bare.endsWith('/index')) return bare.slice(0, -'index'.length)
  return general === 'pretty' || general.endsWith('/') ? `${bare}/` : `${bare}.html`
}

/** What the settings say of all texts of a folder or a kind. */
function defaultsFor(path: string, { type, collection }: Shelf, { defaults }: Settings): Settings {
  const values: Record<string, unknown> = {}
  for (const each of Array.isArray(defaults) ? defaults : []) {
    const { scope, values: own } = block(each)
    const { path: folder, type: kind } = block(scope)
    const below = (words(folder) ?? '').replace(/^\/|\/$/g, '')
    const isBelow = below === '' || path === below || path.startsWith(`${below}/`)
    if (isBelow && (kind === undefined || kind === '' || kind === (collection ?? type)))
      Object.assign(values, block(own))
  }
  return values
}
