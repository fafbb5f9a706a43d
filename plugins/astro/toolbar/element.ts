import type { Place } from '../../source/diagnostic.ts'

/** Make an element; what it holds is text, whatever stands in it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...held: readonly (string | Node)[]
): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...held)
  return made
}

/** Make what opens a place of a file in the editor, once somebody presses it. */
export function opener(file: string, { line, column }: Place, words = `line ${line}`): HTMLElement {
  const place = { 'data-open': `${file}:${line}:${column}`, title: 'Open in the editor' }
  return element('button', { type: 'button', class: 'open', ...place }, element('code', {}, words))
}
