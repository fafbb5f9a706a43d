import { join } from 'node:path'
import { parseFrontMatter } from '../article/frontmatter.ts'
import { reasonOf } from '../errors.ts'
import { type Diagnostic, type Place, START } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import { isRecord } from '../source/is-record.ts'
import { isTooDeep, TOO_DEEP } from '../source/nesting.ts'
import { readOrdinaryFile } from '../source/ordinary-file.ts'
import { placesIn } from '../source/places.ts'
import { MAX_BYTES, readSource, type Source } from '../source/read.ts'
import type { ForeignText, Origin } from './blog.ts'
import { jsonAtTop } from './front-matter/json-at-top.ts'
import { htmlToMarkdown } from './html/html-to-markdown.ts'

/** What a file of Markdown with front matter holds. */
export type TextFile = Pick<ForeignText, 'file' | 'data' | 'place' | 'body' | 'placeOf' | 'isCrlf'> & {
  /** Whether it has front matter at all, which makes a file a page in some tools. */
  readonly hasFrontMatter: boolean
  /** Why it must not be published: its front matter can't be read, and may say so. */
  readonly heldBack?: string
}

/** What Jekyll writes before the address of a page of its own. */
const TOP = /\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}/g

/**
 * Read a text of the source with its front matter in YAML, TOML or JSON; the words of one in HTML are written as Markdown. One
 * that can't be read gives diagnostics alone.
 */
export async function readTextFile(
  { root, cwd }: Origin,
  path: string,
): Promise<Found<TextFile | undefined>> {
  const full = join(root, path)
  const source = await readSource(cwd, full)
  if (!source.value) return { value: undefined, diagnostics: source.diagnostics }
  const raw = await readOrdinaryFile(full, MAX_BYTES)
  const isCrlf = 'bytes' in raw && hasOnlyCrlf(raw.bytes)
  const { file } = source.value
  const { data, place, body, isBroken, diagnostics } = splitText(source.value)
  const bare = body.replace(/^\n+/, '')
  const above = body.length - bare.length
  const placeInText = placesIn(body)
  const found = [...source.diagnostics, ...diagnostics]
  const isHtml = /\.html?$/.test(path)
  const read = isHtml ? htmlToMarkdown(bare.replace(TOP, ''), { hasBlankLines: false }) : { markdown: bare }
  if ('fault' in read) {
    const message = `${read.fault}; copy the text by hand`
    return {
      value: undefined,
      diagnostics: [{ file, ...placeInText(above), severity: 'error', rule: 'body', message }],
    }
  }
  return {
    value: {
      ...{ file, data, place, isCrlf, body: read.markdown },
      // In HTML that became Markdown, nothing stands where it stood.
      placeOf: (offset: number): Place => placeInText(above + (isHtml ? 0 : offset)),
      hasFrontMatter: above > 0 || Object.keys(data).length > 0,
      ...(isBroken && { heldBack: 'its front matter could not be read whole' }),
    },
    diagnostics: found.map((each) => ({ ...each, severity: 'warning' })),
  }
}

interface Split {
  readonly data: Readonly<Record<string, unknown>>
  readonly place: ForeignText['place']
  readonly body: string
  readonly isBroken: boolean
  readonly diagnostics: readonly Diagnostic[]
}

function splitText(source: Source): Split {
  const json = jsonAtTop(source.text)
  if (json === undefined) {
    const { data, place, body, isBroken, diagnostics } = parseFrontMatter(source)
    const isLost = diagnostics.some(({ severity }) => severity === 'error')
    return { data, place, body, isBroken: isBroken || isLost, diagnostics }
  }
  const { text, body } = json
  const split = { data: {}, place: () => START, body, isBroken: true }
  const fault = (message: string): Split => ({
    ...split,
    diagnostics: [{ file: source.file, ...START, severity: 'error', rule: 'front-matter', message }],
  })
  try {
    const data = JSON.parse(text) as unknown
    if (isTooDeep(data)) return fault(`could not read the JSON: ${TOO_DEEP}`)
    return { ...split, data: isRecord(data) ? data : {}, isBroken: false, diagnostics: [] }
  } catch (thrown) {
    return fault(`could not read the JSON: ${reasonOf(thrown)}`)
  }
}

function hasOnlyCrlf(bytes: Buffer): boolean {
  const text = bytes.toString('latin1')
  return text.includes('\r\n') && !/(?:^|[^\r])\n/.test(text)
}
