import GithubSlugger, { slug } from 'github-slugger'
import type { Html, Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Place, START } from '../../source/diagnostic.ts'
import { textId } from '../ids.ts'
import { traceText } from '../trace.ts'
import { walk } from '../walk.ts'
import { idsIn, referencesIn } from './html-references.ts'

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
  /** Set where it is written as HTML; the words of such a link are not known. */
  readonly html?: true
  /** Set for an image in HTML whose alternative text is there and empty: it is for the eye alone. */
  readonly decorative?: true
}

/** What stands where in the tree. */
export interface Outline {
  readonly headings: readonly Heading[]
  readonly links: readonly Reference[]
  readonly images: readonly Reference[]
  /** Ids that stand in HTML, besides those of the headings. */
  readonly ids: readonly string[]
}

/**
 * List headings, links and images in reading order, and give each heading in the tree its id, the one that it has already or one of its words, which neither the writer's
 * HTML nor the page has (`pageIds`). `text` is what was parsed.
 */
export function outlineOf(tree: Root, text: string, pageIds: readonly string[] = []): Outline {
  if (pageIds.length > 0) tree.data = { ...tree.data, pageIds }
  const slugger = new GithubSlugger()
  const definitions = new Map<string, string>()
  const ids = new Set<string>()
  walk<Nodes>(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url)
    else if (node.type === 'html') for (const id of idsIn(node.value)) ids.add(textId(id, pageIds))
  })
  const idFor = (words: string, stated: unknown): string => {
    const own = typeof stated === 'string' ? stated : slug(words.normalize('NFC')) || 'section'
    const wanted = textId(own, pageIds)
    let id = slugger.slug(wanted, true)
    while (ids.has(id) || textId(id, pageIds) !== id) id = slugger.slug(wanted, true)
    return id
  }
  const headings: Heading[] = []
  const links: Reference[] = []
  const images: Reference[] = []
  walk<Nodes>(tree, (node) => {
    const { line, column } = node.position?.start ?? START
    if (node.type === 'heading') {
      const words = textOf(node, { includeImageAlt: false }).trim()
      const id = idFor(words, node.data?.hProperties?.['id'])
      node.data = { ...node.data, hProperties: { id } }
      headings.push({ depth: node.depth, text: words, id, line, column })
    } else if (node.type === 'link') {
      links.push({ url: node.url, text: textOf(node), line, column })
    } else if (node.type === 'linkReference') {
      links.push({ url: definitions.get(node.identifier) ?? '', text: textOf(node), line, column })
    } else if (node.type === 'image') {
      images.push({ url: node.url, text: node.alt ?? '', line, column })
    } else if (node.type === 'imageReference') {
      images.push({ url: definitions.get(node.identifier) ?? '', text: node.alt ?? '', line, column })
    } else if (node.type === 'html') {
      const placeOf = placesInHtml(node, text)
      for (const { kind, url, alt, start } of referencesIn(node.value)) {
        const place = placeOf(start)
        if (kind === 'link') links.push({ url, text: '', html: true, ...place })
        else
          images.push({
            url,
            text: alt ?? '',
            html: true,
            ...(alt === '' ? { decorative: true } : {}),
            ...place,
          })
      }
    }
  })
  return { headings, links, images, ids: [...ids] }
}

/**
 * Tell where characters of a piece of HTML stand in the file, asked for in ascending order; between its lines may stand
 * the marks of quotes and lists.
 */
function placesInHtml({ value, position }: Html, text: string): (index: number) => Place {
  const from = position?.start.offset
  if (!position || from === undefined) return () => START
  let offsets: number[] | undefined
  let { line, column } = position.start
  let at = from
  return (index) => {
    offsets ??= traceText({ value, from, to: position.end.offset ?? text.length }, text)
    for (const end = offsets[index] ?? from; at < end; at++) {
      const isEnd = text[at] === '\n'
      line += isEnd ? 1 : 0
      column = isEnd ? 1 : column + 1
    }
    return { line, column }
  }
}
