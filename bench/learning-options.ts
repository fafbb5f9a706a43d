import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** What the benches are told that learn from a folder of labels. */
interface LearningOptions {
  readonly folder: string
  /** List what was judged wrong, and try also what takes longer. */
  readonly errors: boolean
  readonly full: boolean
  /** How many sites are set aside, and whether these alone are judged. */
  readonly aside: number
  readonly onlyAside: boolean
  /** Write down what was learnt. */
  readonly write: boolean
}

/** Read the command line of a bench that learns: `DIR [--errors] [--full] [--aside N] [--only-aside] [--write]`. */
export function learningOptions(bench: string, labels: string): LearningOptions {
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
      `${bench} needs a folder with ${labels}: npm run ${bench} -- DIR [--errors] [--full] [--aside N] [--only-aside] [--write]`,
    )
    process.exit(2)
  }
  const { aside, 'only-aside': onlyAside, ...flags } = values
  return { folder: resolve(folder), aside: Number(aside), onlyAside, ...flags }
}
