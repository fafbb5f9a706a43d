import { crossValidate, judgeOthers } from '../plugins/journey/learn/cross-validate.ts'
import { AGE_MODEL, STAGE_MODEL } from '../plugins/journey/learn/model.ts'
import { asideOf } from './aside.ts'
import { learningOptions } from './learning-options.ts'
import { type Item, itemsOf } from './stage/items.ts'
import { learningCurve } from './stage/learning-curve.ts'
import { type Labels, readLabels } from './stage/read-labels.ts'
import { report, reportErrors } from './stage/report.ts'
import { writeWeights } from './stage/weights-file.ts'

// How well the judgement of stage and age does on sites that it does not know: each site is judged by what was learnt on
// others alone, in ten folds. `npm run bench:stage -- DIR [--errors] [--full] [--aside N] [--only-aside] [--write]`. DIR
// holds labels.csv, texts/ and, if there is one, sites.json. `--aside N` leaves N sites out that chance has chosen, and
// `--only-aside` judges these by what was learnt on all others: what was tried and chosen on the others says nothing of them.

const options = learningOptions('bench:stage', 'labels.csv')
const labels = await readLabels(options.folder)
const aside = asideOf([...new Set(labels.texts.map(({ site }) => site))], options.aside)
const [known, unknown] = [false, true].map(
  (isAside): Labels => ({
    ...labels,
    texts: labels.texts.filter(({ site }) => aside.has(site) === isAside),
  }),
) as [Labels, Labels]
const { judged, stage, evergreen, how } = options.onlyAside ? judgeAside() : judgeInFolds()
process.stdout.write(report(how, judged, stage, evergreen))
if (options.full) process.stdout.write(learningCurve(known.texts))
if (options.errors) process.stdout.write(reportErrors(stage, evergreen))
if (options.write) {
  await writeWeights(labels.texts)
  console.log('\nThe weights were learnt on all of these texts and written to plugins/journey/weights/.')
}

function judgeInFolds() {
  const items = (what: 'stage' | 'evergreen'): Item[] => itemsOf(known.texts, what)
  return {
    judged: known,
    stage: crossValidate(items('stage'), STAGE_MODEL),
    evergreen: crossValidate(items('evergreen'), AGE_MODEL),
    how: `Ten folds: ${known.texts.length} texts of ${sitesOf(known)} sites, each judged by what was learnt on other sites alone.`,
  }
}

function judgeAside() {
  return {
    judged: unknown,
    stage: judgeOthers(itemsOf(known.texts, 'stage'), itemsOf(unknown.texts, 'stage'), STAGE_MODEL),
    evergreen: judgeOthers(itemsOf(known.texts, 'evergreen'), itemsOf(unknown.texts, 'evergreen'), AGE_MODEL),
    how: `Set aside: ${unknown.texts.length} texts of ${sitesOf(unknown)} sites, judged by what was learnt on ${sitesOf(known)} others.`,
  }
}

function sitesOf({ texts }: Labels): number {
  return new Set(texts.map(({ site }) => site)).size
}
