import type { Element, ElementContent, Nodes, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { HighlighterCore } from 'shiki/core'
import { walk } from '../article/walk.ts'

const THEME = 'tokens'
/** The prefix of the custom properties that the theme colours with; what follows names the token. */
const VARIABLE = /--code-(?:token-)?([a-z-]+)/
/**
 * How lines are read. Shiki's own guard is a time limit, which would give other bytes on a busy machine; a length says
 * the same of a line everywhere. Longer ones are minified code or data, which nobody reads in colour.
 */
const READING = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 1000 } as const

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
 * place styles them, no style attribute is needed, and light and dark are the same HTML.
 */
export async function highlightCode(tree: Root): Promise<void> {
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
  for (const { code, lang } of blocks) {
    const grammar = Object.hasOwn(bundledLanguages, lang)
      ? bundledLanguages[lang as keyof typeof bundledLanguages]
      : undefined
    if (!grammar) continue
    if (!highlighter.getLoadedLanguages().includes(lang)) await highlighter.loadLanguage(grammar)
    code.children = tokensOf(highlighter, textOf(code).replace(/\n$/, ''), lang)
  }
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
  const { tokens } = highlighter.codeToTokens(text, { lang, theme: THEME, ...READING })
  for (const [index, line] of tokens.entries()) {
    if (index > 0) write('\n', undefined)
    for (const { content, color } of line) {
      const name = VARIABLE.exec(color ?? '')?.[1]
      write(content, name === 'foreground' || content.trim() === '' ? undefined : name)
    }
  }
  return children
}
