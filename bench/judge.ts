import { gather } from '../plugins/article/understand.ts'
import { judge } from '../plugins/journey/judge.ts'
import { makeLibrary } from './library.ts'

// How long the judgement of stage and age takes for one article, once it is read: `npm run bench:judge [-- ROUNDS]`.

const ARTICLES = 200
const ROUNDS = Number(process.argv[2] ?? 5)
/** Names such as a site has, so that they are looked for. */
const NAMES = { brand: ['Perennial'], rivals: ['WordPress', 'Ghost'] }

const evidence = [...makeLibrary(ARTICLES)]
  .filter(([path]) => path.endsWith('.md'))
  .map(([file, text]) => gather({ file, text }, { name: file, ...NAMES }).evidence)
for (let round = 1; round <= ROUNDS; round += 1) {
  const start = performance.now()
  for (const each of evidence) judge(each)
  const each = (performance.now() - start) / evidence.length
  console.log(`round ${round}: ${each.toFixed(2)} ms an article (${evidence.length} articles)`)
}
