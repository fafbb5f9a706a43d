import { basename, extname, join } from 'node:path'
import { z } from 'zod'
import { type Diagnostic, type Place, START } from './diagnostic.ts'
import { explainIssue } from './explain-issue.ts'
import { type Found, findFiles } from './find.ts'
import { nearestKey } from './nearest-key.ts'
import { parseYaml } from './parse-yaml.ts'
import { type Positions, positionsInYaml } from './positions.ts'
import { readSource, type Source } from './read.ts'
import { MOST_FINDINGS } from './summarise.ts'
import { countValues, MAX_LENGTH, MAX_VALUES } from './values.ts'
import { expandYaml, explainYaml } from './yaml-fault.ts'

/** One checked YAML file. */
export interface YamlFile<Value> {
  /** The file's name without its ending. */
  readonly id: string
  readonly file: string
  readonly value: Value
  /** Where a key stands in the file. */
  readonly place: Positions
}

const SIZE = { most: MAX_LENGTH, advice: 'take out what is not for here' }

/** Read every YAML file of a folder and check it; a file with a mistake is reported and left out. */
export async function readYamlFolder<Schema extends z.ZodType>(
  root: string,
  folder: string,
  schema: Schema,
): Promise<Found<YamlFile<z.output<Schema>>[]>> {
  const value: YamlFile<z.output<Schema>>[] = []
  const found = await findFiles(root, join(root, folder), ['.yml', '.yaml'])
  const diagnostics = [...found.diagnostics]
  for (const path of found.value) {
    const source = await readSource(root, path, SIZE)
    diagnostics.push(...source.diagnostics)
    if (!source.value) continue
    const checked = checkYaml(source.value, schema)
    diagnostics.push(...checked.diagnostics)
    if (checked.value)
      value.push({ id: basename(path, extname(path)), file: source.value.file, ...checked.value })
  }
  return { value, diagnostics }
}

/** Parse one YAML text and check it against a schema, with the position of each mistake. */
export function checkYaml<Schema extends z.ZodType>(
  { file, text }: Source,
  schema: Schema,
): Found<{ value: z.output<Schema>; place: Positions } | undefined> {
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
  const checked = schema.safeParse(expanded.data, { reportInput: true })
  if (checked.success) return { value: { value: checked.data, place }, diagnostics }
  for (const issue of checked.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
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
