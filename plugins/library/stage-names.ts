import { type Journey, unknownStage } from '../journey/journey.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import type { YamlFile } from '../source/yaml.ts'

/** Read the stages that a YAML file names under a path of keys as stages of the site's journey; unknown ones are left out and reported. */
export function readStages(
  { file, place }: Pick<YamlFile<unknown>, 'file' | 'place'>,
  path: readonly string[],
  names: readonly string[],
  journey: Journey,
): Found<string[]> {
  const diagnostics: Diagnostic[] = []
  const value = new Set<string>()
  for (const [index, name] of names.entries()) {
    const stage = journey.find(name)
    if (stage) value.add(stage.id)
    else
      diagnostics.push({
        file,
        ...place([...path, index]),
        severity: 'error',
        rule: 'yaml-value',
        message: `${[...path, index].join('.')}: ${unknownStage(name, journey)}`,
      })
  }
  return { value: [...value], diagnostics }
}
