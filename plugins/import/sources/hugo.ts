import { posix } from 'node:path'
import { dayOf, dayWords, fillTemplate, urlized } from '../addresses/fill-template.ts'
import type { Blog, ForeignText, Kind } from '../blog.ts'
import { basePath, block, hostOf, readSettings, type Settings, words } from '../read-settings.ts'
import { readTextFile, type TextFile } from '../read-text.ts'
import { fileIn, hasFolder, leftOut, MADE_ANEW, textsIn } from '../source-file.ts'
import { foreignText } from './foreign-text.ts'

const CONFIG = ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap((name) =>
  ['toml', 'yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`),
)
const LANGUAGES = ['toml', 'yaml', 'yml', 'json'].map((ending) => `config/_default/languages.${ending}`)
const PERMALINKS = ['toml', 'yaml', 'yml', 'json'].map((ending) => `config/_default/permalinks.${ending}`)
/** Sections that hold standing pages. */
const PAGES = new Set(['page', 'pages'])

/** A blog that Hugo builds. */
export const hugo: Kind = {
  title: 'Hugo',
  isAt: async ({ root, file }) =>
    file === undefined &&
    (await hasFolder(root, 'content')) &&
    (await Promise.all(CONFIG.map((name) => fileIn(root, name)))).some(Boolean),
  async read(origin) {
    const [config, languages, permalinks] = await Promise.all([
      readSettings(origin, CONFIG),
      readSettings(origin, LANGUAGES),
      readSettings(origin, PERMALINKS),
    ])
    const settings: Settings = {
      ...{ languages: languages.value, permalinks: permalinks.value },
      ...config.value,
    }
    const findings = [config, languages, permalinks].flatMap(({ diagnostics }) => diagnostics)
    const homes = homesOf(settings)
    const texts: ForeignText[] = []
    for (const home of homes) {
      const found = await textsIn(origin, home.folder, ['.md', '.markdown', '.html'])
      findings.push(...found.diagnostics)
      for (const path of found.value) {
        if (homes.some(({ folder }) => folder.length > home.folder.length && path.startsWith(`${folder}/`)))
          continue
        const read = await readTextFile(origin, path)
        findings.push(...read.diagnostics)
        const text = read.value && textOf(read.value, path, home, settings, origin.today)
        if (text) texts.push(text)
        else if (read.value && read.value.body.trim() !== '')
          findings.push(leftOut(read.value.file, MADE_ANEW))
      }
    }
    const blog: Blog = {
      ...{ root: origin.root, statics: [words(settings['staticDir']) ?? 'static', 'assets'] },
      hosts: new Set(hostOf(settings['baseURL'] ?? settings['baseurl'])),
      base: basePath(/^https?:/i.test(words(settings['baseURL']) ?? '') ? settings['baseURL'] : ''),
      lang: codeOf(settings['defaultContentLanguage']) ?? codeOf(settings['languageCode']),
      ...{ texts, findings, syntax: 'hugo' },
    }
    return blog
  },
}

/** A folder of texts, and the language that all of them are in. */
interface Home {
  readonly folder: string
  readonly lang: string | undefined
}

function homesOf(settings: Settings): readonly Home[] {
  const main = bare(words(settings['contentDir']) ?? 'content')
  const own = Object.entries(block(settings['languages'])).flatMap(([lang, each]) => {
    const folder = words(block(each)['contentDir'])
    return folder === undefined ? [] : [{ folder: bare(folder), lang }]
  })
  return own.some(({ folder }) => folder === main) ? own : [{ folder: main, lang: undefined }, ...own]
}

const bare = (folder: string): string => posix.normalize(`/${folder}`).replace(/^\/+|\/+$/g, '')

function codeOf(value: unknown): string | undefined {
  return /^[a-z]{2,3}(?=-|_|$)/i.exec(words(value) ?? '')?.[0].toLowerCase()
}

function textOf(
  read: TextFile,
  path: string,
  home: Home,
  settings: Settings,
  today: string,
): ForeignText | undefined {
  const inHome = path.slice(home.folder.length + 1)
  const codes = new Set([...Object.keys(block(settings['languages'])), 'da', 'en'])
  const steps = inHome.split('/')
  const first = steps[0] ?? ''
  const isInFolder = steps.length > 1 && home.lang === undefined && codes.has(first)
  const [stem = '', suffix] = splitName(steps.at(-1) ?? '', codes)
  // A list of a section is made of its texts.
  if (stem === '_index' || (stem === 'index' && steps.length === 1)) return undefined
  const lang = suffix ?? home.lang ?? (isInFolder ? first : undefined)
  const sections = (isInFolder ? steps.slice(1) : steps).slice(0, -1)
  const isBundle = stem === 'index'
  const file = isBundle ? (sections.at(-1) ?? stem) : stem
  const above = isBundle ? sections.slice(0, -1) : sections
  const { params, ...said } = inSpelling(read.data)
  const data: Settings = { ...block(params), ...said }
  const day = dayOf(data['date']) ?? dayOf(data['publishDate'])
  const url = words(data['url'])
  const name = words(data['slug']) ?? (url === undefined ? file : (lastOf(url) ?? file))
  const expiry = dayOf(data['expiryDate'] ?? data['expirydate'])
  const isOver = expiry !== undefined && `${expiry.year}-${expiry.month}-${expiry.day}` < today
  const section = above[0] ?? ''
  const isPage = section === '' || PAGES.has(section) || data['type'] === 'page'
  const address = url ?? permalink({ settings, section, above, file, name, day, data })
  const isDefault = lang === undefined || lang === (codeOf(settings['defaultContentLanguage']) ?? 'en')
  const prefix = isDefault && settings['defaultContentLanguageInSubdir'] !== true ? '' : `/${lang ?? ''}`
  return foreignText(read, {
    ...{ path, kind: isPage ? 'page' : 'article', name, lang, data },
    pair: words(data['translationKey']) ?? [...above, file].join('/'),
    address: url?.startsWith('/') ? url : prefix + (address.startsWith('/') ? address : `/${address}`),
    heldBack: isOver ? 'it has expired' : read.heldBack,
  })
}

/** Hugo reads its keys in any spelling: write them as its manual does. */
function inSpelling(data: Settings): Settings {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [KEYS.get(key.toLowerCase()) ?? key, value]),
  )
}

