import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { figuresOf } from './journey/figures.ts'
import { libraryOf } from './journey/library.ts'
import { offerFiguresOf } from './journey/offer-figures.ts'
import { sampleOf } from './journey/sample.ts'
import { drawSites } from './journey/stock.ts'

// Where the next steps and offers of a library lead: `npm run bench:journey -- DIR [--texts 200] [--chosen] [--sample 40
// [--to FILE]]`. DIR holds labels.csv, texts/ and sites.json, as for bench:stage. One library is made of the texts of whole
// sites, each at the stage of its label; `--chosen` takes those on which floors and caps were chosen, and not the others.
// Whatever must not be is counted, and ends it with 1. `--sample` writes pairs for those who judge whether one follows from
// the other, without saying how they came about.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'string', default: '200' },
    chosen: { type: 'boolean', default: false },
    sample: { type: 'string' },
    to: { type: 'string', default: 'journey-sample.md' },
  },
})
const [folder] = positionals
if (folder === undefined) {
  console.error(
    'bench:journey needs a folder with labels.csv: npm run bench:journey -- DIR [--texts N] [--chosen] [--sample N [--to FILE]]',
  )
  process.exit(2)
}
const rows = await drawSites(resolve(folder), values.chosen ? 'chosen' : 'aside', Number(values.texts))
const library = await libraryOf(resolve(folder), rows)
const figures = figuresOf(library)
const offers = offerFiguresOf(library)
const sites = new Set(rows.map(({ site }) => site)).size
const [times, share] = figures.mostChosen
console.log(`${figures.texts} texts of ${sites} sites, ${values.chosen ? 'on which it was chosen' : 'set aside'}
next steps: ${figures.nextSteps}, ${figures.jumps} over a stage, ${figures.atHome} within their site, ${figures.aside} by a text of the same stage
chosen most: ${times} times, at a share of ${share.toFixed(2)}; ${figures.overChosen} texts more than 3 times their share
awareness: ${figures.reaching} of ${figures.awareness} texts reach a decision by next steps
offers: ${offers.shown} on ${offers.texts} texts, ${offers.ofSubject} about a subject, ${offers.below} below the floor, ${offers.foreign} in or to another language`)
if (values.sample !== undefined) {
  await writeFile(values.to, sampleOf(library, Number(values.sample)))
  console.log(`${values.sample} pairs: ${values.to}`)
}
const wrong = [
  figures.jumps,
  figures.overChosen,
  figures.awareness - figures.reaching,
  offers.below,
  offers.foreign,
]
if (wrong.some((count) => count > 0)) process.exitCode = 1
