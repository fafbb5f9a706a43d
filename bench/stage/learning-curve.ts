import { judgeOthers } from '../../plugins/journey/learn/cross-validate.ts'
import { foldsOf } from '../../plugins/journey/learn/folds.ts'
import { macroF1 } from '../../plugins/journey/learn/measures.ts'
import { STAGE_MODEL } from '../../plugins/journey/learn/model.ts'
import { STAGES } from '../../plugins/journey/stages.ts'
import { itemsOf } from './items.ts'
import type { Labelled } from './read-labels.ts'

const SHARES = [0.1, 0.25, 0.5, 0.75, 1]
const FOLDS = 5

/** Tell how well the stage is judged by what is learnt on a share of the sites: whether more of them would help. */
export function learningCurve(texts: readonly Labelled[]): string {
  const items = itemsOf(texts, 'stage')
  const groups = items.map(({ group }) => group)
  const folds = foldsOf(groups, FOLDS)
  const order = [...new Set(groups)]
  const lines = SHARES.map((share) => {
    const verdicts = Array.from({ length: FOLDS }, (_, fold) => {
      const inside = new Set(order.filter((_, at) => (at * 7919) % order.length < share * order.length))
      const known = items.filter(({ group }, at) => folds[at] !== fold && inside.has(group))
      const others = items.filter((_, at) => folds[at] === fold)
      return [...judgeOthers(known, others, STAGE_MODEL)].map(([{ example }, chances]) => ({
        label: example.label,
        chances,
      }))
    }).flat()
    return `${`${Math.round(share * 100)} %`.padEnd(20)} ${macroF1(verdicts, STAGES.length).toFixed(3)}`
  })
  return `\nShare of the sites    stage F1\n${lines.join('\n')}\n`
}
