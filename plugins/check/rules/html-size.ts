import type { Root as HastRoot } from 'hast'
import type { Html, Nodes } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { Article } from '../../article/article.ts'
import { placeOf } from '../../article/place-of.ts'
import { walk } from '../../article/walk.ts'
import { MAX_DEPTH, MAX_ELEMENTS, parseHtml } from '../../html/parse-html.ts'
import type { Finding, Rule } from '../rule.ts'

/** Fewer tags than this stay within the limits, however they stand. */
const FEW_TAGS = 100

/**
 * HTML whose elements are opened and never closed is mended by every browser in its own way, and can become thousands of
 * times as much as was written. Where it is more than a page can hold, or deeper than one can show, close what was
 * opened. The example cannot be shown here.
 */
export const htmlSize: Rule = {
  summary: 'HTML that makes more elements, or deeper ones, than a page can hold',
  severity: 'error',
  keepsErrors: true,
  find: ({ texts }) => texts.flatMap(checkText),
}

function checkText(article: Article): Finding[] {
  const pieces: Html[] = []
  walk<Nodes>(article.tree, (node) => {
    if (node.type === 'html') pieces.push(node)
  })
  const [first] = pieces
  const tags = pieces.reduce((sum, { value }) => sum + value.split('<').length - 1, 0)
  if (!first || tags < FEW_TAGS) return []
  const fault = parseHtml(toHast(article.tree, { allowDangerousHtml: true }) as HastRoot)
  if (typeof fault !== 'string') return []
  const what =
    fault === 'too many'
      ? `HTML that makes more than ${MAX_ELEMENTS.toLocaleString('en')} elements`
      : `HTML whose elements are nested more than ${MAX_DEPTH} deep`
  return [{ ...placeOf(article, first), message: `found ${what}; close what is opened from here on` }]
}
