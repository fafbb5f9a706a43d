import { AGE_LAYERS, STAGE_LAYERS } from './lexicon/lexicon.ts'
import type { Meaning, WordLanguage } from './lexicon/meaning.ts'
import { PhraseFinder } from './phrases.ts'

/** Languages with words of their own; whoever writes in one of them mixes English in. */
const KNOWN: readonly WordLanguage[] = ['en', 'da', 'nb', 'sv', 'de']
const SAME: Readonly<Record<string, WordLanguage>> = { no: 'nb', nn: 'nb', dk: 'da', se: 'sv' }

/** English words that mean something else in one of the others. */
const FALSE_FRIENDS: ReadonlySet<string> = new Set([
  'tab',
  'case',
  'rights',
  'wins',
  'stop',
  'bias',
  'included',
  'bonus',
])

const finders = new Map<string, PhraseFinder<string>>()

/** Give the finder of what words say in a language; made once. An unknown language has the phrases of `any` alone. */
export function finderFor(lang: string): PhraseFinder<string> {
  const language = SAME[lang] ?? KNOWN.find((known) => known === lang) ?? 'any'
  const made = finders.get(language) ?? finderOf([...STAGE_LAYERS, ...AGE_LAYERS], language)
  finders.set(language, made)
  return made
}

function finderOf(
  layers: readonly (readonly Meaning<never>[])[],
  language: WordLanguage,
): PhraseFinder<string> {
  const finder = new PhraseFinder<string>()
  const languages = new Set<WordLanguage>(language === 'any' ? ['any'] : ['any', 'en', language])
  for (const [layer, meanings] of layers.entries()) {
    for (const { id, words, isMixed = true } of meanings) {
      for (const each of languages) {
        const isForeign = each === 'en' && language !== 'en'
        if (isForeign && !isMixed) continue
        for (const phrase of words[each]?.split(', ') ?? [])
          if (!isForeign || !FALSE_FRIENDS.has(phrase)) finder.add(phrase, id, layer)
      }
    }
  }
  return finder
}
