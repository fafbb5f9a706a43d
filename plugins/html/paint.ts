import type { ElementContent } from 'hast'
import type { GrammarState, HighlighterCore } from 'shiki/core'

const THEME = 'tokens'
/** The prefix of the custom properties that the theme colours with; what follows names the token. */
const VARIABLE = /--code-(?:token-)?([a-z-]+)/
/**
 * How lines are read. Shiki's own guard is a time limit, which would give other bytes on a busy machine; a length says
 * the same of a line everywhere. Longer ones are minified code or data, which nobody reads in colour.
 */
const READING = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 200 } as const
/** How deep brackets and the like may be open at the end of a part; deeper, each word costs as much as all that is open. */
const DEEPEST = 100
/** How long a part is, in characters, after which the depth is looked at. */
const PART = 1000

/** Code, and the language that it says it is in. */
export interface Code {
  readonly lang: string
  readonly text: string
}

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

/** Colour code: its pieces, those that have a colour in elements whose class names it; nothing where the language is not known. */
export async function paint({ lang, text }: Code): Promise<ElementContent[] | undefined> {
  const { bundledLanguages } = await import('shiki/langs')
  if (!Object.hasOwn(bundledLanguages, lang)) return undefined
  opened ??= openHighlighter()
  const highlighter = await opened
  if (!highlighter.getLoadedLanguages().includes(lang))
    await highlighter.loadLanguage(bundledLanguages[lang as keyof typeof bundledLanguages])
  return tokensOf(highlighter, text, lang)
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
