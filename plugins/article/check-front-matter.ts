import type { z } from 'zod'
import { type Journey, unknownStage } from '../journey/journey.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { explainIssue } from '../source/explain-issue.ts'
import { nearestKey } from '../source/nearest-key.ts'
import type { Positions } from '../source/positions.ts'
import { ALIASES, canonicalise } from './aliases.ts'
import { type FrontMatter, isRecord } from './frontmatter.ts'
import { type FrontMatterValues, frontMatterSchema } from './schema.ts'

const KNOWN = [...Object.keys(frontMatterSchema.shape), ...Object.values(ALIASES).flat()]

/** What the writer said, checked key by key: a bad value is reported and left out, the others stay. */
export interface CheckedFrontMatter {
  readonly values: FrontMatterValues
  /** Where a key of ours stands, under whatever name the writer wrote it. */
  readonly place: Positions
  readonly diagnostics: readonly Diagnostic[]
}

/** Check front matter against the schema and the site's journey, under our names or those of other tools. */
export function checkFrontMatter(
  file: string,
  frontMatter: FrontMatter,
  journey: Journey,
): CheckedFrontMatter {
  const { data, origin } = canonicalise(frontMatter.data)
  const place: Positions = (path) => {
    const [key, ...rest] = path
    const written = origin.get(path.join('.')) ?? [...(origin.get(String(key)) ?? [String(key)]), ...rest]
    return frontMatter.place(written)
  }
  const diagnostics: Diagnostic[] = []
  for (;;) {
    const checked = frontMatterSchema.safeParse(data, { reportInput: true })
    const issues = checked.success ? stageIssues(checked.data, journey) : checked.error.issues
    if (checked.success && issues.length === 0) {
      const { stage, ...values } = checked.data
      const id = stage === undefined ? undefined : journey.find(stage)?.id
      return { values: id === undefined ? values : { ...values, stage: id }, place, diagnostics }
    }
    for (const issue of issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          diagnostics.push(unknownKey(file, frontMatter, [...issue.path, key]))
          remove(data, [...issue.path, key])
        }
        continue
      }
      const key = String(issue.path[0])
      const written = [...(origin.get(key) ?? [key]), ...issue.path.slice(1)]
      diagnostics.push({
        file,
        ...place(issue.path),
        severity: 'error',
        rule: 'front-matter-value',
        message: `${written.filter((step) => typeof step === 'string').join('.')}: ${explainIssue(issue)}`,
      })
      const block = data[key]
      // A list was made of what a writer gave as one value; there is no inner key to leave out.
      const inner = isRecord(block) && Object.hasOwn(block, String(issue.path[1]))
      remove(data, issue.path.slice(0, inner ? 2 : 1))
    }
  }
}

/** What the schema can't know: whether a stage is one of this site's. */
function stageIssues({ stage }: FrontMatterValues, journey: Journey): z.core.$ZodIssue[] {
  if (stage === undefined || journey.find(stage)) return []
  return [{ code: 'custom', path: ['stage'], input: stage, message: unknownStage(stage, journey) }]
}

function unknownKey(file: string, frontMatter: FrontMatter, path: readonly PropertyKey[]): Diagnostic {
  const key = String(path.at(-1))
  const near = path.length === 1 ? nearestKey(key, KNOWN) : undefined
  const advice = near ? `did you mean "${near}"?` : 'it is not used; see content/README.md for the keys'
  return {
    file,
    ...frontMatter.place(path),
    severity: 'warning',
    rule: 'unknown-key',
    message: `found the unknown key "${path.join('.')}"; ${advice}`,
  }
}

function remove(data: Record<string, unknown>, path: readonly PropertyKey[]): void {
  const [key, ...rest] = path.map(String)
  if (key === undefined) return
  if (rest.length === 0) {
    delete data[key]
    return
  }
  const inner = { ...(data[key] as Record<string, unknown>) }
  remove(inner, rest)
  data[key] = inner
}
