import matter from 'gray-matter'
import { type Diagnostic, type Place, type Severity, START } from '../source/diagnostic.ts'
import { isRecord } from '../source/is-record.ts'
import { TOO_DEEP } from '../source/nesting.ts'
import { parseYaml } from '../source/parse-yaml.ts'
import { placeAt } from '../source/places.ts'
import { type Positions, positionsByLine, positionsInToml, positionsInYaml } from '../source/positions.ts'
import type { Source } from '../source/read.ts'
import { countValues, MAX_LENGTH, MAX_VALUES } from '../source/values.ts'
import { expandYaml, explainYaml } from '../source/yaml-fault.ts'
import { type CurlyValue, curlyValues } from './curly-values.ts'
import { lateFrontMatter } from './late-front-matter.ts'
import { expandToml } from './toml.ts'
import { type TrailingComment, trailingComments } from './yaml-comments.ts'

/** With more faults than this in the YAML, only its one-line pairs are read. */
const MAX_FAULTS = 10

const LATE = 'found front matter that does not begin on the first line; delete what stands above it'

/** Hugo reads JSON that stands at the top of a file. */
const JSON_OPENING = /^\s{0,99}\{\s{0,99}"[\w-]+"\s{0,99}:/

/** A hyphen too few or too many above a key, or the dashes that word processors make of hyphens. */
const WRONG_OPENING = /^(--|----|-?[–—]-?)[ \t]*\n[A-Za-z_][\w-]{0,40}:[ \t]/

/** The front matter of a file and the text below it. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>
  /** The file's text with the front matter blanked out, so that lines keep their numbers. */
  readonly body: string
  /** Where a key stands; an unknown path gives the nearest known parent. */
  readonly place: Positions
  readonly comments: readonly TrailingComment[]
  readonly curly: readonly CurlyValue[]
  /** Whether the YAML is broken, so that the data is what its lines seem to say; what is wrong is reported. */
  readonly isBroken: boolean
  readonly diagnostics: readonly Diagnostic[]
}

type Language = 'yaml' | 'toml'
type Parsed = Pick<FrontMatter, 'data' | 'place'> &
  Partial<Pick<FrontMatter, 'comments' | 'curly' | 'isBroken'>>

/**
 * Split a file into front matter and body, reading YAML and TOML and nothing else.
 *
 * gray-matter executes `---js` blocks whatever its options say, so the language word is read here first, and every
 * engine that it knows besides ours throws.
 */
export function parseFrontMatter(source: Source): FrontMatter {
  const { text, file } = source
  const diagnostics: Diagnostic[] = []
  const report = (place: Place, rule: string, message: string, severity: Severity = 'error') =>
    diagnostics.push({ file, ...place, severity, rule, message })
  const none = {
    data: {},
    body: text,
    place: () => START,
    comments: [],
    curly: [],
    isBroken: false,
    diagnostics,
  }

  const late = lateFrontMatter(text)
  if (late > 0) {
    const at = placeAt(text, late)
    report(at, 'front-matter', LATE, 'warning')
    return moveDown(parseFrontMatter({ file, text: text.slice(late) }), at.line - 1, diagnostics)
  }
  if (JSON_OPENING.test(text)) {
    report(
      START,
      'front-matter-language',
      'found front matter in JSON, which is not read; use YAML (---) or TOML (+++)',
    )
    return none
  }
  const dashes = WRONG_OPENING.exec(text)?.[1]
  if (dashes !== undefined) {
    report(
      START,
      'front-matter',
      `found ${dashes} on the first line; front matter begins with three hyphens, ---`,
    )
    return none
  }
  const opening = /^(---|\+\+\+)([^\n]*)\n/.exec(text)
  if (!opening?.[1]) return none
  const fence = opening[1]
  const word = (opening[2] ?? '').trim().toLowerCase()
  if (fence === '---' && word.startsWith('-')) return none
  const closing = new RegExp(`\\n${fence.replaceAll('+', '\\+')}[ \\t]*(?=\\n|$)`).exec(text.slice(3))
  if (!closing) {
    if (word !== '') return none
    report(START, 'front-matter', `found ${fence} without a closing ${fence}; close the front matter`)
    return none
  }
  const end = 3 + closing.index + closing[0].length
  const body = text.slice(0, end).replace(/[^\n]/g, '') + text.slice(end)
  const language = languageOf(fence, word)
  if (language === undefined) {
    report(
      START,
      'front-matter-language',
      `found front matter in "${word}", which could be code and is not read; use YAML (---) or TOML (+++)`,
    )
    return { ...none, body }
  }
  if (end > MAX_LENGTH) {
    report(
      START,
      'front-matter-size',
      `found front matter of ${Math.round(end / 1000)} KB, expected at most ${MAX_LENGTH / 1000} KB; move text to the body`,
    )
    return { ...none, body }
  }
  if (countValues(text.slice(0, end)) > MAX_VALUES) {
    const most = MAX_VALUES.toLocaleString('en')
    report(
      START,
      'front-matter-size',
      `found front matter of more than ${most} values; move them to a file of their own`,
    )
    return { ...none, body }
  }

  let parsed: Parsed = none
  const read = (raw: string): object => {
    parsed = language === 'yaml' ? readYaml(raw, report) : readToml(raw, report)
    return parsed.data
  }
  const refuse = () => {
    throw new Error('front matter in code is not read')
  }
  const engines = {
    yaml: read,
    toml: read,
    json: refuse,
    javascript: refuse,
    js: refuse,
    coffee: refuse,
    coffeescript: refuse,
  }
  // Only the front matter is handed over: text below it must never reach an engine.
  const block = `${fence}\n${text.slice(opening[0].length, end)}\n`
  const { data } = matter(block, { language, delimiters: fence, engines })
  return { ...none, ...parsed, data, body }
}

