import type { Element, ElementContent, Nodes, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { GrammarState, HighlighterCore } from 'shiki/core'
import { walk } from '../article/walk.ts'
import type { MarkedLines } from './code-block.ts'
import { markLines } from './mark-lines.ts'

const THEME = 'tokens'
/** The prefix of the custom properties that the theme colours with; what follows names the token. */
const VARIABLE = /--code-(?:token-)?([a-z-]+)/
/**
 * How lines are read. Shiki's own guard is a time limit, which would give other bytes on a busy machine; a length says
 * the same of a line everywhere. Longer ones are minified code or data, which nobody reads in colour.
 */
const READING = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 200 } as const
/** How much code of a text is read, in characters: 750 lines. What comes after stays plain. */
const MOST_CODE = 30_000
/** How deep brackets and the like may be open at the end of a part; deeper, each word costs as much as all that is open. */
const DEEPEST = 100
/** How long a part is, in characters, after which the depth is looked at. */
const PART = 1000

/** How much code is remembered with its colours, in characters: each text is rendered for pages, feeds and books in turn. */
const MOST_REMEMBERED = 200_000

/** A piece of code, and its colour if it has one. */
interface Token {
  readonly content: string
  readonly color?: string
}

let opened: Promise<HighlighterCore> | undefined

/** Load Shiki when the first code block asks for it; it is never loaded for a site without code. */
async function openHighlighter(): Promise<HighlighterCore> {
  const { createHighlighterCore, createCssVariablesTheme } = await import('shiki/core')
  const { createJavaScriptRegexEngine } = await import('shiki/engine/javascript')
  const theme = createCssVariablesTheme({ name: THEME, variablePrefix: '--code-', fontStyle: true })
  return createHighlighterCore({ themes: [theme], langs: [], engine: createJavaScriptRegexEngine() })
}

/**
 * Highlight the code blocks of a tree, in place. Colours are classes (`code-keyword`, `code-string` …), so that each
 * place styles them, no style attribute is needed, and light and dark are the same HTML. `marked` are the lines of code that are marked.
 */
export async function highlightCode(tree: Root, marked: MarkedLines = new Map()): Promise<void> {
  await colourCode(tree)
  for (const [code, lines] of marked) markLines(code, lines)
}

async function colourCode(tree: Root): Promise<void> {
  const blocks: { code: Element; lang: string }[] = []
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element' || node.tagName !== 'pre') return
    const code = node.children[0]
    if (code?.type !== 'element' || code.tagName !== 'code') return
    node.properties['tabIndex'] = 0
    const lang = languageOf(code)
    if (lang !== undefined) blocks.push({ code, lang })
  })
  if (blocks.length === 0) return
  opened ??= openHighlighter()
  const highlighter = await opened
  const { bundledLanguages } = await import('shiki/langs')
  let read = 0
  for (const { code, lang } of blocks) {
    const text = textOf(code).replace(/\n$/, '')
    read += text.length
    if (read > MOST_CODE) return
    const grammar = Object.hasOwn(bundledLanguages, lang)
      ? bundledLanguages[lang as keyof typeof bundledLanguages]
      : undefined
    if (!grammar) continue
    if (!highlighter.getLoadedLanguages().includes(lang)) await highlighter.loadLanguage(grammar)
    code.children = structuredClone(remember(`${lang}\n${text}`, () => tokensOf(highlighter, text, lang)))
  }
}

const remembered = new Map<string, ElementContent[]>()
let characters = 0

/** Give what was made for a key, or make it; beyond a limit all is forgotten. What is given is not to be changed. */
function remember(key: string, make: () => ElementContent[]): ElementContent[] {
  const known = remembered.get(key)
  if (known) return known
  if (characters > MOST_REMEMBERED) {
    remembered.clear()
    characters = 0
  }
  const made = make()
  remembered.set(key, made)
  characters += key.length
  return made
}

function languageOf(code: Element): string | undefined {
  const names = code.properties['className']
  const name = Array.isArray(names) ? names.find((item) => String(item).startsWith('language-')) : undefined
  return name === undefined ? undefined : String(name).slice('language-'.length).toLowerCase()
}

function tokensOf(highlighter: HighlighterCore, text: string, lang: string): ElementContent[] {
  const children: ElementContent[] = []
  const write = (value: string, name: string | undefined): void => {
    const last = children.at(-1)
    if (name !== undefined) {
      children.push({
        type: 'element',
        tagName: 'span',
        properties: { className: [`code-${name}`] },
        children: [{ type: 'text', value }],
      })
    } else if (last?.type === 'text') last.value += value
    else children.push({ type: 'text', value })
  }
  for (const [index, line] of readLines(highlighter, text, lang).entries()) {
    if (index > 0) write('\n', undefined)
    for (const { content, color } of line) {
      const name = VARIABLE.exec(color ?? '')?.[1]
      write(content, name === 'foreground' || content.trim() === '' ? undefined : name)
    }
  }
  return children
}

/** Read code into tokens, line by line; from where it is nested deeper than anybody writes, the lines stay whole. */
function readLines(highlighter: HighlighterCore, text: string, lang: string): Token[][] {
  const lines: Token[][] = []
  let grammarState: GrammarState | undefined
  for (const part of partsOf(text)) {
    if ((grammarState?.getScopes()?.length ?? 0) > DEEPEST) {
      lines.push(...part.split('\n').map((content) => [{ content }]))
      continue
    }
    const read = highlighter.codeToTokens(part, {
      ...{ lang, theme: THEME, ...READING },
      ...(grammarState ? { grammarState } : {}),
    })
    lines.push(...read.tokens)
    grammarState = read.grammarState
  }
  return lines
}

/** Cut code into parts of some lines. */
function partsOf(text: string): string[] {
  const parts: string[] = []
  let start = 0
  while (start <= text.length) {
    const end = text.indexOf('\n', start + PART)
    parts.push(text.slice(start, end === -1 ? undefined : end))
    if (end === -1) break
    start = end + 1
  }
  return parts
}
