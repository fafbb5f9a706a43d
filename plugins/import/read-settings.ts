import { expandToml } from '../article/toml.ts'
import { reasonOf } from '../errors.ts'
import { type Diagnostic, START } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import { isRecord } from '../source/is-record.ts'
import { parseYaml } from '../source/parse-yaml.ts'
import { readSource } from '../source/read.ts'
import { expandYaml } from '../source/yaml-fault.ts'
import type { Origin } from './blog.ts'
import { fileIn } from './source-file.ts'

/** Settings of a tool or a folder, as plain data. */
export type Settings = Readonly<Record<string, unknown>>

/** Read the first of some files in YAML, TOML or JSON that there is; no file, and one that can't be read, has no settings. */
export async function readSettings(
  { root, cwd }: Origin,
  names: readonly string[],
): Promise<Found<Settings>> {
  for (const name of names) {
    const path = await fileIn(root, name)
    if (path === undefined) continue
    const { value: source, diagnostics } = await readSource(cwd, path)
    if (!source) return { value: {}, diagnostics: diagnostics.map(asWarning) }
    const read = parse(name, source.text)
    if (typeof read !== 'string') return { value: read, diagnostics: [] }
    const message = `could not read the settings: ${read}`
    return {
      value: {},
      diagnostics: [{ file: source.file, ...START, severity: 'warning', rule: 'settings', message }],
    }
  }
  return { value: {}, diagnostics: [] }
}

function parse(name: string, text: string): Settings | string {
  if (name.endsWith('.toml')) {
    const read = expandToml(text)
    return 'fault' in read ? read.fault : read.data
  }
  if (name.endsWith('.json')) {
    try {
      const data = JSON.parse(text) as unknown
      return isRecord(data) ? data : {}
    } catch (thrown) {
      return reasonOf(thrown)
    }
  }
  const { document } = parseYaml(text)
  const [first] = document.errors
  if (first) return reasonOf(first).replace(/ at line .*$/, '')
  const read = expandYaml(document, text)
  return 'fault' in read ? read.fault : isRecord(read.data) ? read.data : {}
}

function asWarning(found: Diagnostic): Diagnostic {
  return { ...found, severity: 'warning' }
}

/** Read a setting that is words; nothing where it is anything else. */
export function words(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** Read a setting that is a block; an empty one where it is anything else. */
export function block(value: unknown): Settings {
  return isRecord(value) ? value : {}
}

/** The host of a whole address, in small letters. */
export function hostOf(address: unknown): string[] {
  const host = URL.parse(words(address) ?? '')?.host
  return host ? [host.toLowerCase()] : []
}

/** The path of a whole address or a path, without `/` at its end. */
export function basePath(address: unknown): string {
  const written = words(address) ?? ''
  const path = /^https?:/i.test(written) ? (URL.parse(written)?.pathname ?? '') : written
  const bare = path.replace(/^\/+|\/+$/g, '')
  return bare === '' ? '' : `/${bare}`
}
