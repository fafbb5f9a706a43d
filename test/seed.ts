import fc from 'fast-check'
import { TESTS_ALL } from './all.ts'

// What is tried at random is the same in each run of `npm test`, which says what a change broke; `npm run test:all` tries anew.
if (!TESTS_ALL) fc.configureGlobal({ seed: 20_261_129 })
