import { basename, extname } from 'node:path'
import type { z } from 'zod'
import type { Config } from '../config.ts'
import type { ProofDefinition, proofSchema } from '../proof/schema.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import type { YamlFile } from '../source/yaml.ts'
import { namedApart } from './named.ts'
import { readStages } from './stage-names.ts'

type ProofFiles = Found<YamlFile<z.output<typeof proofSchema>>[]> & { readonly held: ReadonlySet<string> }

/**
 * Settle the stages that the files of proof name; without any, those that stand for decision. Unknown ones are reported.
 * Also tells the ids of what is kept back: by its writer, or since it has a fault, such as no permission.
 */
export function readProof(
  files: ProofFiles,
  { journey }: Pick<Config, 'journey'>,
): Found<ProofDefinition[]> & { readonly keptBack: ReadonlySet<string> } {
  const named = namedApart(files)
  const diagnostics: Diagnostic[] = [...named.diagnostics]
  const deciding = journey.stages.filter((each) => each.place === 'decision').map((each) => each.id)
  const value = named.value.map(({ id, file, place, value: { stage, ...said } }): ProofDefinition => {
    const read = stage && readStages({ file, place }, ['stage'], stage, journey)
    diagnostics.push(...(read?.diagnostics ?? []))
    return { ...said, id, file, place, stage: read?.value ?? deciding }
  })
  const ids = new Set(value.map(({ id }) => id))
  const faulty = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file }) => basename(file, extname(file)))
    .filter((id) => !ids.has(id))
  return { value, diagnostics, keptBack: new Set([...files.held, ...faulty]) }
}
