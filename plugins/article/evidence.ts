import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Evidence, Field, Passage, Table } from '../journey/evidence.ts'
import { withoutTemplates } from '../journey/words.ts'
import { type Place, START } from '../source/diagnostic.ts'
import { isRecord } from '../source/is-record.ts'
import { placeAt } from '../source/places.ts'
import { ALIASES } from './aliases.ts'
import type { Outline } from './facts/outline.ts'
import type { FrontMatter } from './frontmatter.ts'
import type { Block } from './prose.ts'
import type { FrontMatterValues } from './schema.ts'
import { walk } from './walk.ts'

/** What the evidence is gathered from: a text that was read, block by block. */
interface Gathered {
  readonly file: string
  readonly text: string
  readonly name: string
  readonly title: string | undefined
  readonly titlePlace: Place
  readonly said: FrontMatterValues
  readonly place: (path: readonly PropertyKey[]) => Place
  readonly frontMatter: FrontMatter
  readonly tree: Root
  readonly prose: readonly Block[]
  readonly frontMatterProse: readonly Block[]
  readonly links: Outline['links']
  readonly lang: string
  readonly brand: readonly string[]
  readonly rivals: readonly string[]
}

/** Longest value in the front matter that names a kind of page, in characters; longer ones are prose. */
const LONGEST_FIELD = 80
/** Keys that say nothing of the kind of page. */
const SILENT = new Set([
  'title',
  'author',
  'image',
  'slug',
  'lang',
  'stage',
  ...['author', 'image', 'lang', 'stage'].flatMap((key) => ALIASES[key] ?? []),
])
/** Keys under which pages of other tools hold the title and the description that search engines see. */
const SEO = ['seo', 'meta', 'og'] as const
const ADDRESS = /^(?:https?:|mailto:|\.{0,2}\/|#)\S*$/
/** HTML that is not read: comments, styles, scripts and code. */
const UNSEEN_HTML =
  /<!--[\s\S]*?(?:-->|$)|<(style|script|pre|code|svg|iframe|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi

/** Gather what the judgements of stage and evergreen look at. Code, templates and styles are left out. */
export function evidenceOf(given: Gathered): Evidence {
  const { frontMatter, said, tree, prose, file } = given
  const description = said.description ?? seoValue(frontMatter, 'description') ?? ''
  const title = given.title ?? seoValue(frontMatter, 'title') ?? given.name.replace(/[-_]+/g, ' ')
  const isCopyright = ({ text }: Block): boolean => /^\s*(?:©|copyright\b)/i.test(text)
  return {
    title: inFile(given.text, title, given.titlePlace),
    description: inFile(given.text, description, given.place(['description'])),
    headings: prose.filter(({ kind }) => kind === 'heading').map(asPassage),
    body: prose.filter((block) => block.kind !== 'heading' && !isCopyright(block)).map(asPassage),
    beside: [...given.frontMatterProse.map(asPassage), ...htmlPassages(tree)],
    links: given.links.map((link) => ({ ...link, text: withoutTemplates(link.text) })),
    tables: tablesOf(tree),
    fields: fieldsOf(frontMatter),
    path: file,
    lang: given.lang,
    published: said.published?.slice(0, 10) ?? dateInPath(file),
    brand: given.brand,
    rivals: given.rivals,
  }
}

/** A block as it is judged: inline code and templates are blanked out, so that every word keeps its place. */
function asPassage(block: Block): Passage {
  let { text } = block
  for (const { start, end } of block.code) {
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  }
  return { text: withoutTemplates(text), placeOf: (offset) => block.placeOf(offset) }
}

/** A value of the front matter, or the title, as it is judged; its words are looked for where it begins. */
function inFile(file: string, value: string, place: Place): Passage {
  const placeOf = (offset: number): Place => {
    const from = offsetAt(file, place)
    const whole = file.indexOf(value, from)
    if (whole !== -1 && whole - from < LONGEST_FIELD) return placeAt(file, whole + offset)
    // A value that is folded over several lines, or written with escapes.
    const word = /^\S+/.exec(value.slice(offset))?.[0] ?? ''
    const at = file.indexOf(word, from)
    return word !== '' && at !== -1 && at - from < 2 * value.length + LONGEST_FIELD
      ? placeAt(file, at)
      : place
  }
  return { text: withoutTemplates(value), placeOf }
}

function offsetAt(text: string, { line, column }: Place): number {
  let start = 0
  for (let count = 1; count < line; count += 1) start = text.indexOf('\n', start) + 1
  return start + column - 1
}

/** List the values of the front matter with the paths of their keys; of long ones and addresses only the key counts. */
function fieldsOf({ data, place }: FrontMatter): Field[] {
  const fields: Field[] = []
  const gather = (value: unknown, path: readonly PropertyKey[]): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) gather(item, [...path, index])
    else if (isRecord(value)) for (const [key, item] of Object.entries(value)) gather(item, [...path, key])
    else if (value !== null && value !== '') {
      const key = path.filter((step) => typeof step === 'string').join('.')
      const isLabel = typeof value === 'string' && value.length <= LONGEST_FIELD && !ADDRESS.test(value)
      fields.push({ key: key.toLowerCase(), text: isLabel ? value : '', placeOf: () => place(path) })
    }
  }
  for (const [key, value] of Object.entries(data)) if (!SILENT.has(key)) gather(value, [key])
  return fields
}

function seoValue({ data }: FrontMatter, key: string): string | undefined {
  for (const block of SEO) {
    const value = isRecord(data[block]) ? data[block][key] : data[`${block}_${key}`]
    if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  }
  return undefined
}

/** The words of blocks that are written in HTML, without what no reader sees. */
function htmlPassages(tree: Root): Passage[] {
  const passages: Passage[] = []
  const gather = (node: Nodes): void => {
    if (node.type === 'html') {
      const text = withoutTemplates(node.value.replace(UNSEEN_HTML, ' ').replace(/<[^<>]*>/g, ' ')).trim()
      const place = startOf(node)
      if (text !== '') passages.push({ text, placeOf: () => place })
    } else if (
      node.type === 'blockquote' ||
      node.type === 'list' ||
      node.type === 'listItem' ||
      node.type === 'root'
    )
      for (const child of node.children) gather(child)
  }
  gather(tree)
  return passages
}

function tablesOf(tree: Root): Table[] {
  const tables: Table[] = []
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'table') return
    const head = node.children[0]
    const columns = head?.children.length ?? 0
    tables.push({
      columns,
      rows: node.children.length - 1,
      head: head?.children.map((cell) => textOf(cell)).join(' | ') ?? '',
      ...startOf(node),
    })
  })
  return tables
}

function startOf({ position }: Nodes): Place {
  const { line, column } = position?.start ?? START
  return { line, column }
}

/** The date with which the file or its folder is named, as Jekyll and changelogs do. */
function dateInPath(file: string): string | undefined {
  const found = /(?:^|[/_-])(20\d\d)[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\d|3[01])(?=[^\d]|$)/.exec(file)
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined
}
