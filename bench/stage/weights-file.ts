import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { learnAll } from '../../plugins/journey/learn/cross-validate.ts'
import { AGE_MODEL, type Model, STAGE_MODEL } from '../../plugins/journey/learn/model.ts'
import { itemsOf } from './items.ts'
import type { Labelled } from './read-labels.ts'

const FOLDER = fileURLToPath(new URL('../../plugins/journey/weights/', import.meta.url))
/** Longest line of the file, as the formatter has it. */
const WIDTH = 110

/** Learn the weights of both judgements on all texts, as the files that hold them. */
export function weightFiles(texts: readonly Labelled[]): ReadonlyMap<string, string> {
  const stage = learnAll(itemsOf(texts, 'stage'), STAGE_MODEL)
  const age = learnAll(itemsOf(texts, 'evergreen'), AGE_MODEL)
  return new Map([
    ['stage.ts', fileOf('STAGE_WEIGHTS', STAGE_MODEL, stage)],
    ['age.ts', fileOf('AGE_WEIGHTS', AGE_MODEL, age)],
  ])
}

/** Learn the weights on all texts and write them where the judgements read them. */
export async function writeWeights(texts: readonly Labelled[]): Promise<void> {
  for (const [name, text] of weightFiles(texts)) await writeFile(join(FOLDER, name), text)
}

function fileOf(
  name: string,
  { classes, ids }: Pick<Model<string>, 'classes' | 'ids'>,
  learnt: ReturnType<typeof learnAll>,
): string {
  const rows = ids.map((id, at) => {
    const key = /^\w+$/.test(id) ? id : id.includes("'") ? JSON.stringify(id) : `'${id}'`
    return `    ${key}: [${(learnt.weights[at] ?? []).map(figure).join(', ')}],`
  })
  const long = rows.find((row) => row.length > WIDTH)
  if (long) throw new Error(`a line of the weights is too long: ${long}`)
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a learnt figure may look like a known one
import type { Weights } from '../weigh.ts'

/** Learnt by \`npm run bench:stage -- DIR --write\`; for ${classes.join(', ')}. */
export const ${name}: Weights = {
  biases: [${learnt.biases.map(figure).join(', ')}],
  temperature: ${figure(learnt.temperature)},
  signals: {
${rows.join('\n')}
  },
}
`
}

/** Three places are more than the data can tell, and the same on every machine. */
function figure(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0)
}
