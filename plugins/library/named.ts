import { type Diagnostic, START } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import { nameFault } from '../source/name-fault.ts'
import type { YamlFile } from '../source/yaml.ts'

/** What can be part of an address. */
const PLAIN = /^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u

/** Keep the files whose names tell them apart, in whichever folders they stand; the others are reported and left out. */
export function namedApart<Value>({
  value,
  diagnostics,
}: Found<readonly YamlFile<Value>[]>): Found<YamlFile<Value>[]> {
  const seen = new Map<string, string>()
  const faults: Diagnostic[] = []
  const kept = value.filter(({ id, file }) => {
    const report = (message: string): void => {
      faults.push({ file, ...START, severity: 'error', rule: 'file-name', message })
    }
    const twin = seen.get(id)
    if (!PLAIN.test(id)) {
      report(`found the file name "${id}", expected lower-case letters, digits and single hyphens`)
      return false
    }
    const fault = nameFault(id)
    if (fault !== undefined) {
      report(`found a file name ${fault}`)
      return false
    }
    if (twin !== undefined) {
      report(`found the name "${id}" a second time (also ${twin}); give one of the files another name`)
      return false
    }
    seen.set(id, file)
    return true
  })
  return { value: kept, diagnostics: [...diagnostics, ...faults] }
}
