import type { Nodes, Root } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import { type Place, START } from '../source/diagnostic.ts'

/** A `::offer{id=…}` in a text. */
export interface OfferDirective {
  readonly node: LeafDirective
  /** The id in it; nothing where it has none. */
  readonly id: string | undefined
  /** What it stands in that is no place for an offer (a list, a quotation …), by its type in mdast; nothing where it stands free. */
  readonly inside: string | undefined
  /** Where its id stands in the file, or itself where it has none. */
  readonly place: Place
}

/** Find every `::offer` of a text. `body` is what the tree was parsed from. */
export function offerDirectives(tree: Root, body: string): OfferDirective[] {
  // Nine texts in ten have none, and needn't be walked.
  if (!body.includes('::offer')) return []
  const found: OfferDirective[] = []
  const visit = (node: Nodes, inside: string | undefined): void => {
    if (isOfferDirective(node)) {
      const id = node.attributes?.['id']?.trim().normalize('NFC') || undefined
      found.push({ node, id, inside, place: placeOfId(node, id, body) })
    }
    if (!('children' in node)) return
    for (const child of node.children) visit(child, inside ?? (node.type === 'root' ? undefined : node.type))
  }
  visit(tree, undefined)
  return found
}

/** Tell whether a node is an `::offer`, wherever it stands. */
export function isOfferDirective(node: Nodes): node is LeafDirective {
  return node.type === 'leafDirective' && node.name === 'offer'
}

function placeOfId({ position }: LeafDirective, id: string | undefined, body: string): Place {
  if (!position) return START
  const { line, column, offset = 0 } = position.start
  const at = id === undefined ? -1 : body.slice(offset, position.end.offset).lastIndexOf(id)
  return { line, column: column + Math.max(at, 0) }
}
