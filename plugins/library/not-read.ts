import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Config } from '../config.ts'
import { type Diagnostic, START } from '../source/diagnostic.ts'
import { slashed } from '../source/find.ts'
import { isPrivate } from '../source/is-private.ts'
import { nearestKey } from '../source/nearest-key.ts'

/** The folders of the content folder that hold texts, and those that hold settings. */
const TEXTS = ['articles', 'pages'] as const
const FOLDERS = [...TEXTS, 'ebooks', 'offers', 'authors'] as const

/** Endings of text files that are Markdown, or nearly so, but not read. */
const NEARLY = /\.(?:markdown|mdown|mkdn?|mdx|md)$/i
/** Endings of texts that another program wrote. */
const FOREIGN = /\.(?:docx?|odt|rtf|pages|html?|adoc|rst|org|txt)$/i
/** What is no text, wherever it stands. */
const BESIDE = /^node_modules$|^readme\./i

/**
 * Say what to do with a text of another ending. One of another program is no Markdown; one of MDX would show its imports
 * and braces under another name. Where its Markdown stands beside it already, it is a copy.
 */
function adviceFor(name: string, beside: readonly string[]): string {
  const plain = name.replace(FOREIGN, '.md').replace(NEARLY, '.md')
  if (beside.includes(plain)) return `${plain} is there already, so move this file out of the content folder`
  if (FOREIGN.test(name)) return `save it as Markdown, in ${plain}`
  return name.toLowerCase().endsWith('.mdx')
    ? `write it as Markdown, without imports, components and braces, in ${plain}`
    : `name it ${plain}`
}

function isText(name: string): boolean {
  return NEARLY.test(name) || FOREIGN.test(name)
}

/** Find what a writer most likely meant for the site but the site does not read: texts by their ending, folders by their name. */
export async function findNotRead({
  root,
  content,
}: Pick<Config, 'root' | 'content'>): Promise<Diagnostic[]> {
  const found: Diagnostic[] = []
  const report = (path: string, message: string): void => {
    const file = slashed(relative(root, path))
    found.push({ file, ...START, severity: 'warning', rule: 'not-read', message })
  }
  const list = async (folder: string) =>
    (await readdir(folder, { withFileTypes: true }).catch(() => [])).filter(
      ({ name }) => !isPrivate(name) && !BESIDE.test(name),
    )

  const walk = async (folder: string): Promise<void> => {
    const entries = await list(folder)
    const beside = entries.map(({ name }) => name)
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) await walk(path)
      else if (entry.isFile() && isText(entry.name) && !entry.name.endsWith('.md'))
        report(path, `found ${entry.name}, which the site does not publish; ${adviceFor(entry.name, beside)}`)
    }
  }
  const home = join(root, content)
  for (const name of TEXTS) await walk(join(home, name))
  for (const entry of await list(home)) {
    if (!entry.isDirectory()) continue
    // `images` is two letters from `pages`, but nobody mistypes the first.
    const initial = entry.name.charAt(0).toLowerCase()
    const meant = nearestKey(
      entry.name,
      FOLDERS.filter((name) => name.startsWith(initial)),
    )
    if (meant !== undefined && meant !== entry.name)
      report(
        join(home, entry.name),
        `found the folder ${content}/${entry.name}; did you mean ${content}/${meant}?`,
      )
  }
  return found
}
