import { readFileSync } from 'node:fs'
import { registry } from '../channels/registry.ts'
import type { Place } from '../source/diagnostic.ts'

/** A text of an example, by its path from the content folder. */
interface ExampleFile {
  readonly path: string
  readonly text: string
}

/** An example in the comment of a rule: what to write, or what not to. */
export interface Example {
  readonly kind: 'wrong' | 'right'
  readonly file: ExampleFile
  /** Where the rule finds something: above each `^` that stands on a line without anything else. */
  readonly marks: readonly Place[]
  /** What stands beside it. */
  readonly beside: readonly ExampleFile[]
}

/** What the comment of a rule says. */
export interface RulePage {
  /** The comment as Markdown, examples and all. */
  readonly lines: readonly string[]
  /** The options of `perennial()` that its examples need, as JSON. */
  readonly options: string
  readonly examples: readonly Example[]
}

/** Where an example stands that does not say so. */
const DEFAULT_PATH = 'articles/en/example.md'

const COMMENT = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const \w+: \w+ = /
/** The opening of an example: its language, what it is, and where it stands. */
export const OPENING = /^(`{3,})(\w+) (wrong|right|beside|options)(?: (\S.*))?$/

/** Read the comment of a rule, by the rule's id. */
export function readRulePage(id: string): RulePage {
  const path = `${folderOf(id)}/${id}.ts`
  const source = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
  const comment = COMMENT.exec(source)?.[1]
  if (comment === undefined) throw new TypeError(`plugins/${path} has no comment above its rule`)
  const lines = comment
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(' * '.length))
  return { lines, ...examplesIn(lines) }
}

/** Where a rule stands: with its channel, or with those on the content. */
function folderOf(id: string): string {
  const owner = Object.entries(registry).find(([, { rules = {} }]) => Object.hasOwn(rules, id))
  return owner ? `channels/${owner[0]}/rules` : 'check/rules'
}

function examplesIn(lines: readonly string[]): Pick<RulePage, 'options' | 'examples'> {
  const examples: (Example & { beside: ExampleFile[] })[] = []
  let options = '{}'
  for (let at = 0; at < lines.length; at++) {
    const [, fence, , kind, path = DEFAULT_PATH] = OPENING.exec(lines[at] ?? '') ?? []
    if (fence === undefined) continue
    const end = lines.indexOf(fence, at)
    const { text, marks } = readMarks(lines.slice(at + 1, end))
    if (kind === 'wrong' || kind === 'right') examples.push({ kind, file: { path, text }, marks, beside: [] })
    else if (kind === 'options') options = text
    else examples.at(-1)?.beside.push({ path, text })
    at = end
  }
  return { options, examples }
}

/** Take the lines out that only mark a place of the line above. */
function readMarks(lines: readonly string[]): { text: string; marks: Place[] } {
  const kept: string[] = []
  const marks: Place[] = []
  for (const line of lines) {
    if (/^\s*\^[\s^]*$/.test(line)) {
      for (const { index } of line.matchAll(/\^/g)) marks.push({ line: kept.length, column: index + 1 })
    } else kept.push(line)
  }
  return { text: `${kept.join('\n')}\n`, marks }
}
