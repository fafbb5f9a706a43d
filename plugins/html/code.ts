import type { Element, ElementContent, Nodes, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { walk } from '../article/walk.ts'
import type { MarkedLines } from './code-block.ts'
import { markLines } from './mark-lines.ts'
import type { Code } from './paint.ts'
import { paintAside } from './paint-aside.ts'

/** How much code of a text is read, in characters: 750 lines. What comes after stays plain. */
const MOST_CODE = 30_000
/** How much code is remembered with its colours, in characters: each text is rendered for pages, feeds and books in turn. */
const MOST_REMEMBERED = 200_000

/**
 * Highlight the code blocks of a tree, in place. Colours are classes (`code-keyword`, `code-string` …), so that each
 * place styles them, no style attribute is needed, and light and dark are the same HTML. `marked` are the lines of code that are marked.
 */
export async function highlightCode(tree: Root, marked: MarkedLines = new Map()): Promise<void> {
  await colourCode(tree)
  for (const [code, lines] of marked) markLines(code, lines)
}

async function colourCode(tree: Root): Promise<void> {
  const blocks: { element: Element; code: Code }[] = []
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element' || node.tagName !== 'pre') return
    const element = node.children[0]
    if (element?.type !== 'element' || element.tagName !== 'code') return
    node.properties['tabIndex'] = 0
    const lang = languageOf(element)
    if (lang !== undefined) blocks.push({ element, code: { lang, text: textOf(element).replace(/\n$/, '') } })
  })
  let read = 0
  const whole = blocks.filter(({ code }) => {
    read += code.text.length
    return read <= MOST_CODE
  })
  await Promise.all(
    whole.map(async ({ element, code }) => {
      const painted = await remember(code)
      if (painted) element.children = structuredClone(painted)
    }),
  )
}

const remembered = new Map<string, Promise<ElementContent[] | undefined>>()
let characters = 0

/** Give the colours that code was given, or give it some; beyond a limit all is forgotten. What is given is not to be changed. */
function remember(code: Code): Promise<ElementContent[] | undefined> {
  const key = `${code.lang}\n${code.text}`
  const known = remembered.get(key)
  if (known) return known
  if (characters > MOST_REMEMBERED) {
    remembered.clear()
    characters = 0
  }
  const painted = paintAside(code)
  remembered.set(key, painted)
  characters += key.length
  return painted
}

function languageOf(code: Element): string | undefined {
  const names = code.properties['className']
  const name = Array.isArray(names) ? names.find((item) => String(item).startsWith('language-')) : undefined
  return name === undefined ? undefined : String(name).slice('language-'.length).toLowerCase()
}
