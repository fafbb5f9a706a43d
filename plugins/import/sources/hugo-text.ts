import { posix } from 'node:path'
import { dayOf, dayWords, fillTemplate, isoDay, urlized } from '../addresses/fill-template.ts'
import type { ForeignText } from '../blog.ts'
import { block, type Settings, words } from '../read-settings.ts'
import type { TextFile } from '../read-text.ts'
import { foreignText } from './foreign-text.ts'

/** Sections that hold standing pages. */
const PAGES = new Set(['page', 'pages'])

/** A folder of texts, and the language that all of them are in. */
export interface Home {
  readonly folder: string
  readonly lang: string | undefined
}

/** Read the language of a code, such as `en` of `en-GB`. */
export function codeOf(value: unknown): string | undefined {
  return /^[a-z]{2,3}(?=-|_|$)/i.exec(words(value) ?? '')?.[0].toLowerCase()
}

/** Read a text of Hugo; nothing of the page of a folder, which is a list. */
export function hugoText(
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
  const { params, cascade: _, ...said } = read.data
  const data: Settings = { ...block(params), ...said }
  const day = dayOf(data['date']) ?? dayOf(data['publishDate'])
  const url = words(data['url'])
  const name = words(data['slug']) ?? (url === undefined ? file : (lastOf(url) ?? file))
  const expiry = dayOf(data['expiryDate'] ?? data['expirydate'])
  const isOver = expiry !== undefined && isoDay(expiry) < today
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
