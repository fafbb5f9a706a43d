import type { Code, Nodes } from 'mdast'
import { placeOf } from '../../article/place-of.ts'
import { walk } from '../../article/walk.ts'
import type { Finding, Rule } from '../rule.ts'

/**
 * A block of code is set in colours, and read aloud as what it is, only when it says its language: write it behind the
 * three marks, as in ```` ```js ````. Where it is no code, such as the output of a program, write `text`.
 *
 * ````md wrong
 * # Begin
 *
 * ```
 * ^
 * npm install
 * ```
 * ````
 *
 * ````md right
 * # Begin
 *
 * ```sh
 * npm install
 * ```
 * ````
 */
export const codeLanguage: Rule = {
  summary: 'Blocks of code that do not say their language',
  severity: 'hint',

  find: ({ texts }) =>
    texts.flatMap((article) => {
      const found: Finding[] = []
      walk<Nodes>(article.tree, (node) => {
        if (node.type !== 'code' || node.lang || !isFenced(node)) return
        found.push({
          ...placeOf(article, node),
          message:
            'found code without a language; write it behind the opening marks, or "text" where it is none',
        })
      })
      return found
    }),
}

/** Code that is only indented can't say its language; it has no lines besides its own. */
function isFenced({ position, value }: Code): boolean {
  if (!position) return false
  return position.end.line - position.start.line + 1 > value.split('\n').length
}
