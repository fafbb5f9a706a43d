import { posix } from 'node:path'
import type { Article } from '../../article/article.ts'
import { type ObsidianMark, obsidianMarks, obsidianMarksInWords } from '../../article/facts/obsidian.ts'
import { placeOf } from '../../article/place-of.ts'
import { nameOf } from '../../article/read.ts'
import type { Library } from '../../library/library.ts'
import { PICTURE_ENDING } from '../../pictures/ending.ts'
import type { Positions } from '../../source/positions.ts'
import type { Finding, Rule } from '../rule.ts'
import { SHOWN, shownWords } from '../shown-words.ts'

/**
 * What only Obsidian reads is shown to everybody as it stands: `[[Note]]`, `![[picture.png]]`, `==words==`, `^id` and
 * `- [/]`. Write it as Markdown; in titles, posts, mails, offers, books and authors, whose words are no Markdown, leave the
 * marks out. (What stands between two `%%` is private and shown to nobody; callouts are told by `lost`.)
 *
 * ```md wrong
 * ---
 * title: Store ==bikes== in winter
 * ^
 * social:
 *   x: Read [[spring|the list for spring]] first.
 *   ^
 * ---
 *
 * Oil the ==chain== first, see [[spring|the list for spring]]. ^chain
 *         ^                    ^                               ^
 *
 * - [/] Find a cellar.
 *   ^
 * ```
 *
 * ```md right
 * ---
 * title: Store bikes in winter
 * social:
 *   x: Read the list for spring first.
 * ---
 *
 * Oil the **chain** first, see [the list for spring](spring.md).
 *
 * - [ ] Find a cellar.
 * ```
 *
 * ```md beside articles/en/spring.md
 * # The list for spring
 * ```
 */
export const obsidian: Rule = {
  summary: 'Marks that only Obsidian reads',
  severity: 'warning',

  find: (library) => [
    ...[...library.articles, ...library.pages].flatMap((article) => [
      ...inWords(article, article.said, SHOWN.text),
      ...obsidianMarks(article.tree, article.body).map((mark) => ({
        ...placeOf(article, mark),
        message: `found "${mark.written}", which is shown as it stands; ${adviceFor(library, article, mark)}`,
      })),
    ]),
    ...library.offerDefinitions.flatMap((offer) => inWords(offer, offer, SHOWN.offer)),
    ...library.books.flatMap((book) => inWords(book, book, SHOWN.book)),
    ...library.authors.flatMap((author) => inWords(author, author, SHOWN.author)),
  ],
}

/** Find marks in words that are no Markdown, each at its key. */
function inWords(
  { file, place }: { readonly file: string; readonly place: Positions },
  values: object,
  keys: readonly string[],
): Finding[] {
  return shownWords(values, keys).flatMap(({ words, path }) =>
    obsidianMarksInWords(words).map((mark) => {
      const plain = mark.words === '' ? named(mark.names) : mark.words
      const advice = mark.kind === 'embed' ? 'delete it' : `write "${plain}"`
      const message = `${path.join('.')}: found "${mark.written}", which is shown as it stands; ${advice}`
      return { file, ...place(path), message }
    }),
  )
}

function adviceFor(library: Library, article: Article, mark: ObsidianMark): string {
  const { kind, names, words } = mark
  switch (kind) {
    case 'link': {
      const link = markdownLink(library, article, names, words)
      const plain = words === '' ? named(names) : words
      return link
        ? `write ${link}`
        : `there is no published text of that name, so write "${plain}" or delete it`
    }
    case 'embed': {
      if (PICTURE_ENDING.test(names)) return `write ![what it shows](${escaped(names)})`
      const link = markdownLink(library, article, names, words)
      return `write its words here${link ? `, or ${link}` : ''}`
    }
    case 'highlight':
      return `write **${names}**`
    case 'block':
      return 'delete it, and link to a heading instead'
    case 'task':
      return 'write "[ ]" or "[x]"'
  }
}

/** Write a link of Obsidian as Markdown has it: to the text whose file has that name, wherever it stands; nothing where none has. */
function markdownLink(library: Library, from: Article, names: string, words: string): string | undefined {
  const [, name = '', part = ''] = /^([^#]*)#?(.*)$/.exec(names) ?? []
  const plain = (text: string): string => text.normalize('NFC').toLowerCase().trim()
  const isNamed = ({ file }: Article): boolean => plain(nameOf(file)) === plain(posix.basename(name))
  const to = name === '' ? from : [...library.articles, ...library.pages].find(isNamed)
  if (!to) return undefined
  const heading = part === '' ? undefined : to.headings.find(({ text }) => plain(text) === plain(part))
  const path = posix.relative(posix.dirname(from.file), to.file)
  const hash = part === '' ? '' : `#${heading?.id ?? 'id-of-the-heading'}`
  return `[${words === '' ? named(names) : words}](${to === from ? '' : escaped(path)}${hash})`
}

/** Write what a link names as words: `Note#Part` is `Note, Part`, and `#Part` is `Part`. */
function named(names: string): string {
  return names.replace(/^#/, '').replace('#', ', ')
}

function escaped(path: string): string {
  return path.replaceAll(' ', '%20')
}
