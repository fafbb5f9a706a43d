import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { judgeAll } from './stage/judgements.ts'
import { readLabels } from './stage/read-labels.ts'
import { report, reportErrors } from './stage/report.ts'
import { writeWeights } from './stage/weights-file.ts'

// How well the judgement of stage and age does on sites that it does not know, by leaving each site out in turn:
// `npm run bench:stage -- DIR [--errors] [--write]`. DIR holds labels.csv, texts/ and, if there is one, sites.json.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
})
const [folder] = positionals
if (folder === undefined) {
  console.error('bench:stage needs a folder with labels.csv: npm run bench:stage -- DIR [--errors] [--write]')
  process.exit(2)
}
const labels = await readLabels(resolve(folder))
const { stage, evergreen } = judgeAll(labels.texts)
process.stdout.write(report(labels, stage, evergreen))
if (values.errors) process.stdout.write(reportErrors(stage, evergreen))
if (values.write) {
  await writeWeights(labels.texts)
  console.log('\nThe weights were learnt on all of these texts and written to plugins/journey/weights/.')
}
