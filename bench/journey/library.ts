import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stated } from '../../plugins/article/fact.ts'
import type { Published } from '../../plugins/article/published.ts'
import { nameOf } from '../../plugins/article/read.ts'
import { slugOf } from '../../plugins/article/slug.ts'
import { understand } from '../../plugins/article/understand.ts'
import { theme } from '../../plugins/astro/theme.ts'
import { resolveConfig } from '../../plugins/config.ts'
import { buildLibrary, type Library } from '../../plugins/library/library.ts'
import { readSource } from '../../plugins/source/read.ts'
import { ownerOf } from '../owner-of.ts'
import { offersFor } from './offers.ts'
import type { Row } from './stock.ts'

/** The day on which the library is read. */
const TODAY = '2026-06-01'

/** Make one library of the texts of whole sites, each at the stage of its label, with offers for each site. */
export async function libraryOf(folder: string, rows: readonly Row[]): Promise<Library> {
  const sites = JSON.parse(await readFile(join(folder, 'sites.json'), 'utf8').catch(() => '{}')) as Record<
    string,
    { readonly brand?: readonly string[] }
  >
  const texts = await Promise.all(
    rows.map((row, at) => textOf(folder, row, at, sites[row.site]?.brand ?? [])),
  )
  const articles = texts.flatMap((text) => text ?? [])
  const config = resolveConfig(
    { title: 'Journey', description: { da: 'D', en: 'D' }, today: TODAY, drafts: true, theme: theme() },
    { root: folder, site: 'https://journey.example', base: '/' },
  )
  const rest = { pages: [], books: [], authors: [], diagnostics: [] }
  return buildLibrary({ articles, offers: offersFor(articles), ...rest }, config)
}

async function textOf(
  folder: string,
  row: Row,
  at: number,
  brand: readonly string[],
): Promise<Published | undefined> {
  const { file, site, lang, stage } = row
  const { value } = await readSource(join(folder, 'texts', site), join(folder, file))
  if (!value || value.text.trim() === '') return undefined
  const around = { name: nameOf(file), languages: ['da', 'en'], folderLang: lang, brand }
  const article = understand({ ...value, file }, around)
  const slug = `${slugOf(ownerOf(site))}-${at + 1}`
  return {
    ...article,
    slug,
    id: `${lang}/${slug}`,
    path: `/${lang}/${slug}/`,
    lang: stated(lang, 'lang'),
    stage: stated(stage, 'stage'),
  }
}

/** The site that an article of such a library is from. */
export function siteOf({ file }: Pick<Published, 'file'>): string {
  return file.split('/')[1] ?? ''
}
