import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { liftOf } from '../plugins/article/lift/lift.ts'
import { gather } from '../plugins/article/understand.ts'

// How long it takes to lift what is worth it out of a text, once it is split into sentences: `npm run bench:lift [-- ROUNDS]`.

const ROUNDS = Number(process.argv[2] ?? 30)
/** Of how many words the text is that the time is given for. */
const WORDS = 2000

const folder = join(import.meta.dirname, '../content/articles')
const texts = ['da', 'en'].flatMap((lang) =>
  readdirSync(join(folder, lang))
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const text = readFileSync(join(folder, lang, name), 'utf8')
      const { article } = gather({ file: name, text }, { name, folderLang: lang, brand: [] })
      const { tree, prose: blocks, sentences, title, words, place } = article
      const about = { file: name, title, lang, brand: ['Perennial'], said: {}, place }
      return { words, text: { ...about, tree, blocks, sentences } }
    }),
)
const words = texts.reduce((sum, each) => sum + each.words, 0)
for (let round = 1; round <= ROUNDS; round += 1) {
  const start = performance.now()
  for (const { text } of texts) liftOf(text)
  const each = ((performance.now() - start) / words) * WORDS
  if (round % 10 === 0 || round === ROUNDS)
    console.log(`round ${round}: ${each.toFixed(2)} ms for ${WORDS} words (${words} words)`)
}
