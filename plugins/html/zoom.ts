import type { Element, Nodes, Root } from 'hast'

/** Pictures that are wider than this gain something from being shown alone, in pixels: a text is 640 wide. */
const WIDER_THAN = 800

const WORDS: Readonly<Record<string, string>> = { da: 'Vis stort', en: 'Enlarge' }

/** Link the pictures of a page that are larger than they are shown to their files, in place; decoration stays as it is. */
export function linkLargePictures(tree: Root, lang: string): void {
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return
    for (const [index, child] of node.children.entries()) {
      if (child.type !== 'element' || child.tagName === 'a') continue
      if (isLarge(child)) node.children[index] = linkTo(child, lang)
      else visit(child)
    }
  }
  visit(tree)
}

function isLarge({ tagName, properties }: Element): boolean {
  const { width, alt, className } = properties
  return tagName === 'img' && Number(width) > WIDER_THAN && alt !== '' && className === undefined
}

function linkTo(picture: Element, lang: string): Element {
  const { src, alt } = picture.properties
  const ariaLabel = `${WORDS[lang] ?? 'Enlarge'}: ${String(alt)}`
  const properties = { className: ['zoom'], href: String(src), ariaLabel }
  return { type: 'element', tagName: 'a', properties, children: [picture] }
}
