import type { Element, Nodes, Properties, Root } from 'hast'
import { BOXES } from '../article/boxes.ts'
import { textId } from '../article/ids.ts'
import { walk } from '../article/walk.ts'
import { digestOf } from '../asset.ts'
import { PART } from './parts.ts'

/** The attribute that carries the seal. */
const SEAL = 'dataSeal'
/** What a part, and those of our own notes, are known by, in the page, in books and in print. */
const OURS = [PART, 'dataFootnotes', 'dataFootnoteRef', 'dataFootnoteBackref'] as const
/** Classes that a writer's own elements may have, by element: those of the boxes, and the language of code. */
const CLASSES: Readonly<Record<string, RegExp>> = {
  aside: new RegExp(`^aside(?:-(?:${BOXES.join('|')}))?$`),
  p: /^aside-title$/,
  code: /^language-./,
}

/**
 * Mark the elements that we made ourselves before a writer's HTML is parsed among them; gives the mark. It is a digest of
 * that HTML: nobody can write it there, since it is another as soon as they do, and the same text always has the same.
 */
export function seal(tree: Root): string {
  const written: string[] = []
  walk<Nodes>(tree, (node) => {
    if (node.type === 'raw') written.push(node.value)
  })
  const mark = digestOf(JSON.stringify(written))
  walk<Nodes>(tree, (node) => {
    if (node.type === 'element') node.properties[SEAL] = mark
  })
  return mark
}

/**
 * Take the marks off, in place, and off a writer's elements all by which ours are known: the place of a part, the parts of
 * notes, and ids that the page has. With `plain`, classes go too, but for those of boxes and code. No id is left twice.
 */
export function unseal(
  tree: Root,
  mark: string,
  { plain, pageIds }: { readonly plain: boolean; readonly pageIds: readonly string[] | undefined },
): void {
  const ids = new Set<unknown>()
  const writers: Element[] = []
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element') return
    const isOurs = node.properties[SEAL] === mark
    delete node.properties[SEAL]
    if (isOurs) ids.add(node.properties['id'])
    else writers.push(node)
  })
  for (const element of writers) {
    const { properties } = element
    for (const name of OURS) delete properties[name]
    if (element.tagName === 'a') nameAsId(properties)
    if (plain) keepClasses(element)
    if (properties['id'] === undefined) continue
    const id = textId(String(properties['id']), pageIds)
    properties['id'] = ids.has(id) ? undefined : id
    ids.add(id)
  }
}

/** Write `<a name="x">`, the anchor of old pages, as the id that it is today. */
function nameAsId(properties: Properties): void {
  properties['id'] ??= properties['name']
  delete properties['name']
}

function keepClasses({ tagName, properties }: Element): void {
  const allowed = Object.hasOwn(CLASSES, tagName) ? CLASSES[tagName] : undefined
  const names = Array.isArray(properties['className']) ? properties['className'] : []
  const kept = names.filter((name) => allowed?.test(String(name)))
  properties['className'] = kept.length > 0 ? kept : undefined
}
