import { digestOf } from '../asset.ts'
import type { Library } from '../library/library.ts'
import { moduleDigest } from '../module-digest.ts'

/** The module that makes the report. */
const REPORT = new URL('./report.ts', import.meta.url).href

/** SHA-256 of all that a library's report depends on, without making it. A text's digest stands for what it says; its dates may be git's. */
export function reportKeyOf({ config, articles, pages, books }: Library): string {
  const { root: _, ...settled } = config
  const texts = [...articles, ...pages].map(({ id, file, digest, dates }) => [id, file, digest, dates])
  const chapters = books.map(({ id, language, chapters: list }) => [
    id,
    language,
    list.map((text) => text.id),
  ])
  return digestOf(JSON.stringify([moduleDigest(REPORT), settled, texts, chapters]))
}
