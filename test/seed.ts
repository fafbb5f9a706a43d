import fc from 'fast-check'

// What is tried at random is the same in each run, which says what a change broke; `npm run test:all` tries anew.
if (process.env['PERENNIAL_ANEW'] !== '1') fc.configureGlobal({ seed: 20_261_129 })
