import { visible } from './words.ts'

/** Endings that are cut so that forms of one word meet, longest first. Rough on purpose: both sides are cut alike. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  en: /(?:ations?|ings?|ments?|ies|ers?|ed|es|s|ly|e)$/,
  da: /(?:ernes|erne|ene|ets|ens|erer|eren|ede|er|en|et|es|e|s)$/,
}
/** Words that say nothing of a topic, besides those too short to count. */
const EMPTY = new Set(
  'about after again also been before being does each from have here into just like make many more most much need only other over same should some such than that their them then there these they this those through very want what when where which while will with without your yourself alle andre bare blive bliver blev dem denne deres dette disse eller efter ellers fordi have havde hele hver hvad hvem hvilke hvilken hvis hvor hvordan hvornår ikke ingen jeres kunne lige mange mere mest mellem noget nogle nogen også over selv skal skulle sådan under uden være vores ville'.split(
    ' ',
  ),
)
const SHORTEST = 4

/** Reduce texts to the stems of their telling words, sorted, each once. */
export function termsOf(texts: readonly string[], lang: string): string[] {
  const terms = new Set<string>()
  for (const word of visible(texts.join(' '))
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (word.length < SHORTEST || EMPTY.has(word)) continue
    const stem = word.replace(ENDINGS[lang] ?? /$^/, '')
    terms.add(stem.length >= SHORTEST - 1 ? stem : word)
  }
  return [...terms].sort()
}
