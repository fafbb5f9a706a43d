import type { Element } from 'hast'
import type { Code } from 'mdast'
import { readCode } from './code-meta.ts'

/** What code is called for those who hear it, by language. */
const NAMES: Readonly<Record<string, string>> = { da: 'Kode', en: 'Code' }

/** Lines of code elements that are marked, from 1. */
export type MarkedLines = Map<Element, ReadonlySet<number>>

/**
 * Render a block of code; one with a title stands below it. It can scroll sideways, so the keyboard reaches it and it has
 * a name. Its marked lines are noted for the highlighter.
 */
export function codeBlock({ lang, meta, value }: Code, textLang: string, lines: MarkedLines): Element {
  const { lang: name, text, title, marked } = readCode(lang ?? '', meta ?? '', value)
  const code = element('code', name === '' ? {} : { className: [`language-${name}`] }, [
    { type: 'text', value: `${text}\n` },
  ])
  if (marked.size > 0) lines.set(code, marked)
  const kind = NAMES[textLang] ?? 'Code'
  const what = title ?? name
  const pre = element('pre', { role: 'group', ariaLabel: what === '' ? kind : `${kind}: ${what}` }, [code])
  if (title === undefined) return pre
  return element('figure', { className: ['code'] }, [
    element('figcaption', {}, [{ type: 'text', value: title }]),
    pre,
  ])
}

function element(tagName: string, properties: Element['properties'], children: Element['children']): Element {
  return { type: 'element', tagName, properties, children }
}
