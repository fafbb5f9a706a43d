import { isDeepStrictEqual } from 'node:util'
import type { Definition, Html, Link, Nodes, Root } from 'mdast'
import type { Article } from '../../article/article.ts'
import { parseMarkdown } from '../../article/markdown.ts'
import { tagsIn } from '../../article/tags.ts'
import { walk } from '../../article/walk.ts'
import { applyEdits, type Edit } from './edit.ts'
import { onDisk } from './on-disk.ts'

/** The addresses of today by those that stand in a text and are old. */
export type Moved = ReadonlyMap<string, string>

const BEFORE_ADDRESS = /^\]\(\s*<?/
const BEFORE_DEFINED = /^\[(?:\\.|[^\\\]])+\]:\s*<?/s
const AFTER_ADDRESS = /^[>\s)]|^$/
const HREF = /\shref\s*=\s*(["'])([^"']*)\1/di

/**
 * List the old addresses in the links of a text with those of today, by offsets into the text as it lies on the disk; one
 * that is escaped, so that it is not written as it is read, is left. None where anything but these links would change.
 */
export function linkEdits(raw: string, { file, body }: Article, moved: Moved): Edit[] {
  if (!file.endsWith('.md') || moved.size === 0) return []
  const tree = parseMarkdown(body)
  const edits = editsIn(tree, body, moved)
  const mended = parseMarkdown(applyEdits(body, edits))
  if (!isDeepStrictEqual(withoutOld(mended, moved), withoutOld(tree, moved))) return []
  const placed = onDisk(edits, raw, body)
  // The proof that each stands where it is looked for.
  return placed.every(({ start, end, text }) => moved.get(raw.slice(start, end)) === text) ? placed : []
}

function editsIn(tree: Root, body: string, moved: Moved): Edit[] {
  const edits: Edit[] = []
  walk<Nodes>(tree, (node) => {
    for (const start of startsIn(node, body)) {
      const found = [...moved].find(
        ([url]) => body.startsWith(url, start) && isEnd(node, body, start + url.length),
      )
      if (!found) continue
      const [url, text] = found
      edits.push({ start, end: start + url.length, text, note: `"${url}" becomes "${text}"` })
    }
  })
  return edits.sort((a, b) => a.start - b.start)
}

/** List where the addresses of a link, a definition or a piece of HTML begin in the body. */
function startsIn(node: Nodes, body: string): number[] {
  if (node.type === 'link') return after(BEFORE_ADDRESS, wordsEnd(node), body)
  if (node.type === 'definition') return after(BEFORE_DEFINED, startOf(node), body)
  if (node.type !== 'html') return []
  const start = startOf(node)
  // In a quote or a list, marks stand between its lines.
  if (!body.startsWith(node.value, start)) return []
  return tagsIn(node.value, start).tags.flatMap((tag) => {
    const at = HREF.exec(body.slice(tag.start, tag.end))?.indices?.[2]?.[0]
    return at === undefined || tag.name.toLowerCase() !== 'a' ? [] : tag.start + at
  })
}

function isEnd({ type }: Nodes, body: string, at: number): boolean {
  return type === 'html' ? /["']/.test(body[at] ?? '') : AFTER_ADDRESS.test(body.slice(at, at + 1))
}

function after(pattern: RegExp, from: number, body: string): number[] {
  const before = pattern.exec(body.slice(from))?.[0]
  return before === undefined ? [] : [from + before.length]
}

function wordsEnd({ children, position }: Link): number {
  return children.at(-1)?.position?.end.offset ?? (position?.start.offset ?? 0) + 1
}

function startOf({ position }: Definition | Html): number {
  return position?.start.offset ?? 0
}

/** Copy a tree with the addresses of today for old ones, and without places. */
function withoutOld(tree: Root, moved: Moved): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => {
      if (key === 'position') return undefined
      if (typeof value !== 'string') return value
      if (key === 'url') return moved.get(value) ?? value
      return key === 'value'
        ? [...moved].reduce(
            (text, [url, to]) => text.replaceAll(`"${url}"`, `"${to}"`).replaceAll(`'${url}'`, `'${to}'`),
            value,
          )
        : value
    }),
  )
}
