import type { z } from 'zod'
import { type Journey, unknownStage } from '../journey/journey.ts'
import { languageName } from '../language.ts'
import { bareValues } from '../source/bare-values.ts'
import { NOT_HERE } from '../source/curly-quotes.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { explainIssue, quoteValue } from '../source/explain-issue.ts'
import { isRecord } from '../source/is-record.ts'
import { nearestKey } from '../source/nearest-key.ts'
import type { Positions } from '../source/positions.ts'
import { canonicalise } from './aliases.ts'
import { type Blocks, keysOf } from './blocks.ts'
import { curlyQuotesOf } from './curly-quotes.ts'
import type { FrontMatter } from './frontmatter.ts'
import type { KeptBack } from './kept-back.ts'
import { truthOf } from './kept-back-words.ts'
import { OF_COUNTRIES } from './language-code.ts'
import type { FrontMatterValues } from './schema.ts'
import { wordKeys } from './word-keys.ts'

const COUNTRY = /^\s*(dk|se)(?:[-_]\w*)?\s*$/i

/** Longest comment that is quoted, in characters. */
const LONGEST_QUOTE = 60

/** What the writer said, checked key by key: a bad value is reported and left out, the others stay. */
export interface CheckedFrontMatter {
  readonly values: FrontMatterValues
  /** Whether and how the writer keeps the text back. */
  readonly kept: KeptBack
  /** Where a key of ours stands, under whatever name the writer wrote it. */
  readonly place: Positions
  readonly diagnostics: readonly Diagnostic[]
}

/** Check front matter against the site's schema and journey, under our names or those of other tools. */
export function checkFrontMatter(
  file: string,
  frontMatter: FrontMatter,
  journey: Journey,
  blocks: Blocks,
): CheckedFrontMatter {
  const keys = keysOf(blocks)
  const { data: written, origin, kept } = canonicalise(frontMatter.data, blocks)
  const place: Positions = (path) => {
    const [key, ...rest] = path
    const written = origin.get(path.join('.')) ?? [...(origin.get(String(key)) ?? [String(key)]), ...rest]
    return frontMatter.place(written)
  }
  const diagnostics = checkComments(file, frontMatter, wordKeys(origin, blocks))
  const curly = curlyQuotesOf(frontMatter.curly, origin, blocks)
  const date = origin.get('published')?.[0]
  for (const { path, message } of frontMatter.isBroken ? [] : kept.unclear) {
    // What is wrong with the date that counts is said of it.
    if (path.length > 1 || path[0] !== date) {
      const quotes = curly.refuse(path)
      const found = quotes ? `${path.join('.')}: ${NOT_HERE}` : message
      const at = quotes ?? frontMatter.place(path)
      diagnostics.push({ file, ...at, severity: 'error', rule: 'draft', message: found })
    }
  }
  const data = bareValues(written, (path, message, rule) => {
    const isOurs = Object.hasOwn(keys.schema.shape, String(path[0]))
    if (isOurs && !frontMatter.isBroken)
      diagnostics.push({
        ...{ file, ...place(path), rule, message },
        severity: rule === 'comment' ? 'error' : 'warning',
      })
  }) as Record<string, unknown>
  const country = COUNTRY.exec(typeof data['lang'] === 'string' ? data['lang'] : '')?.[1]
  const lang = country && OF_COUNTRIES[country.toLowerCase()]
  if (lang) {
    const key = origin.get('lang')?.join('.') ?? 'lang'
    const message = `${key}: found ${quoteValue(data['lang'])}, which is a country and is read as ${languageName(lang)}; write ${lang}`
    diagnostics.push({ file, ...place(['lang']), severity: 'hint', rule: 'front-matter-value', message })
    data['lang'] = lang
  }
  if (!frontMatter.isBroken) diagnostics.push(...checkDraft(file, frontMatter))
  const remove = remover(data)
  /** Whether a writer says of a draft what nobody can read; then it is one. */
  let isUnread = false
  const isUnclear = new Set(kept.unclear.map(({ path }) => JSON.stringify(path)))
  for (;;) {
    const checked = keys.schema.safeParse(data, { reportInput: true })
    const said = checked.success ? (checked.data as FrontMatterValues) : undefined
    const issues = checked.success
      ? stageIssues(checked.data as FrontMatterValues, journey)
      : checked.error.issues.flatMap(insideBlock)
    if (said && issues.length === 0) {
      const { stage, ...others } = said
      const id = stage === undefined ? undefined : journey.find(stage)?.id
      const values = { ...others, ...(id !== undefined && { stage: id }), ...(isUnread && { draft: true }) }
      diagnostics.push(...curly.check(file))
      return { values, kept: isUnread ? { ...kept, by: 'draft' } : kept, place, diagnostics }
    }
    for (const issue of issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          const path = [...issue.path, key]
          if (!isUnclear.has(JSON.stringify(path)))
            diagnostics.push({ file, ...frontMatter.place(path), ...unknownKey(path, keys.known) })
          remove(path)
        }
        continue
      }
      const key = String(issue.path[0])
      isUnread ||= key === 'draft'
      const written = [...(origin.get(key) ?? [key]), ...issue.path.slice(1)]
      // What is wrong with broken YAML is said already; its values are guesses.
      if (!frontMatter.isBroken) {
        diagnostics.push({
          file,
          ...(curly.refuse(written) ?? place(issue.path)),
          severity: 'error',
          rule: 'front-matter-value',
          message: `${written.filter((step) => typeof step === 'string').join('.')}: ${explainIssue(issue)}${key === 'draft' ? '; until then, the text is kept back' : ''}`,
        })
      }
      const block = data[key]
      // A list was made of what a writer gave as one value; there is no inner key to leave out.
      const inner = isRecord(block) && Object.hasOwn(block, String(issue.path[1]))
      remove(issue.path.slice(0, inner ? 2 : 1))
    }
  }
}

