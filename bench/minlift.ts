import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { liftFrom } from '../plugins/article/lift/lift-from.ts'
import { proseOf } from '../plugins/article/prose.ts'
import { allSentences } from '../plugins/article/text.ts'
import { gather } from '../plugins/article/understand.ts'
const folder = join(import.meta.dirname, '../content/articles')
const texts = ['da', 'en'].flatMap((lang) => readdirSync(join(folder, lang)).filter((n) => n.endsWith('.md')).map((name) => {
  const text = readFileSync(join(folder, lang, name), 'utf8')
  const { article } = gather({ file: name, text }, { name, folderLang: lang, brand: [] })
  return { sentences: allSentences(proseOf(article.tree, article.body), lang), words: article.words, about: { title: article.title, lang, brand: ['Perennial'] } } }))
const words = texts.reduce((s, t) => s + t.words, 0)
const all: number[] = []
for (let r = 0; r < 60; r++) { const c = process.cpuUsage(); for (const { sentences, about } of texts) liftFrom(sentences, about); const u = process.cpuUsage(c); all.push(((u.user + u.system) / 1000 / words) * 2000) }
all.sort((a, b) => a - b); console.log('min', all[0]!.toFixed(2), 'p25', all[15]!.toFixed(2), 'median', all[30]!.toFixed(2))
