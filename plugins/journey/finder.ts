import { AGEING } from './lexicon/ageing.ts'
import { LEXICON } from './lexicon/lexicon.ts'
import type { Meaning, WordLanguage } from './lexicon/meaning.ts'
import { PhraseFinder } from './phrases.ts'

/** Languages with words of their own; whoever writes in one of them mixes English in. */
const KNOWN: readonly WordLanguage[] = ['en', 'da', 'nb', 'sv', 'de']
const SAME: Readonly<Record<string, WordLanguage>> = { no: 'nb', nn: 'nb' }

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

const finders = new Map<string, readonly PhraseFinder<string>[]>()

/**
 * Give the finders of what words say in a language, one for stages and one for age; made once. An unknown language has
 * the phrases of `any` alone.
 */
export function findersFor(lang: string): readonly PhraseFinder<string>[] {
  const language = SAME[lang] ?? KNOWN.find((known) => known === lang) ?? 'any'
  const made = finders.get(language) ?? [finderOf(LEXICON, language), finderOf(AGEING, language)]
  finders.set(language, made)
  return made
}

function finderOf(lexicon: readonly Meaning<never>[], language: WordLanguage): PhraseFinder<string> {
  const finder = new PhraseFinder<string>()
  const languages = new Set<WordLanguage>(language === 'any' ? ['any'] : ['any', 'en', language])
  for (const { id, words, isMixed = true } of lexicon) {
    for (const each of languages) {
      const isForeign = each === 'en' && language !== 'en'
      if (isForeign && !isMixed) continue
      for (const phrase of words[each]?.split(', ') ?? [])
        if (!isForeign || !FALSE_FRIENDS.has(phrase)) finder.add(phrase, id)
    }
  }
  return finder
}
