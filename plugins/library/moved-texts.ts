import { posix } from 'node:path'
import type { Article } from '../article/article.ts'
import { readFileName } from '../article/file-name.ts'
import { nameOf } from '../article/read.ts'
import { slugOf } from '../article/slug.ts'
import type { Config } from '../config.ts'
import { LANGUAGES, languageInPath } from '../language.ts'
import { decodeAddress } from '../source/decode-address.ts'
import { SECTIONS } from './addresses.ts'
import { isMade } from './is-made.ts'
import { plainPath } from './own-paths.ts'
import { PAGE_ENDING } from './read-alias.ts'

/** What pages that list texts are below on sites of other tools: what follows is no text. */
const LISTS: ReadonlySet<string> = new Set([
  ...'tag tags topic topics category categories author authors series page archive archives'.split(' '),
  ...Object.values(SECTIONS)
    // On many a site, the texts themselves are below this word.
    .filter((section) => section !== SECTIONS.articles)
    .flatMap((section) => Object.values<string>(section)),
])

/** Finds the text that a path led to before it moved, for a reader of a language; one that is not out says so. */
export type MovedText = (path: string, lang: string) => { text: Article } | 'not out' | undefined

/** The texts of a site by whether they are out, and what else is on it. */
interface Site {
  readonly config: Pick<Config, 'brought'>
  readonly out: readonly Article[]
  readonly unpublished: Iterable<Article>
}

/**
 * Prepare to find texts by paths of which only the last part is theirs still: `/oak/`, `/blog/oak`, `/2019/05/01/oak.html`
 * for `/en/oak/`. Where the path names a language, a text in that one alone counts; else one in the reader's, or the only one.
 */
export function movedTexts({ config, out, unpublished }: Site): MovedText {
  const languages = [...LANGUAGES, ...out.map((text) => text.lang.value)]
  const bySlug = Map.groupBy(out, ({ slug }) => slug)
  const byFolder = Map.groupBy(
    out,
    ({ file }) => `${posix.basename(posix.dirname(file))}/${slugOf(nameOf(file))}`,
  )
  const hidden = new Set([...unpublished].map(({ slug }) => slug))
  return (path, reader) => {
    const plain = plainPath(decodeAddress(path))
    const names = plain.split('/')
    const last = names.pop()?.replace(PAGE_ENDING, '') ?? ''
    if (last === '' || isMade(config.brought, plain) || names.some((name) => LISTS.has(name.toLowerCase())))
      return undefined
    const lang = languages.find((each) => languageInPath(each) === names[0]?.toLowerCase())
    const slugs = [slugOf(last), slugOf(readFileName(last, []).stem)]
    // Of two files of one name in two folders, only one has it as its slug.
    const beside = byFolder.get(`${names.at(-1)}/${slugs[0]}`)
    const found = beside ?? slugs.map((slug) => bySlug.get(slug)).find((texts) => texts !== undefined) ?? []
    const own = found.find((text) => text.lang.value === (lang ?? reader))
    const [only, ...others] = lang === undefined ? found : []
    const text = own ?? (others.length === 0 ? only : undefined)
    if (text) return { text }
    return found.length === 0 && slugs.some((slug) => hidden.has(slug)) ? 'not out' : undefined
  }
}
