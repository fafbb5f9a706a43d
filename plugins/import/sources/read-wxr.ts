import { SaxesParser } from 'saxes'
import { PerennialError, reasonOf } from '../../errors.ts'

/** An element of an export: its words, its attributes, and the line on which its words begin. */
export interface WxrField {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly line: number
}

/** An entry of an export, or the site itself: its elements in order, those with elements in them as lists. */
export interface WxrEntry {
  readonly line: number
  readonly fields: readonly WxrField[]
  /** What stands more than once, as lists of elements: `wp:postmeta`, `wp:comment`, `wp:author` and so on. */
  readonly groups: ReadonlyMap<string, readonly (readonly WxrField[])[]>
}

/** An export of WordPress. */
export interface Wxr {
  readonly site: WxrEntry
  readonly items: readonly WxrEntry[]
}

/** The elements that hold others. */
const GROUPS = new Set([
  'wp:postmeta',
  'wp:comment',
  'wp:author',
  'wp:category',
  'wp:tag',
  'wp:term',
  'image',
])
/** Deepest nesting of elements: an export has six levels. */
const DEEPEST = 20

/** The entities of XML, and the one that old exports have besides. */
const ENTITIES = { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'", nbsp: '\u00a0' }

interface Draft {
  readonly line: number
  readonly fields: WxrField[]
  readonly groups: Map<string, WxrField[][]>
}

/** Read an export of WordPress (WXR), which has no document type: one that defines entities is refused. */
export function readWxr(xml: string, file: string): Wxr {
  const parser = new SaxesParser({ position: true })
  const refuse = (line: number, what: string): never => {
    throw new PerennialError(`${file}:${line} ${what}`, 'Export the blog from WordPress once more.')
  }
  parser.ENTITIES = Object.assign(Object.create(null) as Record<string, string>, ENTITIES)
  const site: Draft = { line: 1, fields: [], groups: new Map() }
  const items: Draft[] = []
  const open: string[] = []
  let entry = site
  let group: WxrField[] | undefined
  let field: { name: string; attributes: Record<string, string>; line: number; depth: number } | undefined
  let words: string[] = []
  parser.on('doctype', () =>
    refuse(parser.line, 'has a document type (<!DOCTYPE), which no export of WordPress has.'),
  )
  parser.on('error', (thrown) =>
    refuse(parser.line, `is no XML that can be read: ${reasonOf(thrown).replace(/^\d+:\d+:\s*/, '')}`),
  )
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name)
    if (open.length > DEEPEST) refuse(parser.line, 'has elements nested deeper than an export of WordPress.')
    if (name === 'rss' || name === 'channel') return
    if (name === 'item') {
      entry = { line: parser.line, fields: [], groups: new Map() }
      items.push(entry)
    } else if (GROUPS.has(name)) {
      group = []
      const others = entry.groups.get(name)
      if (others) others.push(group)
      else entry.groups.set(name, [group])
    } else if (!field) {
      field = {
        name,
        attributes: attributes as Record<string, string>,
        line: parser.line,
        depth: open.length,
      }
      words = []
    }
  })
  const hear = (text: string): void => {
    if (field) words.push(text)
  }
  parser.on('text', hear)
  parser.on('cdata', hear)
  parser.on('closetag', ({ name }) => {
    if (field && field.depth === open.length) {
      const { depth: _, ...rest } = field
      ;(group ?? entry.fields).push({ ...rest, text: words.join('') })
      field = undefined
    }
    if (GROUPS.has(name)) group = undefined
    if (name === 'item') entry = site
    open.pop()
  })
  parser.write(xml).close()
  return { site, items }
}

/** The words of the first element of a name; empty where there is none. */
export function wordsOf(fields: readonly WxrField[], name: string): string {
  return fields.find((field) => field.name === name)?.text.trim() ?? ''
}
