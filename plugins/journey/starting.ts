import { PhraseFinder } from './phrases.ts'
import { wordsOf } from './words.ts'

/** Forms of a title that takes a reader from the choice to the first use, per language; English is mixed into all. */
const STARTS: Readonly<Record<string, string>> = {
  en: 'get started, getting started, get going, quickstart, quick start, first steps, your first, how to start, start with, set up, setting up, setup, install, installing, installation, move to, moving to, migrate, migrating, migration, switch to, switching to, onboarding',
  da: 'kom i gang, kommer i gang, kommer du i gang, sådan starter, sådan begynder, første skridt, din første, jeres første, kvikguide, opsætning, sæt op, sådan sætter, installation, installer, installér, flyt, flytte, flytter, flytning, skift til, onboarding',
}
const NO_NAMES = { brand: new Map<number, number>(), rival: new Map<number, number>() }

const finders = new Map<string, PhraseFinder<true>>()

/** Tell whether a text helps those who have chosen to begin, by its title. */
export function isStart(title: string, lang: string): boolean {
  return finderFor(lang).find(wordsOf({ text: title }), NO_NAMES).length > 0
}

function finderFor(lang: string): PhraseFinder<true> {
  const known = finders.get(lang)
  if (known) return known
  const finder = new PhraseFinder<true>()
  for (const language of new Set(['en', lang]))
    for (const phrase of STARTS[language]?.split(', ') ?? []) finder.add(phrase, true)
  finders.set(lang, finder)
  return finder
}
