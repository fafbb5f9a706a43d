import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { type Paths, pathOfArticle } from '../paths.ts'
import { slashed } from '../source/find.ts'

/** The endings of files that Astro makes pages of; whatever else is before them is part of the address. */
const PAGE = /\.(?:astro|mdx?|html|[jt]s)$/

/**
 * Read what a site holds besides its content: the files in `public/`, given by their paths there, and the pages of its own
 * in `src/pages/` and the theme's. Gives a function that tells whether there is something at a path; of a page with a parameter, every value
 * counts.
 */
export async function readOwnPaths(
  config: Pick<Config, 'root' | 'srcDir' | 'routes' | 'languages'> & Paths,
  files: readonly string[],
): Promise<(path: string) => boolean> {
  const { root, srcDir, routes, languages } = config
  const pages = await filesIn(join(root, srcDir, 'pages'))
  // The page that shows the articles of a site of its own is there for those that there are, and no others.
  const texts = languages.map((lang) => plainPath(pathOfArticle(config, lang, 'a-text')))
  const known = new Set(files.map(plainPath))
  if (routes && !routes.disable404Route) known.add('404')
  const patterns: RegExp[] = []
  for (const page of pages) {
    if (!PAGE.test(page) || /(?:^|\/)_/.test(page)) continue
    const route = page.replace(PAGE, '')
    const pattern = patternOf(route)
    if (!route.includes('[')) known.add(plainPath(route))
    else if (!texts.some((text) => pattern.test(text))) patterns.push(pattern)
  }
  return (path) => {
    const plain = plainPath(path)
    return known.has(plain) || patterns.some((pattern) => pattern.test(plain))
  }
}

/** Write a path so that the ways to address one page are equal: without a slash at either end, without `index.html`. */
export function plainPath(path: string): string {
  return path
    .normalize('NFC')
    .replace(/(^|\/)index(?:\.html)?$/, '')
    .replace(/^\/+|\/+$/g, '')
}

function patternOf(route: string): RegExp {
  const source = plainPath(route)
    .split(/(\[\.\.\.[^\]]*\]|\[[^\]]*\])/)
    .map((part) => (part.startsWith('[...') ? '.*' : part.startsWith('[') ? '[^/]+' : RegExp.escape(part)))
    .join('')
  return new RegExp(`^${source}$`)
}

/** List the files below a folder, by their paths there; a folder that is not there has none. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (thrown: NodeJS.ErrnoException) => {
      if (thrown.code === 'ENOENT') return []
      throw thrown
    },
  )
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name, parentPath }) => slashed(join(parentPath, name).slice(folder.length + 1)))
}
