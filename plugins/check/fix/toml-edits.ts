import type { Edit } from './edit.ts'
import { holdsTopics, type Spellings, spellTopics } from './topic-edits.ts'
import { ourDraft, ourKey, ourValue, saysDraft, stageNote, stageToWrite, type Task } from './wanted.ts'

/** `key = value` on one line: its key, what is between, and its value with what follows. */
const LINE = /^([ \t]*)([\w-]+)([ \t]*=[ \t]*)([^\n]*)$/

/**
 * List what there is to mend in TOML, by offsets into it: keys, dates in quotes and the stage, each on a line of its own
 * before the first table. Texts over several lines could hold what looks like such a line, so then nothing is.
 */
export function tomlEdits(toml: string, task: Task, lineEnd: string): Edit[] {
  if (/"""|'''/.test(toml)) return []
  const table = /^[ \t]*\[/m.exec(toml)?.index ?? toml.length
  const lines: { start: number; indent: string; key: string; between: string; value: string }[] = []
  let start = 0
  for (const line of toml.slice(0, table).split('\n')) {
    const [, indent = '', key = '', between = '', value = ''] = LINE.exec(line) ?? []
    if (key !== '') lines.push({ start: start + indent.length, indent, key, between, value })
    start += line.length + 1
  }
  const present = new Set(lines.map(({ key }) => key))
  const edits = lines.flatMap(({ start: at, key, between, value }): Edit[] => {
    const from = at + key.length + between.length
    const rename = (name: string, note: string): Edit => ({
      start: at,
      end: at + key.length,
      text: name,
      note,
    })
    const quoted = /^(["'])([^"'\\]*)\1/.exec(value)?.[2]
    const bare = /^[^\s#]*/.exec(value)?.[0] ?? ''
    if (saysDraft(key, quoted ?? (bare === 'false' ? false : undefined))) {
      if (present.has('draft')) return []
      const note = `"${key} = ${quoted ?? bare}" becomes "draft = true"`
      const end = from + (quoted === undefined ? bare.length : quoted.length + 2)
      return [rename('draft', note), { start: from, end, text: 'true', note }]
    }
    const written = quoted === undefined ? bare : value.slice(0, quoted.length + 2)
    const draft = ourDraft(key, quoted ?? (/^\d+$/.test(bare) ? bare : undefined))
    if (draft !== undefined) {
      const note = `"draft = ${written}" becomes "draft = ${draft}"`
      return [{ start: from, end: from + written.length, text: draft, note }]
    }
    const topics = holdsTopics(key) ? topicEdits(value, task.spellings) : []
    const ours = quoted === '' ? undefined : ourKey(key, present)
    const text = quoted === undefined ? undefined : ourValue(ours ?? key, quoted, task)
    return [
      ...topics.map((edit) => ({ ...edit, start: from + edit.start, end: from + edit.end })),
      ...(ours === undefined ? [] : [rename(ours, `"${key}" becomes "${ours}"`)]),
      ...(quoted === undefined || text === undefined
        ? []
        : [{ start: from + 1, end: from + 1 + quoted.length, text, note: `"${quoted}" becomes "${text}"` }]),
    ]
  })
  const stage = task.takesStage ? stageToWrite(task.article) : undefined
  if (!stage || ['stage', 'funnelStage', 'funnel_stage'].some((key) => present.has(key))) return edits
  return [
    ...edits,
    { start: table, end: table, text: `stage = "${stage.stage}"${lineEnd}`, note: stageNote(stage) },
  ]
}

/** List the topics in a value on one line that the site spells in another way, by offsets into the value. */
function topicEdits(value: string, spellings: Spellings): Edit[] {
  const list = /^\[[^#]*\]|^(["'])[^"'\\]*\1/.exec(value)?.[0] ?? ''
  return [...list.matchAll(/(["'])([^"'\\]*)\1/g)].flatMap(({ index, 2: written = '' }): Edit[] => {
    const text = spellTopics(written, spellings)
    // What would end the quotation marks is not put between them.
    if (text === written || /["'\\]/.test(text)) return []
    return [
      { start: index + 1, end: index + 1 + written.length, text, note: `"${written}" becomes "${text}"` },
    ]
  })
}
