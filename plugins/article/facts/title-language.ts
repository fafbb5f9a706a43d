import { FUNCTION_WORDS } from './language.ts'
import { visible } from './words.ts'

/** In which language a title is, and the words of it that tell; none where it is only the first that it may be in. */
interface TitleLanguage<Language> {
  readonly language: Language
  readonly because: readonly string[]
}

/** Words that titles begin with or turn on, and no text of another language here has; they are too short to do without. */
const OF_TITLES: Readonly<Record<string, string>> = {
  da: 'sådan hvorfor hvem hvornår hvilken hvilket hvilke bør må vælg vælger brug bruger gør lav ny nye nyt fra ved bedste flere',
  en: 'a why who where which do does should must choose use get need needs vs every after before without new best more',
}
/** Letters that only one of the languages of a site has. */
const LETTERS: Readonly<Record<string, RegExp>> = { da: /[æøå]/ }

/**
 * Tell in which of some languages a title is: by its function words and its letters, of which one is enough where no other
 * language has as many. Where none tells, it is the first of them.
 */
export function languageOfTitle<Language extends string>(
  title: string,
  languages: readonly [Language, ...Language[]],
): TitleLanguage<Language> {
  const words = visible(title)
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
  const [first, second] = languages
    .map((language) => {
      const own = new Set(OF_TITLES[language]?.split(' '))
      const tells = (word: string): boolean =>
        own.has(word) || FUNCTION_WORDS[language]?.has(word) || LETTERS[language]?.test(word) || false
      return { language, because: words.filter(tells) }
    })
    .sort((a, b) => b.because.length - a.because.length)
  return first && first.because.length > (second?.because.length ?? 0)
    ? { ...first, because: [...new Set(first.because)] }
    : { language: languages[0], because: [] }
}
