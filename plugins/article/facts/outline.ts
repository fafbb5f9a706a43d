import GithubSlugger, { slug } from 'github-slugger'
import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Place } from '../../source/diagnostic.ts'
import { START } from '../../source/diagnostic.ts'
import { walk } from '../walk.ts'
import { referencesIn } from './html-references.ts'

/** A heading with the id that it has in HTML. */
interface Heading extends Place {
  readonly depth: number
  readonly text: string
  readonly id: string
}

/** A link or an image as it stands in the text. */
interface Reference extends Place {
  readonly url: string
  /** The words of the link, or the alternative text of the image. */
  readonly text: string
}

/** What stands where in the tree. */
export interface Outline {
  readonly headings: readonly Heading[]
  readonly links: readonly Reference[]
  readonly images: readonly Reference[]
}

/** List headings, links and images in reading order, and give each heading in the tree its id. */
export function outlineOf(tree: Root): Outline {
  const slugger = new GithubSlugger()
  const definitions = new Map<string, string>()
  walk<Nodes>(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url)
  })
  const headings: Heading[] = []
  const links: Reference[] = []
  const images: Reference[] = []
  walk<Nodes>(tree, (node) => {
    const { line, column } = node.position?.start ?? START
    if (node.type === 'heading') {
      const text = textOf(node, { includeImageAlt: false }).trim()
      const id = slugger.slug(slug(text) === '' ? 'section' : text)
      node.data = { ...node.data, hProperties: { id } }
      headings.push({ depth: node.depth, text, id, line, column })
    } else if (node.type === 'link') {
      links.push({ url: node.url, text: textOf(node), line, column })
    } else if (node.type === 'linkReference') {
      links.push({ url: definitions.get(node.identifier) ?? '', text: textOf(node), line, column })
    } else if (node.type === 'image') {
      images.push({ url: node.url, text: node.alt ?? '', line, column })
    } else if (node.type === 'imageReference') {
      images.push({ url: definitions.get(node.identifier) ?? '', text: node.alt ?? '', line, column })
    } else if (node.type === 'html') {
      for (const { kind, url, alt } of referencesIn(node.value)) {
        if (kind === 'link') links.push({ url, text: '', line, column })
        else images.push({ url, text: alt, line, column })
      }
    }
  })
  return { headings, links, images }
}
