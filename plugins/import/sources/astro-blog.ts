import { posix } from 'node:path'
import { slug as githubSlug } from 'github-slugger'
import type { Diagnostic } from '../../source/diagnostic.ts'
import { readOrdinaryFile } from '../../source/ordinary-file.ts'
import type { ForeignText, Kind, Origin } from '../blog.ts'
import { words } from '../read-settings.ts'
import { readTextFile, type TextFile } from '../read-text.ts'
import { fileIn, hasFolder, leftOut, MADE_ANEW, textsIn } from '../source-file.ts'
import { readRoutes } from './astro-routes.ts'
import { foreignText } from './foreign-text.ts'

const CONFIG = [
  'astro.config.mjs',
  'astro.config.js',
  'astro.config.ts',
  'astro.config.mts',
  'astro.config.cjs',
]
/** Where collections stand, by themselves or by habit. */
const HOMES = ['src/content', 'src/data']
const PAGES = 'src/pages'
/** Names of collections of standing pages. */
const STANDING = /^(?:pages?|spec|sider|legal|info)$/i

/** A blog that Astro builds. Its configuration is code, which is not run. */
export const astroBlog: Kind = {
  title: 'Astro',
  isAt: async ({ root, file }) =>
    file === undefined &&
    ((await hasFolder(root, 'src/content')) ||
      (await Promise.all(CONFIG.map((name) => fileIn(root, name)))).some(Boolean)),
  async read(origin) {
    const routes = await readRoutes(origin)
    const texts: ForeignText[] = []
    const findings: Diagnostic[] = []
    for (const home of [...HOMES, PAGES]) {
      if (!(await hasFolder(origin.root, home))) continue
      const found = await textsIn(origin, home, ['.md', '.mdx'])
      findings.push(...found.diagnostics)
      for (const path of found.value) {
        if (path.split('/').some((step) => step.startsWith('_'))) continue
        const read = await readTextFile(origin, path)
        findings.push(...read.diagnostics)
        const text = read.value && textOf(read.value, path, home, routes)
        if (text) texts.push(text)
        else if (read.value && read.value.body.trim() !== '')
          findings.push(leftOut(read.value.file, MADE_ANEW))
      }
    }
    return {
      ...{ root: origin.root, statics: ['public'], hosts: await hostsOf(origin), base: '', lang: undefined },
      ...{ texts, findings, syntax: 'mdx' as const },
    }
  },
}

function textOf(
  read: TextFile,
  path: string,
  home: string,
  routes: ReadonlyMap<string, string>,
): ForeignText | undefined {
  const [collection = '', ...inner] = posix.relative(home, path).split('/')
  const isPage = home === PAGES
  const steps = (isPage || inner.length === 0 ? [collection, ...inner] : inner).map((step) =>
    step.replace(/\.mdx?$/, ''),
  )
  if (steps.at(-1) === 'index') steps.pop()
  // The page at the top of the site.
  if (steps.length === 0 || steps.join() === '404') return undefined
  const said = words(read.data['slug'])
  const id = said ?? steps.map((step) => githubSlug(step)).join('/')
  const route = isPage || inner.length === 0 ? '/' : (routes.get(collection) ?? `/${collection}/`)
  const codes = steps.filter((step) => /^(?:da|en)$/.test(step))
  const isStanding = isPage ? steps.length === 1 : STANDING.test(collection)
  return foreignText(read, {
    ...{ path, kind: isStanding ? 'page' : 'article', lang: codes[0], data: read.data },
    pair: [collection, ...steps.filter((step) => !codes.includes(step))].join('/'),
    name: id.split('/').at(-1) ?? id,
    address: `${route}${id}/`,
  })
}

/** The host that the configuration says in so many words. */
async function hostsOf({ root }: Origin): Promise<ReadonlySet<string>> {
  for (const name of CONFIG) {
    const path = await fileIn(root, name)
    const read = path === undefined ? undefined : await readOrdinaryFile(path, LARGEST_CONFIG)
    if (!read || !('bytes' in read)) continue
    const site = /\bsite:\s*(["'`])(https?:\/\/[^"'`]{1,200})\1/.exec(read.bytes.toString('utf8'))?.[2]
    const host = URL.parse(site ?? '')?.host
    return new Set(host ? [host.toLowerCase()] : [])
  }
  return new Set()
}

/** No configuration is larger, in bytes. */
const LARGEST_CONFIG = 200_000