/** Report what YAML takes as a comment where a writer most likely meant it as part of the words. */
function checkComments(file: string, { comments }: FrontMatter, words: ReadonlySet<string>): Diagnostic[] {
  return comments
    .filter(({ path }) => words.has(path.join('.')))
    .map(({ text, line, column }) => ({
      file,
      line,
      column,
      severity: 'warning',
      rule: 'yaml-comment',
      message: `found ${JSON.stringify(text.slice(0, LONGEST_QUOTE))} after the value, which YAML takes as a comment; put the value in ${/[”“]$/.test(text) ? 'straight quotes ("…")' : 'quotes'}`,
    }))
}

/** Report a draft, or one that is none, whose writer put it in words: forms of a CMS write `draft: "false"`. */
function checkDraft(file: string, { data, place }: FrontMatter): Diagnostic[] {
  const { draft } = data
  const isDraft = typeof draft === 'boolean' ? undefined : truthOf(draft)
  if (isDraft === undefined) return []
  const message = `draft: found ${quoteValue(draft)}, which is read as ${isDraft}; write "draft: ${isDraft}", without quotes`
  return [{ file, ...place(['draft']), severity: 'warning', rule: 'front-matter-value', message }]
}

/** Give what is wrong inside a block that may also be another value, such as `lift`, key by key. */
function insideBlock(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || !isRecord(issue.input)) return [issue]
  const inside = issue.errors.find((branch) =>
    branch.every(({ code, path }) => code === 'unrecognized_keys' || path.length > 0),
  )
  return inside?.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) ?? [issue]
}

/** What the schema can't know: whether a stage is one of this site's. */
function stageIssues({ stage }: FrontMatterValues, journey: Journey): z.core.$ZodIssue[] {
  if (stage === undefined || journey.find(stage)) return []
  return [{ code: 'custom', path: ['stage'], input: stage, message: unknownStage(stage, journey) }]
}

/** Say what is wrong with an unknown key: a slip loses what was meant, and what only other tools read, nobody misses. */
function unknownKey(
  path: readonly PropertyKey[],
  known: ReadonlySet<string>,
): Pick<Diagnostic, 'severity' | 'rule' | 'message'> {
  const near = path.length === 1 ? nearestKey(String(path[0]), [...known]) : undefined
  const advice = near ? `did you mean "${near}"?` : 'it is not used; see content/README.md for the keys'
  return {
    severity: near || path.length > 1 ? 'warning' : 'hint',
    rule: 'unknown-key',
    message: `found the unknown key "${path.join('.')}"; ${advice}`,
  }
}

/** Make what takes keys out of front matter, which others hold too: each block on the way is copied once. */
function remover(data: Record<string, unknown>): (path: readonly PropertyKey[]) => void {
  const own = new Set<unknown>([data])
  return (path) => {
    let block = data
    for (const step of path.slice(0, -1).map(String)) {
      if (!own.has(block[step])) block[step] = { ...(block[step] as Record<string, unknown>) }
      block = block[step] as Record<string, unknown>
      own.add(block)
    }
    const key = path.at(-1)
    if (key !== undefined) delete block[String(key)]
  }
}
