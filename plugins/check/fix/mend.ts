import { isDeepStrictEqual } from 'node:util'
import { canonicalise } from '../../article/aliases.ts'
import type { Article } from '../../article/article.ts'
import { checkFrontMatter } from '../../article/check-front-matter.ts'
import { withDays } from '../../article/figures.ts'
import { parseFrontMatter } from '../../article/frontmatter.ts'
import { plainText } from '../../source/control.ts'
import type { Diagnostic, Place } from '../../source/diagnostic.ts'
import { findFences } from '../../source/front-matter-fences.ts'
import { placesIn } from '../../source/places.ts'
import { addressEdits } from './address-edits.ts'
import { applyEdits, type Edit } from './edit.ts'
import { linkEdits } from './link-edits.ts'
import { straighten } from './straighten.ts'
import { tomlEdits } from './toml-edits.ts'
import { spellTopic } from './topic-edits.ts'
import { stageNote, stageToWrite, type Task } from './wanted.ts'
import { yamlEdits } from './yaml-edits.ts'

/** A text with its front matter mended, and what was done, each with its place in the text as it was. */
export interface Mended {
  readonly text: string
  readonly notes: readonly (Place & { readonly note: string })[]
}

/** How often a text is gone through: a key can be free for another name once its own is mended. */
const MOST_PASSES = 3

/**
 * Mend what is safe in a text as it lies on the disk: in the front matter, curly quotes around a value become straight,
 * names of other tools become ours, dates ISO, a draft true or false, slugs and topics are written as the site reads them, and
 * a stage that nobody said but the text leaves no doubt of is written down; below it, addresses with spaces get the brackets
 * that they need, and old addresses of texts become those of today. Comments, order, other quotation marks, line ends and all
 * other words stay as they are. Gives nothing where there is nothing to do, and where the result would not say the same as
 * before.
 */
export function mend(raw: string, task: Task): Mended | undefined {
  // What is in it twice is not to be changed in one of the two.
  if (task.article.diagnostics.some(({ rule }) => rule === 'merge-conflict')) return undefined
  const straight = straighten(raw, task)
  const front = mendFrontMatter(straight.text, task) ?? { text: straight.text, notes: [] }
  const moved = front.text.length - raw.length
  const addresses = [...addressEdits(raw, task.article), ...linkEdits(raw, task.article, task.moved)].sort(
    (a, b) => a.start - b.start,
  )
  const text = applyEdits(
    front.text,
    addresses.map(({ start, end, ...edit }) => ({ ...edit, start: start + moved, end: end + moved })),
  )
  if (text === raw) return undefined
  const placeIn = placesIn(raw)
  return {
    text,
    notes: [
      ...straight.notes,
      ...front.notes,
      ...addresses.map(({ start, note }) => ({ ...placeIn(start), note })),
    ],
  }
}

function mendFrontMatter(raw: string, task: Task): Mended | undefined {
  const { article } = task
  const isUnread = ({ rule, severity }: Diagnostic): boolean =>
    (rule.startsWith('front-matter') && severity === 'error') || rule === 'duplicate-key'
  if (article.diagnostics.some(isUnread)) return undefined
  const notes: Mended['notes'][number][] = []
  let text = raw
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const edits = editsFor(text, task)
    if (edits.length === 0) break
    const placeIn = placesIn(text)
    const places = edits.map(({ start, note }) => ({ ...placeIn(start), note }))
    notes.push(
      ...places.filter(({ note }, index) => places.findIndex((other) => other.note === note) === index),
    )
    text = applyEdits(text, edits)
  }
  if (text === raw || !saysTheSame(raw, text, task)) return undefined
  return { text, notes }
}

function editsFor(text: string, task: Task): Edit[] {
  const { article } = task
  const fences = findFences(text)
  // A stage that an earlier pass wrote down is not missing any more.
  const takesStage = task.takesStage && readValues(text, task).values.stage === undefined
  if (!fences) return takesStage && !/^\ufeff?(?:---|\+\+\+)/.test(text) ? newFrontMatter(text, article) : []
  const { start, end, language, lineEnd } = fences
  const edits = language === 'yaml' ? yamlEdits : tomlEdits
  return edits(text.slice(start, end), { ...task, takesStage }, lineEnd).map((edit) => ({
    ...edit,
    start: start + edit.start,
    end: start + edit.end,
  }))
}

function newFrontMatter(text: string, article: Article): Edit[] {
  const stage = stageToWrite(article)
  if (!stage) return []
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n'
  const at = text.startsWith('\ufeff') ? 1 : 0
  const lines = ['---', `stage: ${stage.stage}`, '---', '']
  return [{ start: at, end: at, text: lines.join(lineEnd), note: stageNote(stage) }]
}

/** The proof: every value is read as before, the stage at the most is new, and what is not ours is untouched. */
function saysTheSame(before: string, after: string, task: Task): boolean {
  const { article } = task
  const old = readValues(before, task)
  const now = readValues(after, task)
  const stage = article.said.stage ?? now.values.stage
  if (stage !== article.said.stage && stage !== stageToWrite(article)?.stage) return false
  return (
    isDeepStrictEqual({ ...now.values, stage }, { ...old.values, stage }) &&
    isDeepStrictEqual(now.others, old.others) &&
    now.faults <= old.faults &&
    now.body === old.body
  )
}

/** What stands below the front matter, as it lies on the disk. */
function bodyOf(raw: string): string {
  const fences = findFences(raw)
  return fences ? raw.slice(fences.end).replace(/^[-+]{3}[ \t]*\r?\n?/, '') : raw.replace(/^\ufeff/, '')
}

/** Read front matter, its topics as the site spells them. */
function readValues(raw: string, { article: { file, dayOrders }, journey, blocks, spellings }: Task) {
  const written = parseFrontMatter({ file, text: plainText(raw.replace(/^\ufeff/, '')) })
  const frontMatter = withDays(written, dayOrders)
  const { values, diagnostics } = checkFrontMatter(file, frontMatter, journey, blocks)
  const others = Object.entries(canonicalise(frontMatter.data, blocks).data).filter(
    ([key]) => !Object.hasOwn(values, key),
  )
  const topics = values.topics?.map((name) => spellTopic(name, spellings))
  return {
    values: topics ? { ...values, topics: [...new Set(topics)] } : values,
    others,
    faults: frontMatter.diagnostics.length + diagnostics.length,
    body: bodyOf(raw),
  }
}
