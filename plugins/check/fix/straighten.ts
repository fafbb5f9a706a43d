import { isDeepStrictEqual } from 'node:util'
import { checkFrontMatter } from '../../article/check-front-matter.ts'
import { parseFrontMatter } from '../../article/frontmatter.ts'
import { plainText } from '../../source/control.ts'
import { insideCurlyQuotes, valueAt } from '../../source/curly-quotes.ts'
import type { Place } from '../../source/diagnostic.ts'
import { findFences } from '../../source/front-matter-fences.ts'
import { applyEdits, type Edit } from './edit.ts'
import type { Task } from './wanted.ts'

/** The most values of one text that are gone through; for each, its front matter is read again. */
const MOST_VALUES = 50
const CURLY = 'curly quotes around a value'
/** What a pair of straight quotes can't be put around without changing it, or is no value but several. */
const NEEDS_CARE = /["\\\r\n“”„]/

/** A text whose curly quotes around values became straight ones, and what was done. */
interface Straightened {
  readonly text: string
  readonly notes: readonly (Place & { readonly note: string })[]
}

/**
 * Write straight quotes for curly ones around values in the front matter of a text as it lies on the disk: one by one, and
 * each only where it takes a finding away and every other value stays as it was.
 */
export function straighten(raw: string, task: Task): Straightened {
  let text = raw
  const notes: (Place & { readonly note: string })[] = []
  if (findFences(raw)?.language !== 'yaml') return { text, notes }
  let before = readAll(text, task)
  const tried = new Set<string>()
  while (tried.size < MOST_VALUES) {
    const value = before.values.find(({ line, column }) => !tried.has(`${line}:${column}`))
    if (!value) break
    tried.add(`${value.line}:${value.column}`)
    const edit = editOf(value, text)
    if (!edit) continue
    const mended = applyEdits(text, [edit])
    const after = readAll(mended, task)
    if (!isProved(before, after)) continue
    notes.push({ line: value.line, column: value.column, note: edit.note })
    text = mended
    before = after
  }
  return { text, notes }
}

type ReadAll = ReturnType<typeof readAll>

/**
 * The proof: a finding is gone, one value is another, and the rest is read as before. YAML that could not be read can be
 * now, or further than before.
 */
function isProved(before: ReadAll, after: ReadAll): boolean {
  if (after.body !== before.body) return false
  if (before.broken) return !after.broken || after.broken.line > before.broken.line
  const changed = Object.keys(after.data).filter(
    (key) => !isDeepStrictEqual(after.data[key], before.data[key]),
  )
  return changed.length === 1 && after.faults < before.faults
}

/** Read front matter, with the values that stand in curly quotes and are told for it. */
function readAll(raw: string, { article: { file }, journey, blocks }: Task) {
  const frontMatter = parseFrontMatter({ file, text: plainText(raw.replace(/^\ufeff/, '')) })
  const { data, body, isBroken, curly } = frontMatter
  const { diagnostics } = checkFrontMatter(file, frontMatter, journey, blocks)
  const isTold = ({ line, column }: Place): boolean =>
    diagnostics.some(
      (found) => found.line === line && found.column === column && found.message.includes(CURLY),
    )
  const broken = isBroken ? frontMatter.diagnostics.find(({ severity }) => severity === 'error') : undefined
  const unread = broken?.message.includes(CURLY)
    ? [{ ...broken, text: valueAt(raw.split('\n')[broken.line - 1] ?? '', broken.column - 1) ?? '' }]
    : []
  return {
    data,
    body,
    broken,
    faults: frontMatter.diagnostics.length + diagnostics.length,
    values: [...curly.filter(isTold), ...unread],
  }
}

/** Make the edit of a value in curly quotes; nothing where it is not safe. */
function editOf(
  { line, column, text: written }: Place & { readonly text: string },
  raw: string,
): Edit | undefined {
  const inside = insideCurlyQuotes(written)
  if (inside === undefined || NEEDS_CARE.test(inside)) return undefined
  const rows = raw.split('\n', line - 1)
  const start = rows.reduce((sum, row) => sum + row.length + 1, 0) + column - 1
  if (!raw.startsWith(written, start)) return undefined
  const straight = /^(?:true|false)$/i.test(inside) ? inside : `"${inside}"`
  return { start, end: start + written.length, text: straight, note: `${written} becomes ${straight}` }
}
