import type { Element, ElementContent, Nodes, Root } from 'hast'
import { toString as wordsIn } from 'hast-util-to-string'
import { videoInFrame } from '../../article/video.ts'
import { PICTURE_ENDING } from '../../pictures/ending.ts'

/** Bring HTML of a blog's editor into the shape that has signs in Markdown: frames, players, cards and figures; in place. */
export function plainHtml(tree: Root): void {
  change(tree)
}

function change(node: Root | Element): void {
  const children = node.children as Nodes[]
  const after = children.flatMap((child): Nodes[] => {
    if (child.type === 'comment') return []
    if (child.type !== 'element') return [child]
    if (child.tagName === 'script' || child.tagName === 'style') return []
    const instead = insteadOf(child)
    if (instead !== undefined) return instead
    change(child)
    return [child]
  })
  node.children = after as ElementContent[]
}

function insteadOf(node: Element): ElementContent[] | undefined {
  const { tagName } = node
  if (tagName === 'iframe') return linkTo(node, 'Video')
  if (tagName === 'video' || tagName === 'audio') return linkTo(node, tagName === 'video' ? 'Video' : 'Audio')
  if (hasClass(node, 'kg-bookmark-card')) return bookmark(node)
  if (tagName === 'figure') return figure(node)
  if (tagName === 'p' || hasClass(node, 'wp-block-embed__wrapper')) return bareAddress(node)
  if (tagName === 'a') return enlarged(node) ?? bareWords(node)
  if (tagName === 'pre') nameLanguage(node)
  return undefined
}

/** A link to what plays in a frame or a player; nothing of a frame of a service that is not known. */
function linkTo(node: Element, words: string): ElementContent[] {
  const source = [node, ...childrenOf(node)].map(({ properties }) => properties['src']).find(Boolean)
  if (typeof source !== 'string') return []
  const title = node.properties['title']
  const address = videoInFrame(source)?.page ?? source
  return [paragraph([link(address, typeof title === 'string' && title.trim() !== '' ? title : words)])]
}

/** The card of a link in Ghost: its title is the link. */
function bookmark(node: Element): ElementContent[] {
  const found = (name: string): Element | undefined => elementsIn(node).find((each) => hasClass(each, name))
  const container = elementsIn(node).find(({ tagName }) => tagName === 'a')
  const href = container?.properties['href']
  const title = found('kg-bookmark-title')
  return typeof href === 'string' ? [paragraph([link(href, title ? wordsIn(title) : href)])] : []
}

/** A picture with its caption in italics below it; what else a figure holds stays what it is. */
function figure(node: Element): ElementContent[] {
  change(node)
  const caption = childrenOf(node).find(({ tagName }) => tagName === 'figcaption')
  const rest = node.children.filter((child) => child !== caption)
  const words = caption ? wordsIn(caption).trim() : ''
  const isPlain = caption !== undefined && !elementsIn(caption).some(({ tagName }) => EMPHASIS.has(tagName))
  const said: ElementContent[] =
    caption && words !== ''
      ? [
          paragraph(
            isPlain
              ? [{ type: 'element', tagName: 'em', properties: {}, children: caption.children }]
              : caption.children,
          ),
        ]
      : []
  const pictures = rest.every((child) => child.type !== 'element' || IN_LINE.has(child.tagName))
  return [...(pictures ? [paragraph(rest)] : rest), ...said]
}

const EMPHASIS = new Set(['em', 'i', 'strong', 'b'])
const IN_LINE = new Set(['img', 'a', 'br', 'picture'])

/** An address alone in a paragraph, which blogs show as what stands there: a link. */
function bareAddress(node: Element): ElementContent[] | undefined {
  const [only] = node.children
  const text = only?.type === 'text' && node.children.length === 1 ? only.value.trim() : ''
  return /^https?:\/\/\S+$/.test(text) ? [paragraph([link(text, text)])] : undefined
}

/** A picture that leads to itself in its full size: the picture. */
function enlarged(node: Element): ElementContent[] | undefined {
  const [only, ...others] = childrenOf(node)
  const isPicture = only?.tagName === 'img' && others.length === 0 && wordsIn(node).trim() === ''
  return isPicture && PICTURE_ENDING.test(String(node.properties['href'] ?? '')) ? [only] : undefined
}

/** What is marked as a link and leads nowhere: its words. A place that links lead to stays. */
function bareWords(node: Element): ElementContent[] | undefined {
  if (String(node.properties['href'] ?? '').trim() !== '') return undefined
  change(node)
  const id = node.properties['id'] ?? node.properties['name']
  const place: ElementContent[] =
    typeof id === 'string' ? [{ type: 'element', tagName: 'span', properties: { id }, children: [] }] : []
  const isBreak = (child: ElementContent): boolean => child.type === 'element' && child.tagName === 'br'
  return [...place, ...node.children.slice(0, node.children.findLastIndex((child) => !isBreak(child)) + 1)]
}

/** Write the language of code where Markdown looks for it. */
function nameLanguage(node: Element): void {
  const classes = [node, ...childrenOf(node)]
    .flatMap(({ properties }) => properties['className'] ?? [])
    .map(String)
  const name = [...classes, String(node.properties['dataLanguage'] ?? '')]
    .map((each) => /^(?:lang(?:uage)?-|brush:\s*)([\w+#-]+)/.exec(each)?.[1])
    .find(Boolean)
  if (name === undefined) return
  const code = childrenOf(node).find(({ tagName }) => tagName === 'code')
  if (code) code.properties['className'] = [`language-${name}`]
  else
    node.children = [
      {
        type: 'element',
        tagName: 'code',
        properties: { className: [`language-${name}`] },
        children: node.children,
      },
    ]
}

function elementsIn(node: Element): Element[] {
  return childrenOf(node).flatMap((child) => [child, ...elementsIn(child)])
}

function childrenOf({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element')
}

function hasClass({ properties }: Element, name: string): boolean {
  const classes = properties['className']
  return Array.isArray(classes) && classes.includes(name)
}

function paragraph(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children }
}

function link(href: string, words: string): Element {
  return { type: 'element', tagName: 'a', properties: { href }, children: [{ type: 'text', value: words }] }
}
