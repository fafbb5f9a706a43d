import type { Element } from 'hast'
import type { Code } from 'mdast'
import '../article/diagrams.ts'
import { captioned } from './caption.ts'
import type { Rendering } from './hast.ts'

/**
 * Render a diagram that was drawn as its picture, in a box that scrolls where it is wider than a small screen; nothing
 * for code that was not drawn, and in places that have no pictures.
 */
export function diagramHtml({ data }: Code, { image }: Pick<Rendering, 'image'>): Element | undefined {
  const { diagram } = data ?? {}
  const picture = diagram && image(diagram.url)
  if (!picture) return undefined
  const { alt, caption } = diagram
  const shown = element('img', { ...picture, alt, ...(caption === undefined ? {} : { title: caption }) })
  const figure = captioned(element('p', {}, [shown]))
  return {
    ...figure,
    tagName: 'figure',
    properties: { className: ['diagram'], ariaLabel: 'Diagram', tabIndex: 0 },
  }
}

function element(tagName: string, properties: Element['properties'], children: Element[] = []): Element {
  return { type: 'element', tagName, properties, children }
}
