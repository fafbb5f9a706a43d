import type { SiteLanguage } from '../language.ts'
import { OFFER_KINDS } from '../offers/kinds.ts'
import { SNIPPET_WORDS, type SnippetKind } from './snippet-words.ts'

/** What snippets offer to choose from on a site. */
export interface SnippetSite {
  readonly lang: SiteLanguage
  /** Whether a text has to say its language, since neither its folder nor the site does. */
  readonly saysLanguage: boolean
  /** The ids of stages and topics, and of the site's own kinds of offers. */
  readonly stages: readonly string[]
  readonly topics: readonly string[]
  readonly kinds: readonly string[]
}

/** A snippet, in the form of VS Code. */
interface Snippet {
  readonly scope: string
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE'

/** Write the snippets of what writers write in a language: the text of a `.code-snippets` file. */
export function editorSnippets(site: SnippetSite): string {
  const { lang } = site
  const { names, words } = SNIPPET_WORDS[lang]
  const bodies: Readonly<Record<SnippetKind, readonly string[]>> = {
    article: [
      '---',
      `title: ${stop(1, words.title)}`,
      `description: ${stop(2, words.description)}`,
      ...(site.saysLanguage ? [`lang: ${lang}`] : []),
      `topics: [${choice(3, site.topics)}]`,
      `published: ${TODAY}`,
      'draft: true',
      '---',
      '',
      '$0',
    ],
    stage: [`stage: ${choice(1, site.stages)}`],
    offer: [
      `kind: ${choice(1, [...new Set([...Object.keys(OFFER_KINDS), ...site.kinds])])}`,
      `language: ${lang}`,
      `headline: ${stop(2, words.headline)}`,
      `text: ${stop(3, words.text)}`,
      `label: ${stop(4, words.label)}`,
      `target: ${stop(5, `/${lang}/`)}`,
    ],
    book: [
      `title: ${stop(1, words.bookTitle)}`,
      `description: ${stop(2, words.bookDescription)}`,
      `language: ${lang}`,
      'articles:',
      `  - ${stop(3, words.slug)}`,
    ],
    author: [`name: ${stop(1, words.name)}`, 'bio:', `  ${lang}: ${stop(2, words.bio)}`],
    proof: [
      `quote: ${stop(1, words.quote)}`,
      `name: ${stop(2, words.name)}`,
      `role: ${stop(3, words.role)}`,
      `where: ${stop(4, words.where)}`,
      `date: ${TODAY}`,
      `permission: ${stop(5, words.permission)}`,
      `language: ${lang}`,
    ],
  }
  const snippets = Object.entries(bodies).map(([kind, body]): [string, Snippet] => {
    const { name, prefix, description } = names[kind as SnippetKind]
    const scope = kind === 'article' ? 'markdown,mdx' : kind === 'stage' ? 'markdown,mdx,yaml' : 'yaml'
    return [name, { scope, prefix, description, body }]
  })
  return `${JSON.stringify(Object.fromEntries(snippets), undefined, 2)}\n`
}

/** A place where somebody writes, with what stands there at first. */
function stop(at: number, words: string): string {
  return `\${${at}:${words.replaceAll(/[\\$}]/g, '\\$&')}}`
}

/** A place where somebody chooses; with nothing to choose from, an empty one. */
function choice(at: number, values: readonly string[]): string {
  if (values.length === 0) return `$${at}`
  return `\${${at}|${values.map((value) => inYaml(value).replaceAll(/[\\,|$}]/g, '\\$&')).join(',')}|}`
}

function inYaml(value: string): string {
  return /^\p{L}[\p{L}\p{N} _-]*$/u.test(value) ? value : JSON.stringify(value)
}
