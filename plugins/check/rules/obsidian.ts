import { posix } from 'node:path'
import type { Article } from '../../article/article.ts'
import { type ObsidianMark, obsidianMarks, obsidianMarksInWords } from '../../article/facts/obsidian.ts'
import { nameOf } from '../../article/read.ts'
import type { Library } from '../../library/library.ts'
import { PICTURE_ENDING } from '../../pictures/ending.ts'
import { placeOf, placeOfKey } from '../place-of.ts'
import type { Finding, Rule } from '../rule.ts'

/**
 * What only Obsidian reads is shown to everybody as it stands: `[[Note]]`, `![[picture.png]]`, `==words==`, `^id`,
 * `> [!tip]` and `- [/]`. Write it as Markdown. (What stands between two `%%` is private and shown to nobody.)
 *
 * ```md wrong
 * # Store bikes in winter
 *
 * Oil the ==chain== first, see [[spring|the list for spring]]. ^chain
 *         ^                    ^                               ^
 *
 * > [!tip]- A dry place
 *   ^
 * > A cellar will do.
 * ```
 *
 * ```md right
 * # Store bikes in winter
 *
 * Oil the **chain** first, see [the list for spring](spring.md).
 *
 * :::tip[A dry place]
 * A cellar will do.
 * :::
 * ```
 *
 * ```md beside articles/en/spring.md
 * # The list for spring
 * ```
 */
export const obsidian: Rule = {
  summary: 'Marks that only Obsidian reads',
  severity: 'warning',

  find: (library) =>
    [...library.articles, ...library.pages].flatMap((article) => [
      ...(['title', 'description'] as const).flatMap((key): Finding[] =>
        obsidianMarksInWords(article.said[key] ?? '').map((mark) => ({
          ...placeOfKey(article, key),
          message: explain(library, article, mark),
        })),
      ),
      ...obsidianMarks(article.tree, article.body).map((mark) => ({
        ...placeOf(article, mark),
        message: explain(library, article, mark),
      })),
    ]),
}

function explain(library: Library, article: Article, mark: Omit<ObsidianMark, 'line' | 'column'>): string {
  return `found "${mark.written}", which is shown as it stands; ${adviceFor(library, article, mark)}`
}

function adviceFor(library: Library, article: Article, mark: Omit<ObsidianMark, 'line' | 'column'>): string {
  const { kind, names, words } = mark
  switch (kind) {
    case 'link':
      return `write ${markdownLink(library, article, names, words)}`
    case 'embed':
      return PICTURE_ENDING.test(names)
        ? `write ![what it shows](${escaped(names)})`
        : `write its words here, or ${markdownLink(library, article, names, words)}`
    case 'highlight':
      return `write **${names}**`
    case 'block':
      return 'delete it, and link to a heading instead'
    case 'callout':
      return `write ":::${boxFor(names)}[its title]" above the words and ":::" below them`
    case 'task':
      return 'write "[ ]" or "[x]"'
  }
}

/** Write a link of Obsidian as Markdown has it: to the text whose file has that name, wherever it stands. */
function markdownLink(library: Library, from: Article, names: string, words: string): string {
  const [, name = '', part = ''] = /^([^#]*)#?(.*)$/.exec(names) ?? []
  const plain = (text: string): string => text.normalize('NFC').toLowerCase().trim()
  const isNamed = ({ file }: Article): boolean => plain(nameOf(file)) === plain(posix.basename(name))
  const to = name === '' ? from : [...library.articles, ...library.pages].find(isNamed)
  const heading = part === '' ? undefined : to?.headings.find(({ text }) => plain(text) === plain(part))
  const path = to ? posix.relative(posix.dirname(from.file), to.file) : `${name}.md`
  const hash = part === '' ? '' : `#${heading?.id ?? 'id-of-the-heading'}`
  return `[${words === '' ? names.replace('#', ', ') : words}](${to === from ? '' : escaped(path)}${hash})`
}

function escaped(path: string): string {
  return path.replaceAll(' ', '%20')
}

function boxFor(callout: string): string {
  if (/^(?:tip|hint|important|success|check|done)$/i.test(callout)) return 'tip'
  return /^(?:warning|caution|attention|danger|error|bug|failure|fail|missing)$/i.test(callout)
    ? 'warning'
    : 'note'
}
