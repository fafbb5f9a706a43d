import type { Nodes } from 'mdast'
import type { Article } from '../../article/article.ts'
import {
  type ObsidianMark,
  obsidianMarks,
  obsidianMarksInWords,
} from '../../article/obsidian/obsidian-marks.ts'
import { wordsOfWiki } from '../../article/obsidian/wiki.ts'
import { placeOf } from '../../article/place-of.ts'
import { walk } from '../../article/walk.ts'
import type { Library } from '../../library/library.ts'
import type { Positions } from '../../source/positions.ts'
import type { Finding, Rule } from '../rule.ts'
import { SHOWN, shownWords } from '../shown-words.ts'

/**
 * Links between double brackets, pictures (`![[picture.png]]`), highlights (`==words==`) and callouts of Obsidian are read;
 * what else only Obsidian reads is shown to everybody as it stands: `^id` and `- [/]`. Of an embedded note (`![[Note]]`) a
 * link is shown. In titles, posts, mails, offers, books and authors, whose words are no Markdown, leave all marks out. (What
 * stands between two `%%` is private and shown to nobody; where a link between brackets leads is told by `broken-link`.)
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
 *                                                              ^
 *
 * ![[spring]]
 * ^
 *
 * - [/] Find a cellar.
 *   ^
 * ```
 *
 * ```md beside articles/en/spring.md
 * # The list for spring
 * ```
 *
 * ```md right
 * ---
 * title: Store bikes in winter
 * social:
 *   x: Read the list for spring first.
 * ---
 *
 * Oil the ==chain== first, see [[spring|the list for spring]].
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
    ...library.texts.flatMap((article) => [
      ...inWords(article, article.said, SHOWN.text),
      ...obsidianMarks(article.tree, article.body).map((mark) => ({
        ...placeOf(article, mark),
        message: `found "${mark.written}", which is shown as it stands; ${adviceFor(mark)}`,
      })),
      ...embeddedTexts(library, article),
    ]),
    ...library.offerDefinitions.flatMap((offer) => inWords(offer, offer, SHOWN.offer)),
    ...library.books.flatMap((book) => inWords(book, book, SHOWN.book)),
    ...library.authors.flatMap((author) => inWords(author, author, SHOWN.author)),
    ...library.proof.flatMap((proof) => inWords(proof, proof, SHOWN.proof)),
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
      const plain = mark.words === '' ? wordsOfWiki(mark.names) : mark.words
      const advice = mark.kind === 'embed' ? 'delete it' : `write "${plain}"`
      const message = `${path.join('.')}: found "${mark.written}", which is shown as it stands; ${advice}`
      return { file, ...place(path), message }
    }),
  )
}

/** Find the texts that a text embeds, which are shown as links; that one is not there is told of its link. */
function embeddedTexts(library: Library, article: Article): Finding[] {
  const found: Finding[] = []
  walk<Nodes>(article.tree, (node) => {
    if (node.type !== 'link' || !node.data?.isEmbed) return
    const target = library.targetOf(article, node.url)
    if (target.kind !== 'article') return
    const message = `found "!${node.url}", of which only a link to that text is shown; write its words here if readers need them`
    found.push({ ...placeOf(article, node), message })
  })
  return found
}

function adviceFor({ kind, names, words }: ObsidianMark): string {
  switch (kind) {
    case 'link':
      return `write "${words === '' ? wordsOfWiki(names) : words}"`
    case 'embed':
      return 'delete it'
    case 'highlight':
      return `write **${names}**`
    case 'block':
      return 'delete it, and link to a heading instead'
    case 'task':
      return 'write "[ ]" or "[x]"'
  }
}
