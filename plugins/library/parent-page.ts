import { posix } from 'node:path'
import type { Article } from '../article/article.ts'
import { languageOfFolder } from '../article/language-code.ts'
import type { Config } from '../config.ts'

/** Finds the page that a standing page is below; nothing where no folder on the way to it is a page. */
export type ParentOf<Text> = (page: Text) => Text | undefined

/**
 * Prepare to find what pages are below by their files: `docs/start.md` is below `docs.md`, or below `docs/index.md`, where that is in
 * the same language. The folder of a language is no page.
 */
export function parentFinder<Text extends Article>(
  pages: readonly Text[],
  { content }: Pick<Config, 'content'>,
): ParentOf<Text> {
  const home = posix.join(content, 'pages')
  const byPlace = new Map(pages.map((page) => [keyOf(page, placeOf(page)), page]))
  return (page) => {
    for (let folder = posix.dirname(placeOf(page)); isBelow(folder, home); folder = posix.dirname(folder)) {
      const found = byPlace.get(keyOf(page, folder))
      if (found) return found
    }
    return undefined
  }
}

function keyOf({ lang }: Article, place: string): string {
  return `${lang.value} ${place}`
}

/** The path of a page's file without its ending, its language and `index`: the folder that pages below it are in. */
function placeOf({ file, lang }: Article): string {
  const stem = file.replace(/\.\w+$/, '')
  const bare = stem.endsWith(`.${lang.value}`) ? stem.slice(0, -lang.value.length - 1) : stem
  return posix.basename(bare) === 'index' ? posix.dirname(bare) : bare
}

function isBelow(folder: string, home: string): boolean {
  const path = posix.relative(home, folder)
  return path !== '' && !path.startsWith('..') && languageOfFolder(path) === undefined
}
