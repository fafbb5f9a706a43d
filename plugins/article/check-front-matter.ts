import { closest, distance } from 'fastest-levenshtein'
import type { Diagnostic } from '../source/diagnostic.ts'
import { ALIASES, canonicalise } from './aliases.ts'
import type { FrontMatter } from './frontmatter.ts'
import { type FrontMatterValues, frontMatterSchema } from './schema.ts'

/** Farthest that a misspelt key may be from a known one to be suggested, in edits. */
const MAX_EDITS = 3

/** What the writer said, checked key by key: a bad value is reported and left out, the others stay. */
export interface CheckedFrontMatter {
  readonly values: FrontMatterValues
  readonly diagnostics: readonly Diagnostic[]
}

/** Check front matter against the schema, under our names or those of other tools. */
export function checkFrontMatter(file: string, frontMatter: FrontMatter): CheckedFrontMatter {
  const { data, origin } = canonicalise(frontMatter.data)
  const diagnostics: Diagnostic[] = []
  for (;;) {
    const checked = frontMatterSchema.safeParse(data)
    if (checked.success) return { values: checked.data, diagnostics }
    for (const issue of checked.error.issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) {
          diagnostics.push(unknownKey(file, frontMatter, [...issue.path, key]))
          remove(data, [...issue.path, key])
        }
        continue
      }
      const written = origin.get(String(issue.path[0])) ?? issue.path
      diagnostics.push({
        file,
        ...frontMatter.place(written),
        severity: 'error',
        rule: 'front-matter-value',
        message: `${issue.path.join('.')}: ${issue.message}`,
      })
      remove(data, issue.path.slice(0, 1))
    }
  }
}

function unknownKey(file: string, frontMatter: FrontMatter, path: readonly PropertyKey[]): Diagnostic {
  const key = String(path.at(-1))
  const near = path.length === 1 ? nearestKey(key) : undefined
  const advice = near ? `did you mean "${near}"?` : 'it is not used; see content/README.md for the keys'
  return {
    file,
    ...frontMatter.place(path),
    severity: 'warning',
    rule: 'unknown-key',
    message: `found the unknown key "${path.join('.')}"; ${advice}`,
  }
}

function nearestKey(key: string): string | undefined {
  const known = [...Object.keys(frontMatterSchema.shape), ...Object.values(ALIASES).flat()]
  const near = closest(key, known)
  return distance(key, near) <= Math.min(MAX_EDITS, Math.floor(key.length / 2)) ? near : undefined
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
