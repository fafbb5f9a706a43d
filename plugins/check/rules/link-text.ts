import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Article } from '../../article/article.ts'
import { placeOf } from '../../article/place-of.ts'
import { walk } from '../../article/walk.ts'
import type { Finding, Rule } from '../rule.ts'

/** Words that say nothing of where a link leads, in English and Danish. */
const EMPTY_WORDS: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:click |look |see |read )?(?:right )?here|(?:click |see |read )?(?:this|that)(?: (?:link|page|one|article|post))?|(?:the )?link|(?:read|learn|see|find out) more|more(?: info(?:rmation)?)?|click(?: me)?|continue(?: reading)?)$/i,
  da: /^(?:(?:(?:klik|tryk|se|læs|find (?:det|den)) )?(?:lige )?her|(?:(?:klik|tryk|se|læs) på )?(?:dette|det her) link|linket|link|(?:læs|se|find) mere(?: her)?|mere(?: info(?:rmation)?)?|klik|fortsæt|(?:denne|den her) (?:side|artikel))$/i,
}

/**
 * People who skim, and people who hear the links of a page one after the other, meet the words of a link alone. "Here",
 * "her" or "read more" tells them nothing; say what they find at the other end. An address in full is read out letter by
 * letter: put words on it (a hint; in footnotes it may stand). A link without words can't be seen at all.
 *
 * ```md wrong
 * # Store bikes in winter
 *
 * Read [here](https://example.com/a) how to oil a chain, or look at https://example.com/chains.
 *      ^                                                            ^
 * ```
 *
 * ```md wrong articles/da/eksempel.md
 * # Cykler om vinteren
 *
 * Se, hvordan man smører en kæde, [ved at klikke her](https://example.com/a) eller [her](https://example.com/b).
 *                                                                                  ^
 * ```
 *
 * ```md right
 * # Store bikes in winter
 *
 * Read [how to oil a chain](https://example.com/a).
 * ```
 */
export const linkText: Rule = {
  summary: 'Links whose words do not say where they lead',
  severity: 'warning',

  find: ({ texts }) => texts.flatMap(faultsIn),
}

function faultsIn(article: Article): Finding[] {
  const found: Finding[] = []
  const empty = EMPTY_WORDS[article.lang.value]
  const visit = (node: Nodes, inNote: boolean): void => {
    if (node.type === 'link' || node.type === 'linkReference') {
      const text = textOf(node).trim()
      const words = text.replace(/^[\s"'“”»«›‹>→(]+|[\s"'“”»«›‹>→.,:;!)…]+$/g, '')
      if (text === '' && !holdsImage(node)) {
        found.push({
          ...placeOf(article, node),
          message: 'found a link without words; write them, or delete it',
        })
      } else if (empty?.test(words)) {
        const message = `found a link on "${text}", which does not say where it leads; put it on the words that do`
        found.push({ ...placeOf(article, node), message })
      } else if (!inNote && isAddress(text)) {
        const message = `found the address "${text.slice(0, 60)}" as the words of a link; put words on it`
        found.push({ ...placeOf(article, node), severity: 'hint', message })
      }
    }
    if ('children' in node)
      for (const child of node.children) visit(child, inNote || node.type === 'footnoteDefinition')
  }
  visit(article.tree, false)
  return found
}

/** A site may be called by its name, such as `www.example.com`; its whole address is for machines. */
function isAddress(text: string): boolean {
  return /^(?:https?:\/\/\S+|www\.[^\s/]+\/\S+)$/i.test(text)
}

/** A picture in a link, or HTML that nobody can read here, may be its words. */
function holdsImage(link: Nodes): boolean {
  let found = false
  walk<Nodes>(link, ({ type }) => {
    found ||= type === 'image' || type === 'imageReference' || type === 'html'
  })
  return found
}
