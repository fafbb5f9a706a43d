import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Config } from '../config.ts'
import { type Diagnostic, START } from '../source/diagnostic.ts'
import { slashed } from '../source/find.ts'
import { isPrivate } from '../source/is-private.ts'
import { nearestKey } from '../source/nearest-key.ts'
import { isText, TEXT_ENDINGS } from '../source/text-endings.ts'
import { hasOwnFolder } from './content-folder.ts'

/** The folders of the content folder that hold texts, and those that hold settings. */
const TEXTS = ['articles', 'pages'] as const
const SETTINGS = ['ebooks', 'offers', 'authors', 'topics', 'stages', 'proof'] as const
const FOLDERS = [...TEXTS, ...SETTINGS] as const

/** Endings of text files that are Markdown, or nearly so. */
const NEARLY = /\.(?:markdown|mdown|mkdn?|mdx|md)$/i
/** Endings of texts that another program wrote. */
const FOREIGN = /\.(?:docx?|odt|rtf|pages|html?|adoc|rst|org|txt)$/i
/** Endings of files of settings that are YAML, or nearly so, but not read. */
const NEARLY_YAML = /\.ya?ml(?:\.txt)?$/i
/** Endings of files of settings in other forms. */
const OTHER_SETTINGS = /\.(?:json[5c]?|toml|csv)$/i
/** What is neither a text nor settings, wherever it stands: the pages for writers that come with Perennial, and what others read. */
const BESIDE = /^node_modules$|^readme(?:\.|$)|^(?:RULES|READING)\.md$/i

/**
 * Say what to do with a text of another ending. One of another program is no Markdown. Where its Markdown stands beside it
 * already, it is a copy.
 */
function adviceFor(name: string, beside: readonly string[]): string {
  const bare = name.replace(FOREIGN, '').replace(NEARLY, '')
  const there = TEXT_ENDINGS.map((ending) => bare + ending).find((text) => beside.includes(text))
  if (there) return `${there} is there already, so move this file out of the content folder`
  if (FOREIGN.test(name)) return `save it as Markdown, in ${bare}.md`
  const lower = name.slice(bare.length).toLowerCase()
  return `name it ${bare}${isText(lower) ? lower : '.md'}`
}

/** Say what to do with a file of settings that is not read. */
function adviceForSettings(name: string): string {
  return NEARLY_YAML.test(name)
    ? `name it ${name.replace(NEARLY_YAML, '.yml')}`
    : `write it as YAML, in ${name.replace(/\.[^.]*$/, '.yml')}`
}

function isSettings(name: string): boolean {
  return NEARLY_YAML.test(name) || OTHER_SETTINGS.test(name)
}

function isMeantAsText(name: string): boolean {
  return NEARLY.test(name) || FOREIGN.test(name)
}

/** Find what a writer most likely meant for the site but the site does not read: by its ending, or by where it stands. */
export async function findNotRead(
  config: Pick<Config, 'root' | 'content' | 'articles'>,
): Promise<Diagnostic[]> {
  const { root, content } = config
  const found: Diagnostic[] = []
  const report = (path: string, message: string): void => {
    const file = slashed(relative(root, path))
    found.push({ file, ...START, severity: 'warning', rule: 'not-read', message })
  }
  const list = async (folder: string) =>
    (await readdir(folder, { withFileTypes: true }).catch(() => [])).filter(
      ({ name }) => !isPrivate(name) && !BESIDE.test(name),
    )
  const walk = async (
    folder: string,
    visit: (path: string, name: string, beside: readonly string[]) => void,
  ): Promise<void> => {
    const entries = await list(folder)
    await reportSection(folder)
    const beside = entries.map(({ name }) => name)
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) await walk(path, visit)
      else if (entry.isFile()) visit(path, entry.name, beside)
    }
  }

  // Hugo's name for the page of a section, which nobody else means as private.
  const reportSection = async (folder: string): Promise<void> => {
    const names = await readdir(folder).catch(() => [])
    for (const name of names.filter((each) => /^_index\.(?:[a-z-]+\.)?(?:md|markdown|mdx)$/.test(each)))
      report(
        join(folder, name),
        `found ${name}, which is not published, as its name begins with "_"; name it ${name.slice(1)} to publish it`,
      )
  }

  const home = join(root, content)
  for (const folder of TEXTS)
    await walk(join(home, folder), (path, name, beside) => {
      if (isMeantAsText(name) && !isText(name))
        report(path, `found ${name}, which the site does not publish; ${adviceFor(name, beside)}`)
    })
  for (const folder of SETTINGS)
    await walk(join(home, folder), (path, name) => {
      if ((isMeantAsText(name) || isSettings(name)) && !/\.ya?ml$/.test(name))
        report(path, `found ${name}, which the site does not read; ${adviceForSettings(name)}`)
    })
  // What else is in the content folder of a site that names the folder of its articles is its own affair.
  for (const entry of hasOwnFolder(config) ? [] : await list(home)) {
    const { name } = entry
    const path = join(home, name)
    if (entry.isFile() && (NEARLY.test(name) || NEARLY_YAML.test(name)))
      report(path, `found ${name}, which the site does not read here; ${placeFor(name, content)}`)
    if (!entry.isDirectory() || FOLDERS.some((folder) => folder === name)) continue
    const meant = meantBy(name)
    if (meant !== undefined)
      report(path, `found the folder ${content}/${name}; did you mean ${content}/${meant}?`)
    else {
      const inside: string[] = []
      await walk(path, (text, textName) => {
        if (NEARLY.test(textName) || NEARLY_YAML.test(textName)) inside.push(slashed(relative(home, text)))
      })
      const [first] = inside.sort()
      if (first !== undefined)
        report(
          path,
          `found ${content}/${first}, and the site reads no folder ${name}; ${placeFor(first, content)}, or name the folder _${name}`,
        )
    }
  }
  return found
}

/** Say where a file belongs that stands in none of the folders. */
function placeFor(name: string, content: string): string {
  const folders = (NEARLY.test(name) ? TEXTS : SETTINGS).map((folder) => `${content}/${folder}`)
  return `put it into ${folders.slice(0, -1).join(', ')} or ${folders.at(-1)}`
}

/** Tell which folder a mistyped name means. `images` is two letters from `pages`, but nobody mistypes the first. */
function meantBy(name: string): string | undefined {
  const initial = name.charAt(0).toLowerCase()
  return nearestKey(
    name,
    FOLDERS.filter((folder) => folder.startsWith(initial)),
  )
}

/** Say where the texts are that the site does not find in its folders; nothing where there are none, or it finds some. */
export async function findAllElsewhere({
  root,
  content,
  articles,
}: Pick<Config, 'root' | 'content' | 'articles'>): Promise<Diagnostic[]> {
  const entries = await readdir(join(root, content), { recursive: true, withFileTypes: true }).catch(() => [])
  const texts = entries
    .filter((entry) => entry.isFile() && isText(entry.name) && !BESIDE.test(entry.name))
    .map(({ parentPath }) => slashed(relative(root, parentPath)))
    .filter((folder) => !folder.split('/').some(isPrivate))
    .sort()
  const [folder] = texts
  if (folder === undefined) return []
  const count = texts.filter((each) => each === folder || each.startsWith(`${folder}/`)).length
  const files = count === 1 ? '1 text lies' : `${count} texts lie`
  const message = `found no text in ${articles}, but ${files} in ${folder}; move them, or name their folder in the Astro configuration: perennial({ articles: '${folder}' })`
  return [{ file: content, ...START, severity: 'error', rule: 'not-read', message }]
}
