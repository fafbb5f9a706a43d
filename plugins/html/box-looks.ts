import type { Element, ElementContent, Nodes, Root } from 'hast'
import { BOXES } from '../article/boxes.ts'
import { walk } from '../article/walk.ts'

/** How a kind of box looks, wherever it is shown. */
interface BoxLook {
  /** The sign of it: the path of a drawing of 24 by 24, filled by the even-odd rule. */
  readonly icon: string
  /** Its colour as `#rrggbb`, on light paper and on dark: 3:1 and more against the papers of the themes. */
  readonly light: string
  readonly dark: string
}

type Box = (typeof BOXES)[number]

/** The looks of the boxes: no two have the same sign or the same colour. */
export const BOX_LOOKS: Readonly<Record<Box, BoxLook>> = {
  note: {
    icon: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm-1 8.5v7h2v-7Zm0-4v2.2h2V6.5Z',
    light: '#1d5f8f',
    dark: '#8cc4ec',
  },
  tip: {
    icon: 'M12 2a7 7 0 0 0-4 12.7V17h8v-2.3A7 7 0 0 0 12 2ZM8.5 18h7v1.5h-7Zm1.5 2.5h4V22h-4Z',
    light: '#276749',
    dark: '#8fd3ad',
  },
  important: {
    icon: 'M3 3h18v14h-9l-5 5v-5H3Zm8 3v6h2V6Zm0 7.5v2h2v-2Z',
    light: '#7a3e9d',
    dark: '#d3a6f0',
  },
  warning: {
    icon: 'M12 2 23 21H1ZM11 9v6h2V9Zm0 7.5v2h2v-2Z',
    light: '#8a5a00',
    dark: '#f0c36a',
  },
  caution: {
    icon: 'M8 2h8l6 6v8l-6 6H8l-6-6V8Zm3 4.5v7h2v-7Zm0 8.5v2.5h2V15Z',
    light: '#a33c17',
    dark: '#f2a284',
  },
  danger: {
    icon: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm0 8.6L8.7 7.3 7.3 8.7l3.3 3.3-3.3 3.3 1.4 1.4 3.3-3.3 3.3 3.3 1.4-1.4-3.3-3.3 3.3-3.3-1.4-1.4Z',
    light: '#a61b2b',
    dark: '#ff9aa2',
  },
}

/** Tell which kind of box an element is; nothing where it is none. */
export function boxOf({ tagName, properties }: Element): Box | undefined {
  const names = properties['className']
  if (tagName !== 'aside' || !Array.isArray(names)) return undefined
  return BOXES.find((box) => names.includes(`aside-${box}`))
}

/**
 * Put the sign of each box of a tree in front of its title, in place; the word beside it says the same. A box is a note to
 * its text, and none of the landmarks of the page, as an `<aside>` would be.
 */
export function signBoxes(tree: Root): void {
  walk<Nodes>(tree, (node) => {
    const box = node.type === 'element' ? boxOf(node) : undefined
    if (!box || node.type !== 'element') return
    node.properties['role'] = 'note'
    const title = node.children.find((child) => child.type === 'element')
    if (title?.type === 'element' && isTitle(title)) title.children.unshift(iconOf(box))
  })
}

function isTitle({ tagName, properties, children }: Element): boolean {
  const names = properties['className']
  const isSigned = children[0]?.type === 'element' && children[0].tagName === 'svg'
  return tagName === 'p' && Array.isArray(names) && names.includes('aside-title') && !isSigned
}

function iconOf(box: Box): ElementContent {
  const path: Element = {
    type: 'element',
    tagName: 'path',
    properties: { fill: 'currentColor', fillRule: 'evenodd', d: BOX_LOOKS[box].icon },
    children: [],
  }
  return {
    type: 'element',
    tagName: 'svg',
    properties: { viewBox: '0 0 24 24', width: 20, height: 20, ariaHidden: 'true' },
    children: [path],
  }
}
