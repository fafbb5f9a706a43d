import { isMap, isScalar, type Pair, parseDocument, type Scalar } from 'yaml'
import type { Edit } from './edit.ts'
import { scalarEdit } from './scalar-edit.ts'
import { topicEdits } from './topic-edits.ts'
import { ourDraft, ourKey, ourValue, saysDraft, stageNote, stageToWrite, type Task } from './wanted.ts'

/** A key and its value that stand in the text as they are. */
interface Entry {
  readonly key: Scalar<string>
  readonly value: Scalar | undefined
}

/** List what there is to mend in YAML, by offsets into it; nothing in YAML that can't be read whole. */
export function yamlEdits(yaml: string, task: Task, lineEnd: string): Edit[] {
  const { contents, errors } = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false })
  if (errors.length > 0) return []
  if (contents !== null && !isMap(contents)) return []
  const entries = (contents?.items ?? []).flatMap(entryOf)
  const present = new Set(entries.map(({ key }) => key.value))
  const edits = [
    ...entries.flatMap((entry) => [...draftEdits(entry, yaml), ...editsOf(entry, present, task)]),
    ...(contents ? topicEdits(contents, task.spellings) : []),
  ]
  const stage = task.takesStage ? stageToWrite(task.article) : undefined
  if (!stage) return edits
  const note = stageNote(stage)
  const empty = entries.find(({ key }) => key.value === 'stage')
  if (empty) {
    const colon = yaml.indexOf(':', empty.key.range?.[1] ?? 0) + 1
    return [...edits, { start: colon, end: colon, text: ` ${stage.stage}`, note }]
  }
  if (present.has('funnelStage') || present.has('funnel_stage') || contents?.flow) return edits
  const indent = /[ \t]*$/.exec(yaml.slice(0, entries[0]?.key.range?.[0] ?? 0))?.[0] ?? ''
  const text = `${indent}stage: ${stage.stage}${lineEnd}`
  return [...edits, { start: yaml.length, end: yaml.length, text, note }]
}

function entryOf({ key, value }: Pair): Entry[] {
  if (!isScalar(key) || typeof key.value !== 'string') return []
  return [{ key: key as Scalar<string>, value: isScalar(value) ? value : undefined }]
}

/** Write `true` or `false` for the words of a form. */
function draftEdits({ key, value }: Entry, yaml: string): Edit[] {
  const text = value && ourDraft(key.value, value.value)
  if (!value || text === undefined) return []
  const { start, end } = whole(value)
  return [{ start, end, text, note: `"draft: ${yaml.slice(start, end)}" becomes "draft: ${text}"` }]
}

function editsOf({ key, value }: Entry, present: ReadonlySet<string>, task: Task): Edit[] {
  const name = key.value
  if (value && saysDraft(name, value.value)) {
    const note = `"${name}: ${String(value.value)}" becomes "draft: true"`
    return present.has('draft') ? [] : [inside(key, 'draft', note), { ...whole(value), text: 'true', note }]
  }
  const isEmpty = value !== undefined && (value.value === null || value.value === '')
  const ours = isEmpty ? undefined : ourKey(name, present)
  const edits = ours === undefined ? [] : [inside(key, ours, `"${name}" becomes "${ours}"`)]
  const written = value?.value
  const text = typeof written === 'string' ? ourValue(ours ?? name, written, task) : undefined
  if (value && text !== undefined)
    edits.push(...scalarEdit(value, text, `"${String(written)}" becomes "${text}"`))
  return edits
}

function whole({ range }: Scalar): { start: number; end: number } {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 }
}

/** Put other words into a scalar; its quotation marks stay. */
function inside(scalar: Scalar, text: string, note: string): Edit {
  const { start, end } = whole(scalar)
  const quote = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? 1 : 0
  return { start: start + quote, end: end - quote, text, note }
}
