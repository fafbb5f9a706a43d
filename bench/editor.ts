import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CHOICES, type ChoiceName } from '../plugins/article/lift/choose/choices.ts'
import { asideOf } from './aside.ts'
import { judgeInFolds, judgeOthers } from './editor/judged.ts'
import { foldersOf, readArticles, sitesOf } from './editor/read-articles.ts'
import { report, reportErrors } from './editor/report.ts'
import { writeWeights } from './editor/weights-file.ts'

// How much of what is lifted editors would accept, on sites that were not learnt from: in folds by owner, with features,
// weights, threshold and gate from the others. `npm run bench:editor -- DIR [--errors] [--full] [--aside N] [--only-aside]
// [--write]`. DIR holds labels.jsonl and stands beside stage-dev/. `--aside N` leaves N sites unread that chance has chosen;
// `--only-aside` lifts from these alone, by what was learnt on all others; `--full` also tries other rates.

/** Rates that are tried besides, in how many an article. */
const RATES: Readonly<Record<ChoiceName, readonly number[]>> = {
  quotes: [0.5, 0.75, 1.25],
  keyPoints: [1, 1.5, 2.5],
  numbers: [0.05, 0.2],
  hooks: [0.2, 1],
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    aside: { type: 'string', default: '0' },
    'only-aside': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const [folder] = positionals
if (folder === undefined) {
  console.error(
    'bench:editor needs a folder with labels.jsonl: npm run bench:editor -- DIR [--errors] [--write]',
  )
  process.exit(2)
}
const folders = foldersOf(resolve(folder))
const aside = asideOf(await sitesOf(folders), Number(values.aside))
const known = await readArticles(folders, (site) => !aside.has(site))
const unknown = values['only-aside'] ? await readArticles(folders, (site) => aside.has(site)) : []
const judge = (name: ChoiceName, rate?: number) =>
  values['only-aside'] ? judgeOthers(known, unknown, name, rate) : judgeInFolds(known, name, rate)

console.log(
  values['only-aside']
    ? `Set aside: ${unknown.length} articles, by what was learnt on ${known.length} of other sites.`
    : `In folds: ${known.length} articles, each by what was learnt on other owners' alone.`,
)
for (const name of Object.keys(CHOICES) as ChoiceName[]) {
  const judged = judge(name)
  process.stdout.write(report(name, judged))
  if (values.full)
    for (const rate of RATES[name]) {
      console.log(`\nat ${rate} an article:`)
      process.stdout.write(report(name, judge(name, rate)))
    }
  if (values.errors) process.stdout.write(reportErrors(name, judged))
}
if (values.write) {
  await writeWeights(known)
  console.log(
    `\nThe weights were learnt on ${known.length} articles and written to plugins/article/lift/weights/.`,
  )
}
