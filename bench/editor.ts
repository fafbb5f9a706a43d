import { CHOICES, type ChoiceName } from '../plugins/article/lift/choose/choices.ts'
import { asideOf } from './aside.ts'
import { judgeInFolds, judgeOthers } from './editor/judged.ts'
import { foldersOf, readArticles, sitesOf } from './editor/read-articles.ts'
import { report, reportErrors } from './editor/report.ts'
import { reportCalibration, reportSites } from './editor/report-parts.ts'
import { writeWeights } from './editor/weights-file.ts'
import { learningOptions } from './learning-options.ts'

// How much of what is lifted editors would accept, on sites that were not learnt from: in folds by owner, with features,
// weights, threshold and gate from the others. `npm run bench:editor -- DIR [--errors] [--full] [--aside N] [--only-aside]
// [--write]`. DIR holds labels.jsonl and stands beside stage-dev/. `--aside N` leaves N sites unread that chance has chosen;
// `--only-aside` lifts from these alone, by what was learnt on all others; `--full` also tries other rates.

/** Rates that are tried besides, in how many an article. */
const RATES: Readonly<Record<ChoiceName, readonly number[]>> = {
  quotes: [0.5, 0.75, 1.25],
  keyPoints: [1, 1.5, 2.5],
  numbers: [0.045, 0.06],
  hooks: [0.1, 0.3, 1],
}

const options = learningOptions('bench:editor', 'labels.jsonl')
const folders = foldersOf(options.folder)
const aside = asideOf(await sitesOf(folders), options.aside)
const known = await readArticles(folders, (site) => !aside.has(site))
const unknown = options.onlyAside ? await readArticles(folders, (site) => aside.has(site)) : []
const judge = (name: ChoiceName, rate?: number) =>
  options.onlyAside ? judgeOthers(known, unknown, name, rate) : judgeInFolds(known, name, rate)

console.log(
  options.onlyAside
    ? `Set aside: ${unknown.length} articles, by what was learnt on ${known.length} of other sites.`
    : `In folds: ${known.length} articles, each by what was learnt on other owners' alone.`,
)
const all = new Map((Object.keys(CHOICES) as ChoiceName[]).map((name) => [name, judge(name)]))
for (const [name, judged] of all) {
  process.stdout.write(report(name, judged) + reportCalibration(name, judged))
  if (options.full)
    for (const rate of RATES[name]) {
      console.log(`\nat ${rate} an article:`)
      process.stdout.write(report(name, judge(name, rate)))
    }
  if (options.errors) process.stdout.write(reportErrors(name, judged))
}
process.stdout.write(reportSites(all))
if (options.write) {
  await writeWeights(known)
  console.log(
    `\nThe weights were learnt on ${known.length} articles and written to plugins/article/lift/weights/.`,
  )
}
