import { join, posix, relative } from 'node:path'
import { type Diagnostic, START } from '../../source/diagnostic.ts'
import { slashed } from '../../source/find.ts'
import { dayOf, urlized } from '../addresses/fill-template.ts'
import type { ForeignText, Kind, Origin } from '../blog.ts'
import { readSettings, type Settings, words } from '../read-settings.ts'
import { readTextFile, type TextFile } from '../read-text.ts'
import { fileIn, hasFolder, leftOut, MADE_ANEW, textsIn } from '../source-file.ts'
import { foreignText } from './foreign-text.ts'

const CONFIG = [
  '.eleventy.js',
  'eleventy.config.js',
  'eleventy.config.mjs',
  'eleventy.config.cjs',
  'eleventy.config.ts',
]
/** Folders that texts usually stand in, the likeliest first. */
const INPUTS = ['src', 'content', 'site', '']
/** Names of folders and collections that hold articles. */
const POSTS = /^(?:posts?|blog|articles?|artikler|indlaeg|indlæg|writing|notes)$/i
/** Collections that say nothing of what a text is about. */
const COLLECTIONS = /^(?:all|nav|posts?|blog|articles?|pages?)$/i
const DATED = /^(\d{4}-\d{2}-\d{2})-(.+)$/

/** A blog that Eleventy builds. Its configuration is code, which is not run. */
export const eleventy: Kind = {
  title: 'Eleventy',
  isAt: async ({ root, file }) =>
    file === undefined && (await Promise.all(CONFIG.map((name) => fileIn(root, name)))).some(Boolean),
  async read(origin) {
    const input = await inputOf(origin)
    const found = await textsIn(origin, input, ['.md', '.markdown'])
    const findings = [...found.diagnostics]
    const texts: ForeignText[] = []
    const folders = new Map<string, Settings>()
    for (const path of found.value) {
      if (path.split('/').some((step) => step.startsWith('_'))) continue
      const folder = posix.dirname(path)
      const data = folders.get(folder) ?? (await dataOf(origin, input, folder, findings))
      folders.set(folder, data)
      const read = await readTextFile(origin, path)
      findings.push(...read.diagnostics)
      const text = read.value && textOf(read.value, path, input, data)
      if (text) texts.push(text)
      else if (read.value && read.value.body.trim() !== '') findings.push(leftOut(read.value.file, MADE_ANEW))
    }
    return {
      ...{
        root: origin.root,
        statics: [...new Set([input, 'public', 'static', 'src/public', 'src/static', ''])],
      },
      ...{ hosts: new Set<string>(), base: '', lang: undefined, texts, findings, syntax: 'liquid' as const },
    }
  },
}

async function inputOf({ root }: Origin): Promise<string> {
  for (const input of INPUTS)
    for (const posts of ['posts', 'post', 'blog', 'articles'])
      if (await hasFolder(root, posix.join(input, posts))) return input
  return (await hasFolder(root, 'src')) ? 'src' : ''
}

const CODE = ['11tydata.js', '11tydata.cjs', '11tydata.mjs', '11tydata.ts']

const NOT_RUN = 'found settings that are code, which is not run; look whether its texts say what they should'

/** Gather what the data files of a folder and of those above it say of their texts. */
async function dataOf(
  origin: Origin,
  input: string,
  folder: string,
  findings: Diagnostic[],
): Promise<Settings> {
  const steps = folder === input || folder === '.' ? [] : posix.relative(input, folder).split('/')
  const data: Record<string, unknown> = {}
  for (let depth = 1; depth <= steps.length; depth++) {
    const home = posix.join(input, ...steps.slice(0, depth))
    const name = steps[depth - 1] ?? ''
    for (const ending of CODE) {
      const code = posix.join(home, `${name}.${ending}`)
      const file = slashed(relative(origin.cwd, join(origin.root, code)))
      const isTold = findings.some((found) => found.file === file)
      if (!isTold && (await fileIn(origin.root, code)) !== undefined)
        findings.push({ file, ...START, severity: 'warning', rule: 'settings', message: NOT_RUN })
    }
    for (const ending of ['json', '11tydata.json']) {
      const { value } = await readSettings(origin, [posix.join(home, `${name}.${ending}`)])
      const tags = [data['tags'], value['tags']].flat().filter(Boolean)
      Object.assign(data, value, tags.length > 0 ? { tags } : {})
    }
  }
  return data
}

function textOf(read: TextFile, path: string, input: string, folderData: Settings): ForeignText | undefined {
  const tags = [folderData['tags'], read.data['tags']].flat().filter((each) => typeof each === 'string')
  const data: Record<string, unknown> = { ...folderData, ...read.data }
  if (tags.length > 0) data['tags'] = tags.filter((tag) => !COLLECTIONS.test(tag))
  const inInput = input === '' ? path : posix.relative(input, path)
  const folders = posix
    .dirname(inInput)
    .split('/')
    .filter((step) => step !== '.')
  const written = posix.basename(path, posix.extname(path))
  const [, day, rest] = DATED.exec(written) ?? []
  const slug = rest ?? written
  const isIndex = slug === 'index' || slug === folders.at(-1)
  // The page at the top of a site, and the page of an error, are made anew.
  if ((slug === 'index' && folders.length === 0) || slug === '404') return undefined
  if (day !== undefined && dayOf(data['date']) === undefined) data['date'] = day
  const isPost = tags.some((tag) => POSTS.test(tag)) || folders.some((step) => POSTS.test(step))
  const stem = isIndex ? (folders.at(-1) ?? slug) : slug
  const permalink = data['permalink']
  const usual = `/${[...folders, ...(isIndex ? [] : [slug])].join('/')}/`
  const filled = words(permalink)?.replace(
    /\{\{-?\s*(.*?)\s*-?\}\}/g,
    (_, said: string) => fill(said, stem, data, written) ?? '\0',
  )
  return foreignText(read, {
    ...{ path, kind: isPost ? 'article' : 'page', lang: undefined, data },
    name: stem,
    address:
      permalink === false
        ? undefined
        : filled === undefined
          ? usual
          : filled.startsWith('/')
            ? filled
            : `/${filled}`,
    heldBack: permalink === false ? 'it had no page (permalink: false)' : read.heldBack,
  })
}

/** Fill what addresses usually say of their page. */
function fill(said: string, stem: string, data: Settings, written: string): string | undefined {
  const [name = '', ...filters] = said.split('|').map((part) => part.trim())
  const own: Settings = { ...data, 'page.fileSlug': stem, 'page.filePathStem': written, fileSlug: stem }
  const value = words(own[name])
  if (value === undefined || filters.some((filter) => !/^(?:slug|slugify|url)$/.test(filter)))
    return undefined
  return filters.length > 0 ? urlized(value) : value
}
