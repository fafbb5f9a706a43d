import type { Config } from '../config.ts'
import { configName } from '../source/config-name.ts'
import { type Diagnostic, START } from '../source/diagnostic.ts'
import { nameFault } from '../source/name-fault.ts'
import { stagePath } from './addresses.ts'

/** Report stages of the site's journey whose pages would have a name that no file can have. */
export function checkStagePages(config: Config): Diagnostic[] {
  const { journey, languages, routes, root } = config
  if (!routes) return []
  return languages.flatMap((lang) =>
    journey.stages.flatMap((stage): Diagnostic[] => {
      const fault = nameFault(stagePath(config, stage, lang).split('/').at(-2) ?? '')
      if (fault === undefined) return []
      const message = `found the stage "${stage.id}", whose page in ${lang} would have a name ${fault}`
      return [{ file: configName(root), ...START, severity: 'error', rule: 'file-name', message }]
    }),
  )
}