/** Move front matter down by some lines, where it stood in its file, and put what was found before in front. */
function moveDown(found: FrontMatter, lines: number, before: readonly Diagnostic[]): FrontMatter {
  const down = <At extends Place>(at: At): At => ({ ...at, line: at.line + lines })
  return {
    ...found,
    body: '\n'.repeat(lines) + found.body,
    place: (path) => down(found.place(path)),
    comments: found.comments.map(down),
    curly: found.curly.map(down),
    diagnostics: [...before, ...found.diagnostics.map(down)],
  }
}

function languageOf(fence: string, word: string): Language | undefined {
  if (word === '' || word.startsWith('#')) return fence === '---' ? 'yaml' : 'toml'
  if (word === 'yaml' || word === 'yml') return 'yaml'
  return word === 'toml' ? 'toml' : undefined
}

type Report = (place: Place, rule: string, message: string, severity?: Severity) => void

/**
 * A closing quote alone at the left margin, as editors of other tools write it. YAML wants it further in than its key;
 * nothing else can stand there.
 */
const CLOSING_AT_MARGIN = /^["'][ \t]*$/gm
const DEEP = ' '.repeat(40)

/** Front matter begins on line 2 of its file, and gray-matter hands over the line end before it. */
function readYaml(raw: string, report: Report): Parsed {
  const yaml = raw.replace(/^\n/, '').replace(CLOSING_AT_MARGIN, (line) => DEEP + line)
  const { document, counter, doubles } = parseYaml(yaml)
  const placeOf = (offset: number): Place => {
    const { line, col } = counter.linePos(offset)
    return { line: line + 1, column: col }
  }
  const place = positionsInYaml(document.contents, counter)
  for (const { fault, offset } of doubles) {
    const message = `${fault}; the last one counts, delete the other`
    report(placeOf(offset), 'duplicate-key', message, 'warning')
  }
  const [first] = document.errors
  const expanded = document.errors.length < MAX_FAULTS ? expandYaml(document, yaml) : { data: undefined }
  if (first) {
    const { fault, offset } = explainYaml(first, yaml)
    report(placeOf(offset), 'front-matter', `could not read the YAML: ${fault}`)
  } else if ('fault' in expanded) {
    const rule = expanded.fault === TOO_DEEP ? 'front-matter' : 'front-matter-aliases'
    report(placeOf(expanded.offset), rule, `could not read the YAML: ${expanded.fault}`)
  }
  const understood = 'data' in expanded && isRecord(expanded.data) ? expanded.data : {}
  if (first || 'fault' in expanded) {
    const place = positionsByLine(yaml)
    return { data: { ...understood, ...salvage(yaml) }, place, isBroken: true }
  }
  if (expanded.data !== null && !isRecord(expanded.data)) {
    report(
      { line: 2, column: 1 },
      'front-matter',
      'found no "key: value" pairs in the front matter; put a space after each colon',
    )
  }
  const { contents } = document
  const comments = trailingComments(contents, yaml, placeOf)
  return { data: understood, place, comments, curly: curlyValues(contents, placeOf) }
}

function readToml(raw: string, report: Report): Parsed {
  const toml = raw.replace(/^\n/, '')
  const read = expandToml(toml)
  if ('fault' in read)
    report(
      { line: read.line + 1, column: read.column },
      'front-matter',
      `could not read the TOML: ${read.fault}`,
    )
  return { data: 'fault' in read ? {} : read.data, place: positionsInToml(toml) }
}

/** Read the one-line `key: value` pairs of broken YAML, so that a slip in one line does not lose the others. */
function salvage(yaml: string): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const [, key = '', rest = ''] of yaml.matchAll(/^([A-Za-z_][\w-]*):[ \t]+(\S.*)$/gm)) {
    // As a pattern, the spaces at the end would be tried at each space of the line.
    const value = rest.trimEnd()
    if (/^[|>[{&*!]/.test(value)) continue
    const truth = /^(true|false)(?:[ \t]+#.*)?$/i.exec(value)?.[1]
    data[key] = truth === undefined ? value.replace(/^(["'])(.*?)\1?$/, '$2') : truth.toLowerCase() === 'true'
  }
  return data
}
