import fc from 'fast-check'
import { times } from './all.ts'

/** How often fast-check tries what says no number itself. */
const RUNS = 100

// What is tried at random is the same in each run, which says what a change broke; `npm run test:all` tries anew.
fc.configureGlobal({
  numRuns: times(RUNS),
  ...(process.env['PERENNIAL_ANEW'] === '1' ? {} : { seed: 20_261_129 }),
})
