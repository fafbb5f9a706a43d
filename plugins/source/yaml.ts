import { basename, extname, join } from 'node:path'
import { z } from 'zod'
import { bareValues } from './bare-values.ts'
import { type Diagnostic, type Place, START } from './diagnostic.ts'
import { explainIssue } from './explain-issue.ts'
import { type Found, findFiles } from './find.ts'
import { isPrivate } from './is-private.ts'
import { isRecord } from './is-record.ts'
import { issuesMeant } from './issues-meant.ts'
import { Memory } from './memory.ts'
import { findMergeConflict } from './merge-conflict.ts'
import { nearestKey } from './nearest-key.ts'
import { parseYaml } from './parse-yaml.ts'
import { type Positions, positionsInYaml } from './positions.ts'
import { readSource, type Source } from './read.ts'
import { MOST_FINDINGS } from './summarise.ts'
import { countValues, MAX_LENGTH, MAX_VALUES } from './values.ts'
import { expandYaml, explainYaml } from './yaml-fault.ts'

/** One checked YAML file. */
export interface YamlFile<Value> {
  /** The file's name without its ending, its letters composed. */
  readonly id: string
  readonly file: string
  readonly value: Value
  /** Where a key stands in the file. */
  readonly place: Positions
}

const SIZE = { most: MAX_LENGTH, advice: 'take out what is not for here' }

/** Where it is remembered what was read of files, and what they were read by. */
interface Remembered {
  readonly memory: Memory
  readonly from: readonly unknown[]
}

/** What was read of one file: nothing where it has a mistake, or is held back. */
type CheckedYaml<Schema extends z.ZodType> = Found<
  { value: z.output<Schema>; place: Positions } | undefined
> & { readonly isHeld?: boolean }

/** What the keys of a file say of whether it is out. */
export interface Held {
  /** Why it is kept back; nothing where it is out. */
  readonly why: string | undefined
  /** The keys that say so, or the contrary. */
  readonly keys: readonly string[]
  /** What may be meant so, and can't be understood. */
  readonly unclear: readonly { readonly path: readonly string[]; readonly message: string }[]
}

/**
 * Read every YAML file of a folder and check it; a file with a mistake is reported and left out. One that is held back is
 * passed over, and its id told. Files and folders whose names are private are not read at all. What is remembered of a file
 * is taken where its text, and what the schema and `heldBy` come `from`, is the same.
 */
export async function readYamlFolder<Schema extends z.ZodType>(
  root: string,
  folder: string,
  schema: Schema,
  heldBy?: (data: Readonly<Record<string, unknown>>) => Held,
  { memory, from }: Remembered = { memory: new Memory(), from: [] },
): Promise<Found<YamlFile<z.output<Schema>>[]> & { readonly held: ReadonlySet<string> }> {
  const held = new Set<string>()
  const value: YamlFile<z.output<Schema>>[] = []
  const found = await findFiles(root, join(root, folder), ['.yml', '.yaml'], isPrivate)
  const diagnostics = [...found.diagnostics]
  for (const path of found.value) {
    const source = await readSource(root, path, SIZE)
    diagnostics.push(...source.diagnostics)
    if (!source.value) continue
    const id = basename(path, extname(path)).normalize('NFC')
    const [name, all] = [`settings in ${path}`, [source.value.text, ...from]]
    const checked =
      memory.known<CheckedYaml<Schema>>(name, all) ??
      memory.keep(name, all, checkYaml(source.value, schema, heldBy))
    diagnostics.push(...checked.diagnostics)
    if (checked.isHeld) held.add(id)
    if (checked.value) value.push({ id, file: source.value.file, ...checked.value })
  }
  return { value, diagnostics, held }
}

/** Parse one YAML text and check it against a schema, with the position of each mistake. */
export function checkYaml<Schema extends z.ZodType>(
  { file, text }: Source,
  schema: Schema,
  heldBy?: (data: Readonly<Record<string, unknown>>) => Held,
): CheckedYaml<Schema> {
  const diagnostics: Diagnostic[] = []
  const report = (place: Place, rule: string, message: string) =>
    diagnostics.push({ file, ...place, severity: 'error', rule, message })
  if (countValues(text) > MAX_VALUES) {
    const most = MAX_VALUES.toLocaleString('en')
    report(
      START,
      'file-size',
      `found more than ${most} values, expected a few; take out what is not for here`,
    )
    return { value: undefined, diagnostics }
  }
  const conflict = findMergeConflict(file, text)
  if (conflict.length > 0) return { value: undefined, diagnostics: conflict }
  const { document, counter, doubles } = parseYaml(text)
  const faults = [
    ...document.errors.map((error, index) =>
      // To explain a fault, the text around it is searched; no more of them are told than these.
      index < MOST_FINDINGS ? explainYaml(error, text) : { fault: error.message, offset: error.pos[0] },
    ),
    ...doubles,
  ]
  const expanded = faults.length === 0 ? expandYaml(document, text) : undefined
  if (expanded && 'fault' in expanded) faults.push(expanded)
  for (const { fault, offset } of faults) {
    const { line, col } = counter.linePos(offset)
    report({ line, column: col }, 'yaml', `could not read the YAML: ${fault}`)
  }
  if (!expanded || 'fault' in expanded) return { value: undefined, diagnostics }
  const place = positionsInYaml(document.contents, counter, 1)
  const read = heldBy && isRecord(expanded.data) ? heldBy(expanded.data) : undefined
  if (read?.why !== undefined) return { value: undefined, diagnostics, isHeld: true }
  for (const { path, message } of read?.unclear ?? []) report(place(path), 'draft', message)
  const data = bareValues(expanded.data, (path, message, rule) => {
    const severity = rule === 'comment' ? 'error' : 'warning'
    diagnostics.push({ file, ...place(path), severity, rule, message })
  })
  const own = schema instanceof z.ZodObject ? schema.shape : {}
  const said = read?.keys.filter((key) => !Object.hasOwn(own, key)) ?? []
  if (isRecord(data)) for (const key of said) delete data[key]
  const checked = schema.safeParse(data, { reportInput: true })
  if (checked.success) return { value: { value: checked.data, place }, diagnostics }
  for (const issue of checked.error.issues.flatMap(issuesMeant)) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys.filter((each) => !read?.unclear.some(({ path }) => path[0] === each)))
        report(
          place([...issue.path, key]),
          'unknown-key',
          `found the unknown key "${key}"; ${adviceFor(key, schema)}`,
        )
    } else {
      const key = issue.path.join('.')
      report(place(issue.path), 'yaml-value', `${key === '' ? '' : `${key}: `}${explainIssue(issue)}`)
    }
  }
  return { value: undefined, diagnostics }
}

function adviceFor(key: string, schema: z.ZodType): string {
  const near = schema instanceof z.ZodObject ? nearestKey(key, Object.keys(schema.shape)) : undefined
  return near ? `did you mean "${near}"?` : 'see content/README.md for the keys'
}
