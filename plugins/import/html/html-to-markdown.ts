import type { Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeRemark, { type Options } from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { counted, TooMany } from '../../html/parse-html.ts'
import { autoParagraphs } from './auto-paragraphs.ts'
import { plainHtml } from './plain-html.ts'

/** Longest HTML of one text that is read, in characters. */
const LONGEST = 1_000_000

/** What stands in a line and has no sign in Markdown: it stays as HTML, which Markdown lets stand. */
const KEPT = ['sub', 'sup', 'kbd', 'mark', 'abbr'] as const

/** How HTML is read. */
export interface HtmlManner {
  /** Whether blank lines part paragraphs, as in the old editor of WordPress. */
  readonly hasBlankLines: boolean
}

/** Write HTML as Markdown; or say why it can't be read. */
export function htmlToMarkdown(
  html: string,
  { hasBlankLines }: HtmlManner,
): { readonly markdown: string } | { readonly fault: string } {
  if (html.length > LONGEST) return { fault: TOO_MUCH }
  try {
    const tree = counted(() => reader.parse(html))
    if (isTooDeep(tree)) return { fault: TOO_DEEP }
    if (hasBlankLines) autoParagraphs(tree)
    plainHtml(tree)
    const markdown = writer.stringify(writer.runSync(tree))
    return { markdown: markdown.replace(/^\n+/, '') }
  } catch (thrown) {
    if (thrown instanceof TooMany) return { fault: TOO_MUCH }
    if (thrown instanceof RangeError) return { fault: TOO_DEEP }
    throw thrown
  }
}

const TOO_MUCH = 'found more HTML than a text has'
const TOO_DEEP = 'found HTML that is nested too deep'

/** How deep elements may stand in each other. */
const DEEPEST = 200

function isTooDeep(tree: Root): boolean {
  let level: (Root | RootContent)[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true
    level = level.flatMap((node): RootContent[] => ('children' in node ? node.children : []))
  }
  return false
}

type Handler = NonNullable<NonNullable<Options>['handlers']>[string]

/** Keep the tags of an element as HTML, and write what is in it as Markdown. */
function asHtml(name: string): Handler {
  return (state, node) => [
    { type: 'html', value: `<${name}>` },
    ...(state.all(node) as []),
    { type: 'html', value: `</${name}>` },
  ]
}

/** Keep a place that links lead to. */
const placeOrWords: Handler = (state, node) => {
  const { id } = node.properties
  const place = typeof id === 'string' && /^[\w.:-]+$/.test(id) && node.children.length === 0
  return place ? [{ type: 'html', value: `<span id="${id}"></span>` }] : (state.all(node) as [])
}

const reader = unified().use(rehypeParse, { fragment: true }).freeze()
const writer = unified()
  .use(rehypeRemark, {
    handlers: { ...Object.fromEntries(KEPT.map((name) => [name, asHtml(name)])), span: placeOrWords },
  })
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' })
  .freeze()
