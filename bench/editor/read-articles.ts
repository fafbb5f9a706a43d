import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Measures } from '../../plugins/article/lift/features/features.ts'
import { candidatesOf } from '../../plugins/article/lift/reading/candidate.ts'
import { readText } from '../../plugins/article/lift/reading/read-text.ts'
import { nameOf } from '../../plugins/article/read.ts'
import { allSentences } from '../../plugins/article/text.ts'
import { gather } from '../../plugins/article/understand.ts'
import { readSource } from '../../plugins/source/read.ts'
import { ownerOf } from '../owner-of.ts'
import { type Labelled, labelledOf, type Row } from './labelled.ts'

/** One article whose sentences editors sorted, as it was read. */
export interface LabelledArticle {
  /** `dev/<path>` or `own/<path>`. */
  readonly key: string
  readonly site: string
  /** Whose the site is: the first part of its name. */
  readonly owner: string
  readonly lang: string
  readonly hasBest: boolean
  /** The sentences that stand in the labels, and might be lifted. */
  readonly items: readonly Labelled[]
  /** How many of the labelled sentences were not found again. */
  readonly lost: number
}

/** Where the texts are. */
export interface Folders {
  /** Holds `labels.jsonl`. */
  readonly labels: string
  /** Holds `texts/` and `sites.json`. */
  readonly stage: string
  /** This project's own articles. */
  readonly own: string
}

/** Give the folders that belong to a folder of labels. */
export function foldersOf(labels: string): Folders {
  return {
    labels,
    stage: join(dirname(labels), 'stage-dev'),
    own: join(import.meta.dirname, '../../content/articles'),
  }
}

/** List the sites of the texts beside the labels. */
export async function sitesOf({ stage }: Folders): Promise<string[]> {
  return (await readdir(join(stage, 'texts'))).sort()
}

/** Read the labelled articles of which `isWanted` says yes to the site. */
export async function readArticles(
  folders: Folders,
  isWanted: (site: string) => boolean,
): Promise<LabelledArticle[]> {
  const brands = JSON.parse(await readFile(join(folders.stage, 'sites.json'), 'utf8')) as Record<
    string,
    { readonly brand?: readonly string[] }
  >
  const articles: LabelledArticle[] = []
  for (const line of (await readFile(join(folders.labels, 'labels.jsonl'), 'utf8')).trim().split('\n')) {
    const row = JSON.parse(line) as Row
    const isOwn = row.key.startsWith('own/')
    const [, first = '', ...rest] = row.key.split('/')
    const site = isOwn ? 'own' : first
    if (!isWanted(site)) continue
    const root = isOwn ? folders.own : join(folders.stage, 'texts', site)
    const path = isOwn ? join(first, ...rest) : join(...rest)
    const brand = isOwn ? ['Perennial'] : (brands[site]?.brand ?? [])
    articles.push(await readArticle(row, site, root, path, brand, isOwn ? first : undefined))
  }
  return articles
}

async function readArticle(
  row: Row,
  site: string,
  root: string,
  path: string,
  brand: readonly string[],
  folderLang: string | undefined,
): Promise<LabelledArticle> {
  const source = await readSource(root, join(root, path))
  if (!source.value) throw new Error(`labels.jsonl: could not read ${row.key}`)
  const { article } = gather(source.value, { name: nameOf(path), folderLang, brand })
  const lang = article.lang.value === 'dk' ? 'da' : article.lang.value
  const sentences = allSentences(article.prose, lang)
  const reading = readText(sentences, { title: article.title, lang, brand })
  const { labels, lost } = labelledOf(row, sentences)
  const items = reading
    ? candidatesOf(reading).flatMap((candidate): Labelled[] => {
        const label = labels.get(candidate.sentence.index)
        return label ? [{ candidate, measures: new Measures(candidate), ...label }] : []
      })
    : []
  return {
    key: row.key,
    site,
    owner: ownerOf(site),
    lang,
    hasBest: row.best.length > 0,
    items,
    lost,
  }
}
