import { posix } from 'node:path'
import type { Blog, ForeignText, Kind } from '../blog.ts'
import { basePath, block, hostOf, readSettings, type Settings, words } from '../read-settings.ts'
import { readTextFile, type TextFile } from '../read-text.ts'
import { fileIn, hasFolder, leftOut, MADE_ANEW, textsIn } from '../source-file.ts'
import { cascadesOf } from './hugo-cascade.ts'
import { codeOf, type Home, hugoText } from './hugo-text.ts'

const CONFIG = ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap((name) =>
  ['toml', 'yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`),
)
const LANGUAGES = ['toml', 'yaml', 'yml', 'json'].map((ending) => `config/_default/languages.${ending}`)
const PERMALINKS = ['toml', 'yaml', 'yml', 'json'].map((ending) => `config/_default/permalinks.${ending}`)

/** The page of a folder, which is a list of its texts. */
const LIST = /(?:^|\/)_index\.[^/]*$/

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
    const read: { readonly path: string; readonly home: Home; readonly file: TextFile }[] = []
    for (const home of homes) {
      const found = await textsIn(origin, home.folder, ['.md', '.markdown', '.html'])
      findings.push(...found.diagnostics)
      for (const path of found.value) {
        const isInner = homes.some(
          ({ folder }) => folder.length > home.folder.length && path.startsWith(`${folder}/`),
        )
        const { value: file, diagnostics } = isInner
          ? { value: undefined, diagnostics: [] }
          : await readTextFile(origin, path)
        findings.push(...diagnostics)
        if (file) read.push({ path, home, file })
      }
    }
    const handedTo = cascadesOf(
      settings,
      new Map(
        read.filter(({ path }) => LIST.test(path)).map(({ path, file }) => [path, inSpelling(file.data)]),
      ),
    )
    const texts: ForeignText[] = []
    for (const { path, home, file } of read) {
      const text = hugoText(
        { ...file, data: { ...handedTo(path), ...inSpelling(file.data) } },
        path,
        home,
        settings,
        origin.today,
      )
      if (text) texts.push(text)
      else if (file.body.trim() !== '') findings.push(leftOut(file.file, MADE_ANEW))
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

function homesOf(settings: Settings): readonly Home[] {
  const main = bare(words(settings['contentDir']) ?? 'content')
  const own = Object.entries(block(settings['languages'])).flatMap(([lang, each]) => {
    const folder = words(block(each)['contentDir'])
    return folder === undefined ? [] : [{ folder: bare(folder), lang }]
  })
  return own.some(({ folder }) => folder === main) ? own : [{ folder: main, lang: undefined }, ...own]
}

const bare = (folder: string): string => posix.normalize(`/${folder}`).replace(/^\/+|\/+$/g, '')

/** Hugo reads its keys in any spelling: write them as its manual does. */
function inSpelling(data: Settings): Settings {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [KEYS.get(key.toLowerCase()) ?? key, value]),
  )
}

const KEYS: ReadonlyMap<string, string> = new Map(
  'title description summary date publishDate lastmod expiryDate draft slug url aliases tags categories keywords author authors cover images image params build type layout weight translationKey cascade'
    .split(' ')
    .map((key) => [key.toLowerCase(), key]),
)
