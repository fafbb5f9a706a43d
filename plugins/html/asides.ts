import type { Element, ElementContent } from 'hast'
import type { Paragraph, PhrasingContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Handler, State } from 'mdast-util-to-hast'
import { toString as textOf } from 'mdast-util-to-string'
import { BOXES } from '../article/boxes.ts'

/** What the boxes are called when the writer gives no title. */
const ASIDES: Readonly<Record<(typeof BOXES)[number], Readonly<Record<string, string>>>> = {
  note: { da: 'Bemærk', en: 'Note' },
  tip: { da: 'Tip', en: 'Tip' },
  important: { da: 'Vigtigt', en: 'Important' },
  warning: { da: 'Pas på', en: 'Warning' },
  caution: { da: 'Forsigtig', en: 'Caution' },
  danger: { da: 'Fare', en: 'Danger' },
}

/** Render `:::note[Title]` as an aside with its word and its title; a name that is not known leaves its content as it is. */
export function asideHandler(lang: string): Handler {
  return (state: State, node: ContainerDirective): Element | ElementContent[] => {
    const box = BOXES.find((name) => name === node.name)
    if (!box) return state.all(node) as ElementContent[]
    const name = ASIDES[box]
    const [first, ...rest] = node.children
    const labelled = first?.type === 'paragraph' && first.data?.directiveLabel === true
    const label = titleOf(
      name[lang] ?? name['en'] ?? node.name,
      labelled ? (first as Paragraph).children : [],
    )
    const title: Element = {
      type: 'element',
      tagName: 'p',
      properties: { className: ['aside-title'] },
      children: state.all({ type: 'paragraph', children: label }) as ElementContent[],
    }
    const body = state.all({ ...node, children: labelled ? rest : node.children }) as ElementContent[]
    return {
      type: 'element',
      tagName: 'aside',
      properties: { className: ['aside', `aside-${node.name}`] },
      children: [title, ...body],
    }
  }
}

/** Put the word for a box in front of its writer's own title, unless that begins with it: it is not told by looks alone. */
function titleOf(word: string, own: readonly PhrasingContent[]): PhrasingContent[] {
  const text = textOf({ type: 'paragraph', children: [...own] })
  if (own.length === 0) return [{ type: 'text', value: word }]
  const isSaid = text.toLowerCase().startsWith(word.toLowerCase())
  return isSaid ? [...own] : [{ type: 'text', value: `${word}: ` }, ...own]
}

/** Render a directive on a line of its own as its words alone; an `::offer` where no offer can stand is nothing. */
export const leafHandler: Handler = (state: State, node: LeafDirective): Element | undefined =>
  node.name === 'offer'
    ? undefined
    : {
        type: 'element',
        tagName: 'div',
        properties: {},
        children: state.all(node) as ElementContent[],
      }