const KEYS: ReadonlyMap<string, string> = new Map(
  'title description summary date publishDate lastmod expiryDate draft slug url aliases tags categories keywords author authors cover images image params build type layout weight translationKey'
    .split(' ')
    .map((key) => [key.toLowerCase(), key]),
)

function splitName(file: string, codes: ReadonlySet<string>): [string, string | undefined] {
  const stem = file.slice(0, -posix.extname(file).length)
  const suffix = posix.extname(stem).slice(1)
  return codes.has(suffix) ? [stem.slice(0, -suffix.length - 1), suffix] : [stem, undefined]
}

function lastOf(url: string): string | undefined {
  const last = posix.basename(url.replace(/\/+$/, '')).replace(/\.html?$/, '')
  return last === '' || last === 'index' ? undefined : last
}

interface Facts {
  readonly settings: Settings
  readonly section: string
  readonly above: readonly string[]
  readonly file: string
  readonly name: string
  readonly day: ReturnType<typeof dayOf>
  readonly data: Settings
}

function permalink({ settings, section, above, file, name, day, data }: Facts): string {
  const all = block(settings['permalinks'])
  const template = words(block(all['page'])[section]) ?? words(all[section])
  const ending = settings['uglyURLs'] === true || settings['uglyurls'] === true ? '.html' : '/'
  const slug = words(data['slug'])
  const filled =
    template === undefined
      ? undefined
      : fillTemplate(template, {
          ...(day && dayWords(day)),
          ...{ section, sections: above.join('/'), title: urlized(words(data['title']) ?? file) },
          ...{
            slug: slug ?? urlized(words(data['title']) ?? file),
            slugorfilename: slug ?? file,
            filename: file,
          },
          ...{ slugorcontentbasename: slug ?? file, contentbasename: file },
        })
  return (filled ?? `/${[...above, name].map(plain).join('/')}${ending}`).replace(/([^/.])$/, '$1/')
}

/** Hugo writes the names of files in small letters, with hyphens for spaces. */
function plain(step: string): string {
  return step.toLowerCase().replace(/\s+/g, '-')
}
