import { join, relative } from 'node:path'
import type { Article } from '../article/article.ts'
import type { DayOrders } from '../article/figures.ts'
import { filesByName } from '../article/find-named.ts'
import { languageOfFolder } from '../article/language-code.ts'
import { readArticle } from '../article/read.ts'
import type { Surroundings } from '../article/understand.ts'
import type { Choices } from '../choose/choices.ts'
import type { Config } from '../config.ts'
import { formIds } from '../forms/fill.ts'
import type { StageManner } from '../journey/judge.ts'
import { readStageWeights } from '../journey/read-weights.ts'
import { isSiteLanguage } from '../language.ts'
import { once } from '../once.ts'
import { hasFileIds, pathOfArticle, pathOfPage } from '../paths.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { fileIdOf } from '../source/file-id.ts'
import { type Found, findFiles, slashed } from '../source/find.ts'
import type { History } from '../source/history.ts'
import { isPrivate } from '../source/is-private.ts'
import type { Memory } from '../source/memory.ts'
import { TEXT_ENDINGS } from '../source/text-endings.ts'
import { hasOwnFolder } from './content-folder.ts'
import { settleDays } from './settle-days.ts'

/** How many files are opened at a time. */
const AT_A_TIME = 32

/** Reads one text, and days in it that may be either of two in these orders. */
type ReadText = (path: string, dayOrders?: DayOrders) => Promise<Found<Article | undefined>>

/** What was read of one file. */
interface ReadFile {
  readonly path: string
  readonly found: Found<Article | undefined>
}

/** The texts of both kinds, and what was found in them; what is said of days is said once for all. */
export interface Texts {
  readonly articles: Found<Article[]>
  readonly pages: Found<Article[]>
  readonly diagnostics: readonly Diagnostic[]
}

/** Read all articles and standing pages. Texts with a day that the others settle are read once more. */
export async function readTexts(
  config: Config,
  history: History,
  choices: Choices['byFile'],
  memory: Memory,
): Promise<Texts> {
  const folders = { article: config.articles, page: join(config.content, 'pages') }
  const [articles, pages] = await Promise.all([
    readFolder(config, 'article', folders.article, history, memory, choices),
    readFolder(config, 'page', folders.page, history, memory),
  ])
  const { orders, diagnostics } = settleDays(
    [...articles.read, ...pages.read].flatMap(({ found }) => found.value ?? []),
  )
  const settle = async ({
    diagnostics: before,
    read,
    readText,
  }: typeof articles): Promise<Found<Article[]>> => {
    const settled = await eachOf(read, async ({ path, found }) => {
      const own = found.value && orders.get(found.value)
      return own ? await readText(path, own) : found
    })
    return {
      value: settled.flatMap(({ value }) => value ?? []),
      diagnostics: [...before, ...settled.flatMap((found) => found.diagnostics)],
    }
  }
  return { articles: await settle(articles), pages: await settle(pages), diagnostics }
}

async function readFolder(
  config: Config,
  kind: 'article' | 'page',
  folder: string,
  history: History,
  memory: Memory,
  choices?: Choices['byFile'],
): Promise<{ read: ReadFile[]; readText: ReadText; diagnostics: readonly Diagnostic[] }> {
  const readText = await textReader(config, kind, folder, history, memory, choices)
  const { value: paths, diagnostics } = await findFiles(
    config.root,
    join(config.root, folder),
    TEXT_ENDINGS,
    isPrivate,
  )
  const read = await eachOf(paths, async (path) => ({ path, found: await readText(path) }))
  return { read, readText, diagnostics }
}

/** Do something with each, some at a time. */
async function eachOf<From, To>(all: readonly From[], each: (one: From) => Promise<To>): Promise<To[]> {
  const done: To[] = []
  for (let at = 0; at < all.length; at += AT_A_TIME)
    done.push(...(await Promise.all(all.slice(at, at + AT_A_TIME).map(each))))
  return done
}

async function textReader(
  config: Config,
  kind: 'article' | 'page',
  folder: string,
  history: History,
  memory: Memory,
  choices?: Choices['byFile'],
): Promise<ReadText> {
  const { root, brand, rivals, languages, journey } = config
  const stageManner = await stageMannerOf(config)
  const manner = mannerOf(config, stageManner)
  const home = join(root, folder)
  // A host addresses its texts by the folders of languages, too; on a whole site the language is in the address anyway.
  const idOf = (path: string, lang: string): string => {
    const first = firstFolder(home, path)
    const isTold = isSiteLanguage(first) || languageOfFolder(first) === lang
    return fileIdOf(config.routes && isTold ? join(home, first) : home, path)
  }
  const pageIds = Object.entries(config.forms).flatMap(([id, form]) => formIds(id, form))
  const site = {
    ...config,
    files: once(() => filesByName(join(root, hasOwnFolder(config) ? folder : config.content))),
  }
  return (path, dayOrders) => {
    const file = slashed(relative(root, path))
    const committed = history.files.get(file)
    const kept = choices?.get(file)
    const around: Omit<Surroundings, 'name'> = {
      fileId: kind === 'article' && hasFileIds(config) ? (lang) => idOf(path, lang) : undefined,
      pathOf: (lang, slug) => (kind === 'article' ? pathOfArticle : pathOfPage)(config, lang, slug),
      folderLang: folderLanguage(home, path),
      languages,
      fallbackLang: languages[0],
      brand,
      rivals,
      stageManner,
      pageIds,
      journey,
      blocks: config.brought.blocks,
      dayOrders,
      committed,
      kept,
    }
    const days = [...(dayOrders ?? [])].join(' ')
    const from = [...manner, committed?.first, committed?.last, kept]
    return readArticle(site, path, around, { memory, name: `${kind} ${path} ${days}`, from })
  }
}

/** List all of a site that may change how a text is understood: all but what never does. */
function mannerOf(
  { today, drafts, report, theme, rules, brought, ...config }: Config,
  { weights }: StageManner,
): unknown[] {
  return [...Object.values(config), ...Object.values(brought.blocks), JSON.stringify(weights)]
}

/** Tell how a site has its stages judged, with what was learnt on its own texts where it has that. */
export async function stageMannerOf({ root, unsureBelow, stageWeights }: Config): Promise<StageManner> {
  const weights = stageWeights === undefined ? undefined : await readStageWeights(root, stageWeights)
  return { unsureBelow, weights }
}

/** Tell the language of a text from the folder that it stands in below the home of its kind (`articles/da/…`). */
export function folderLanguage(home: string, path: string): string | undefined {
  return languageOfFolder(firstFolder(home, path))
}

/** The first folder below the home of a kind on the way to a file; empty where the file stands in it. */
function firstFolder(home: string, path: string): string {
  const [first = '', ...rest] = slashed(relative(home, path)).split('/')
  return rest.length > 0 ? first : ''
}
