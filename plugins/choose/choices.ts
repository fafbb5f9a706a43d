import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import {
  CHOSEN_LISTS,
  type Kept,
  type KeptChoice,
  keptChoiceSchema,
} from '../article/lift/chosen/kept-choice.ts'
import { compareText, type Diagnostic, type Place, START } from '../source/diagnostic.ts'
import { explainIssue } from '../source/explain-issue.ts'
import { slashed } from '../source/find.ts'
import { Memory } from '../source/memory.ts'
import { findMergeConflict } from '../source/merge-conflict.ts'
import { isTooDeep, TOO_DEEP } from '../source/nesting.ts'
import { parseYaml } from '../source/parse-yaml.ts'
import { type Positions, positionsInYaml } from '../source/positions.ts'
import { readSource, type Source } from '../source/read.ts'
import { expandYaml, explainYaml } from '../source/yaml-fault.ts'

/** The file in the content folder that keeps what a model chose. */
export const CHOICES = 'choices.json'

/** Largest file of choices that is read, in bytes: a thousand articles, with 14 long sentences each, have half of that. */
export const MAX_CHOICES = 8_000_000

/** What is kept, by the path of each article from the project's root. */
export const choicesSchema = z.record(z.string(), keptChoiceSchema)

/** What is kept of all articles. */
export interface Choices {
  /** By the path of the article's file from the project's root. */
  readonly byFile: ReadonlyMap<string, Kept>
  /** Where the file is, from the project's root. */
  readonly file: string
  /** What the file says; nothing where there is none. */
  readonly text: string | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Read what is kept. A file with a mistake is reported and nothing of it is used; where there is none, nothing is kept. Of
 * the same file as at the last reading, the very same choices are remembered.
 */
export async function readChoices(root: string, content: string, memory = new Memory()): Promise<Choices> {
  const path = join(root, content, CHOICES)
  const file = slashed(join(content, CHOICES))
  const nothing: Choices = { byFile: new Map(), file, text: undefined, diagnostics: [] }
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  )
  if (!isThere) return nothing
  const { value, diagnostics } = await readSource(root, path, {
    most: MAX_CHOICES,
    advice: 'delete what is not for articles that are there',
  })
  if (!value) return { ...nothing, diagnostics: diagnostics.map(asFault) }
  const { text } = value
  return memory.known<Choices>(file, [text]) ?? memory.keep(file, [text], { ...parseChoices(value), text })
}

/** Read choices out of a text: JSON, in which a comma behind the last line of a list does no harm. */
export function parseChoices({ file, text }: Source): Omit<Choices, 'text'> {
  const refuse = (faults: readonly (Place & { readonly message: string })[]): Omit<Choices, 'text'> => ({
    byFile: new Map(),
    file,
    diagnostics: faults.map(({ line, column, message }) => asFault({ file, line, column, message })),
  })
  const conflict = findMergeConflict(file, text)
  if (conflict.length > 0) return refuse(conflict)
  let places: Positions | undefined
  // To tell places takes ten times as long as to read the file, and is needed only where something is wrong.
  const place: Positions = (path) => {
    if (!places) {
      const { document, counter } = parseYaml(text)
      places = positionsInYaml(document.contents, counter, 1)
    }
    return places(path)
  }
  const read = dataOf(text)
  if ('fault' in read) return refuse([{ ...read.place, message: read.fault }])
  const checked = choicesSchema.safeParse(read.data ?? {}, { reportInput: true })
  if (!checked.success) {
    return refuse(
      checked.error.issues.map((issue) => {
        const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
        const path = unknown === undefined ? issue.path : [...issue.path, unknown]
        // The path of a file is long, and known by the line.
        const key = issue.path.slice(1).join('.')
        const message = unknown === undefined ? explainIssue(issue) : `found the unknown key "${unknown}"`
        return { ...place(path), message: key === '' ? message : `${key}: ${message}` }
      }),
    )
  }
  const byFile = new Map(
    Object.entries(checked.data).map(([of, choice]): [string, Kept] => [
      of.normalize('NFC'),
      { choice, keptIn: file, place: (path) => place([of, ...path]) },
    ]),
  )
  return { byFile, file, diagnostics: [] }
}

/** Read JSON, or what is as good as JSON; or say what is wrong with it and where. */
function dataOf(
  text: string,
): { readonly data: unknown } | { readonly fault: string; readonly place: Place } {
  try {
    const data = JSON.parse(text) as unknown
    return isTooDeep(data) ? { fault: TOO_DEEP, place: START } : { data }
  } catch {
    const { document, counter, doubles } = parseYaml(text)
    const [error] = document.errors
    const found = (error && explainYaml(error, text)) ?? doubles[0]
    const expanded = found ?? expandYaml(document, text)
    if (!('fault' in expanded)) return expanded
    const { line, col } = counter.linePos(expanded.offset)
    return { fault: `could not read the JSON: ${expanded.fault}`, place: { line, column: col } }
  }
}

function asFault({ file, message, ...place }: Place & { file: string; message: string }): Diagnostic {
  const { line, column } = { ...START, ...place }
  const advice = 'nothing of this file is used before it is mended or deleted'
  return { file, line, column, severity: 'warning', rule: 'choices', message: `${message}; ${advice}` }
}

/** Write choices as a person reads them in a diff: articles in the order of their paths, and each sentence on a line. */
export function writeChoices(byFile: ReadonlyMap<string, KeptChoice>): string {
  const articles = [...byFile]
    .sort(([a], [b]) => compareText(a, b))
    .map(([file, choice]) => {
      const lists = CHOSEN_LISTS.flatMap((list) => {
        const lines = choice[list]?.map(
          ({ number, text }) => `      { "number": ${number}, "text": ${JSON.stringify(text)} }`,
        )
        if (!lines) return []
        return [`    "${list}": ${lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n    ]`}`]
      })
      const { digest, model } = choice
      const head = [`    "digest": ${JSON.stringify(digest)}`, `    "model": ${JSON.stringify(model)}`]
      return `  ${JSON.stringify(file)}: {\n${[...head, ...lists].join(',\n')}\n  }`
    })
  return articles.length === 0 ? '{}\n' : `{\n${articles.join(',\n')}\n}\n`
}
