import { join } from 'node:path'
import { nameOf } from '../article/read.ts'
import { gather } from '../article/understand.ts'
import type { Example } from '../journey/learn/learn.ts'
import { featuresOf, STAGE_MODEL } from '../journey/learn/model.ts'
import { readEvidence } from '../journey/reading.ts'
import { STAGES } from '../journey/stages.ts'
import { readSource } from '../source/read.ts'
import type { Library } from './library.ts'

/** A text whose stage its writer has said, as an example to learn from. */
export interface StatedStage {
  readonly file: string
  readonly title: string
  readonly example: Example
}

/** Take the articles whose writers have said their stage, in the order of the library. */
export async function statedStages({ articles, config }: Library): Promise<StatedStage[]> {
  const { root, brand, rivals, journey } = config
  const all = await Promise.all(
    articles.map(async (article): Promise<StatedStage[]> => {
      const { file, title, lang, said } = article
      if (said.stage === undefined) return []
      const source = await readSource(root, join(root, file))
      if (!source.value) return []
      const { evidence } = gather(source.value, {
        name: nameOf(file, config.languages),
        languages: config.languages,
        brand,
        rivals,
        fallbackLang: lang.value,
      })
      const label = STAGES.indexOf(journey.stage(said.stage).place)
      const features = featuresOf(readEvidence(evidence), STAGE_MODEL)
      return [{ file, title, example: { features, label, weight: 1 } }]
    }),
  )
  return all.flat()
}
