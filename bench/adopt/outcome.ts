import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Engine } from '../../plugins/engine.ts'
import type { Diagnostic } from '../../plugins/source/diagnostic.ts'
import { slashed } from '../../plugins/source/find.ts'
import { isPrivate } from '../../plugins/source/is-private.ts'
import { isText } from '../../plugins/source/text-endings.ts'

/** What became of the texts of a site: how many there are, what was made of them, and which lack something. */
export interface Outcome {
  readonly texts: number
  readonly keptBack: number
  readonly foreign: number
  readonly expired: number
  readonly pages: number
  readonly cards: number
  readonly snippets: number
  /** What a text lacks that is out, as `file: what`. */
  readonly lost: readonly string[]
}

/** Look in a built site for the page, the link preview and the newsletter snippet of every text that lies in its folder; of one in
 * another language, for page and preview, unless it is told that no font has its letters. */
export async function outcomeOf(engine: Engine, findings: readonly Diagnostic[]): Promise<Outcome> {
  const { root, articles: home } = engine.config
  const [library, plan] = await Promise.all([engine.library(), engine.plan()])
  const [site, kit] = await Promise.all(['dist', 'dist-kit'].map((name) => filesIn(join(root, name))))
  const made = new Set([...(site ?? []), ...(kit ?? [])])
  const madeOf = (id: string, channel: string, role: string): number =>
    plan.filter(
      ({ output: { subject, about }, ...each }) =>
        subject.kind === 'article' &&
        subject.id === id &&
        each.channel === channel &&
        about.role === role &&
        made.has(each.address),
    ).length
  const out = new Map(library.articles.map((article) => [article.file, article]))
  const shared = new Set(library.shareable.map((article) => article.file))
  const inOther = new Map(library.foreign.map((text) => [text.file, text]))
  const counts = { texts: 0, keptBack: 0, foreign: 0, expired: 0, pages: 0, cards: 0, snippets: 0 }
  const letterless = new Set(findings.filter(({ rule }) => rule === 'card-letter').map(({ file }) => file))
  const lost: string[] = []
  for (const path of (await filesIn(join(root, home))).filter(isMeant).sort()) {
    const file = `${home}/${path}`
    counts.texts += 1
    const other = inOther.get(file)
    const article = out.get(file) ?? other
    if (other) counts.foreign += 1
    if (library.isKeptBack(file)) counts.keptBack += 1
    else if (!article) lost.push(`${file}: not published`)
    else {
      const has = {
        page: made.has(`${article.path.slice(1)}index.html`),
        card: madeOf(article.id, 'cards', 'preview') === 1,
        // As HTML and as plain text.
        snippet: madeOf(article.id, 'newsletter', 'text') === 2,
      }
      counts.pages += Number(has.page)
      counts.cards += Number(has.card)
      counts.snippets += Number(has.snippet)
      const isExpired = !other && !shared.has(file)
      counts.expired += Number(isExpired)
      const missing = Object.entries({
        ...has,
        card: has.card || letterless.has(file),
        snippet: has.snippet || isExpired || other !== undefined,
      })
        .filter(([, isThere]) => !isThere)
        .map(([what]) => `no ${what}`)
      if (missing.length > 0) lost.push(`${file}: ${missing.join(', ')}`)
    }
  }
  return { ...counts, lost }
}

/** Tell whether a file is one that a writer means for the site; what is called private is left out without a word. */
function isMeant(path: string): boolean {
  const parts = path.split('/')
  return isText(path) && !parts.some(isPrivate) && !/^readme\./i.test(parts.at(-1) ?? '')
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (thrown: NodeJS.ErrnoException) => {
      if (thrown.code === 'ENOENT') return []
      throw thrown
    },
  )
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => slashed(relative(folder, join(parentPath, name))))
}
