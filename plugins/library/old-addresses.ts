import type { Article } from '../article/article.ts'
import type { Config } from '../config.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import { pageFile } from './addresses.ts'
import { isMade } from './is-made.ts'
import { plainPath } from './own-paths.ts'
import { type Paged, pagePaths } from './page-paths.ts'
import { readAlias } from './read-alias.ts'

/** An address that a text had, from which readers are led on to it. */
export interface OldAddress {
  /** A path of the site without its base, as it is read: that of a page ends in `/`, or in an ending such as `.html`. */
  readonly path: string
  /** The file at that path, for a server of files; nothing where such a server would not give it as a page. */
  readonly file: string | undefined
  readonly text: Article
}

/** The site that old addresses are addresses of. */
interface Site extends Paged {
  readonly config: Config
  holds(path: string): boolean
}

/**
 * Settle which old addresses the texts of a site have, by their plain paths: what stands at an address now wins, and of two
 * texts the first. What can't be one is reported.
 */
export function oldAddresses(site: Site): Found<ReadonlyMap<string, OldAddress>> {
  const { config, articles, pages, foreign } = site
  const value = new Map<string, OldAddress>()
  const diagnostics: Diagnostic[] = []
  const texts = [...articles, ...pages, ...foreign].filter(({ said }) => said.aliases)
  if (texts.length === 0) return { value, diagnostics }
  const paths = pagePaths(site)
  const taken = new Set([...paths.map(plainPath), ...paths.map((path) => keyOf(pageFile(config, path)))])
  const files = new Map<string, Article>()
  for (const text of texts) {
    for (const [index, written] of (text.said.aliases ?? []).entries()) {
      const report = (found: string): void => {
        const place = text.place(['aliases', index])
        const message = `found the alias "${written.slice(0, LONGEST_QUOTE)}", ${found}`
        diagnostics.push({ file: text.file, ...place, severity: 'warning', rule: 'alias', message })
      }
      const alias = readAlias(written, config.base)
      if (!alias) continue
      if ('fault' in alias) {
        report(alias.fault)
        continue
      }
      const { path } = alias
      const plain = plainPath(path)
      const file = fileAt(config, path)
      const key = keyOf(file ?? path)
      if (
        isMade(config.brought, plain) ||
        taken.has(plain) ||
        taken.has(key) ||
        site.holds(plain) ||
        site.holds(key)
      ) {
        report('which is the address of a page or file; delete it')
        continue
      }
      const other = value.get(plain)?.text ?? files.get(key)
      if (other && other !== text) {
        report(`which ${other.file} has, too; delete one of the two`)
        continue
      }
      value.set(plain, { path, file: files.has(key) ? undefined : file, text })
      files.set(key, text)
    }
  }
  return { value, diagnostics }
}

/** Longest alias that is quoted, in characters. */
const LONGEST_QUOTE = 60

/** On some disks, names that differ in capitals alone are one. */
function keyOf(path: string): string {
  return path.replace(/^\//, '').toLowerCase()
}

function fileAt(config: Config, path: string): string | undefined {
  if (path.endsWith('/')) return pageFile(config, path).slice(1)
  return /\.html?$/i.test(path) ? path.slice(1) : undefined
}
